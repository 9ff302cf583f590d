import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import type { RawTable } from '@payloadcms/drizzle/types'
import type { Payload, SanitizedCollectionConfig } from 'payload'

import { tableOf } from './relationFilter.ts'

/** An index over columns of one table; the names are those of the schema in the code: `{ table: 'events', columns: ['startDate', 'id'] }`. */
export interface TableIndex {
  table: string
  columns: [string, ...string[]]
}

/** How child tables call the column that points to their parent: localized texts and array rows the first, relations and lists the second. */
const parentColumns = ['_parent_id', 'parent_id']

/**
 * Indexes what the framework leaves out: it joins child tables by their parent, but its index on localized texts begins with the language,
 * so each join reads the whole table (0.3 requests a second with 50,000 documents, 82 with the index).
 */
export function addIndexes(more: TableIndex[]): SQLiteSchemaHook {
  return (args) => {
    // Passed at run time, and left out of the type.
    const { rawTables } = (args as typeof args & { adapter: { rawTables: Record<string, RawTable> } }).adapter
    for (const table of Object.values(rawTables)) {
      indexParent(table)
      endWithId(table)
      indexIds(table)
      indexLatest(table)
    }
    indexTexts(rawTables, (args as typeof args & { adapter: { payload: Payload } }).adapter.payload.config.collections)
    for (const { table, columns } of more) {
      const found = rawTables[table]
      const unknown = columns.filter((column) => !found?.columns[column])
      if (!found || unknown.length > 0)
        throw new Error(`No index on ${table} (${columns.join(', ')}): there is no ${found ? unknown.join(', ') : 'such table'}`)
      addIndex(found, columns)
    }
    return args.schema
  }
}

/**
 * Lists end their order with the id: see `toTotalOrder`. An index that does so as well is read as it is; one that leaves it to be sorted
 * makes a page deep inside cost what all pages before it would: 4 s instead of 0.3 with 50,000 news.
 */
function endWithId(table: RawTable): void {
  for (const index of Object.values(table.indexes ?? {}))
    if (Array.isArray(index.on) && index.on.at(-1) === 'createdAt' && table.columns.id) index.on = [...index.on, 'id']
}

/** Whoever goes through all documents does so in the order of their ids, past those in the trash: see `sync`. */
function indexIds(table: RawTable): void {
  if (table.columns.id && table.columns.deletedAt) addIndex(table, ['deletedAt', 'id'])
}

/** The latest version of a document is asked for at each save; of the indexes there are, the one on all latest versions may be taken. */
function indexLatest(table: RawTable): void {
  if (table.columns.parent && table.columns.latest) addIndex(table, ['parent', 'latest'])
}

/** The texts that the panel shows in the columns of a list, in the order of each language: pages by cursor begin in the middle of it. */
function indexTexts(rawTables: Record<string, RawTable>, collections: readonly SanitizedCollectionConfig[]): void {
  for (const { admin, slug } of collections) {
    const table = rawTables[`${tableOf(slug)}_locales`]
    const shown = (admin.defaultColumns ?? []).filter((name) => table?.columns[name] && !name.startsWith('_'))
    if (table) for (const name of shown) addIndex(table, ['_locale', name, '_parentID'])
  }
}

function indexParent(table: RawTable): void {
  const column = Object.keys(table.columns).find((key) => parentColumns.includes(table.columns[key]?.name ?? ''))
  if (!column) return
  const isIndexed = Object.values(table.indexes ?? {}).some(({ on }) => [on].flat()[0] === column)
  if (!isIndexed) addIndex(table, [column])
}

function addIndex(table: RawTable, columns: string[]): void {
  const name = [table.name, ...columns.map((column) => table.columns[column]?.name.replace(/^_/, '') ?? column), 'own_idx'].join('_')
  table.indexes = { ...table.indexes, [name]: { name, on: columns } }
}
