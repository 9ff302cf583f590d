import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import type { RawTable } from '@payloadcms/drizzle/types'

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
    for (const table of Object.values(rawTables)) indexParent(table)
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
