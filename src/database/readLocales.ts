import { sql, type SQL, type SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import type { BaseDatabaseAdapter, CollectionSlug, FindArgs, Payload } from 'payload'

import type { Locale } from '../shared/locales.ts'
import type { RelationalConfig, Sql, Tables, Written } from './builtQueries.ts'
import { KeptReads, Watched, type CountArgs } from './keptReads.ts'
import { NeededFields } from './neededFields.ts'
import type { SqliteConnections } from './sqliteConnections.ts'

/** What a read can do without. */
interface Limits {
  /** The languages whose texts are needed, the one asked for first. */
  onlyLocales: readonly Locale[]
  /** The column that lists, between commas, the languages in which a document needs no text of another one. */
  wholeIn: string
  /** Fields in columns of the main table that are not needed; heeded when the read selects nothing by itself. */
  withoutColumns: readonly string[]
}

export type LimitedFindArgs = FindArgs & Partial<Limits>

type LocaleTable = { _locale: SQLWrapper }

interface DrizzleAdapter {
  client: SqliteConnections
  drizzle: { dialect: { sqlToQuery(part: SQL): Sql }; query: Tables }
  payload: Payload
  countDistinct(args: CountArgs): Promise<number>
  find(args: FindArgs): Promise<unknown>
}

/**
 * Reads the texts of the languages asked for, in SQL. The adapter reads and maps all languages of each document whichever is asked for:
 * with eight of them, eight times the bytes. A read says what it needs by `onlyLocales`; one that does not reads all.
 */
export function limitLocales(adapter: BaseDatabaseAdapter): void {
  const fields = new NeededFields()
  const reads = new KeptReads()
  const stock = adapter as unknown as DrizzleAdapter
  const { find } = stock
  stock.find = async (args: LimitedFindArgs) => {
    const { onlyLocales, wholeIn = '', withoutColumns = [], ...rest } = args
    if (!onlyLocales) return find.call(stock, rest)
    const asked = await reads.asked(args, (part) => stock.drizzle.dialect.sqlToQuery(part))
    const known = asked && (await reads.answer(asked, args, stock.client))
    if (known) return known
    const payload = fields.viewFor(stock.payload, rest, withoutColumns)
    const watched = new Watched()
    const found = await find.call(limited(stock, { onlyLocales, wholeIn, withoutColumns }, payload, watched), rest)
    if (asked) reads.keep(asked, watched, payload.collections[args.collection as CollectionSlug].config.flattenedFields)
    return found
  }
}

/** The adapter as one limited read sees it: with tables and a configuration of its own. */
function limited(adapter: DrizzleAdapter, limits: Limits, payload: Payload, watched: Watched): DrizzleAdapter {
  const query = new Proxy(adapter.drizzle.query, { get: (tables, name: string) => limitedTable(tables, name, limits, watched) })
  const drizzle = Object.create(adapter.drizzle, { query: { value: query } }) as DrizzleAdapter['drizzle']
  const countDistinct = (args: CountArgs) => adapter.countDistinct(watched.counting(args))
  const own = { countDistinct: { value: countDistinct }, drizzle: { value: drizzle }, payload: { value: payload } }
  return Object.create(adapter, own) as DrizzleAdapter
}

function limitedTable(tables: Tables, name: string, limits: Limits, watched: Watched): Tables[string] | undefined {
  const table = tables[name]
  return (
    table && {
      findMany: (config = {}) => {
        const query = table.findMany(withoutColumns(withLocales(config, needed(name, limits)), limits))
        watched.list.push(query)
        return query
      },
    }
  )
}

const withoutColumns = (query: RelationalConfig, limits: Limits): RelationalConfig =>
  query.columns ? query : { ...query, columns: Object.fromEntries(limits.withoutColumns.map((name) => [name, false])) }

type Condition = Written<LocaleTable, SQL>

/** Texts of the language asked for; those of its fallbacks only where the document has gaps in it. */
function needed(table: string, { onlyLocales, wholeIn }: Limits): Condition {
  const [requested = ''] = onlyLocales
  const key = `${onlyLocales.join()} ${wholeIn}`
  if (!wholeIn || onlyLocales.length < 2)
    return Object.assign(({ _locale }: LocaleTable) => sql`${_locale} in ${[...onlyLocales]}`, { key })
  const gaps = sql`coalesce(instr(${sql.identifier(table)}.${sql.identifier(wholeIn)}, ${`,${requested},`}), 0) = 0`
  const isNeeded = ({ _locale }: LocaleTable) => sql`(${_locale} = ${requested} or (${_locale} in ${onlyLocales.slice(1)} and ${gaps}))`
  return Object.assign(isNeeded, { key })
}

/** Adds the condition to each table of texts that a query takes along, those of nested rows included. */
function withLocales<Query extends RelationalConfig>(query: Query, where: Condition): Query {
  if (!query.with) return query
  const entries = Object.entries(query.with).map(([name, relation]) => {
    if (relation === true) return [name, relation] as const
    return [name, { ...withLocales(relation, where), ...(name === '_locales' ? { where } : {}) }] as const
  })
  return { ...query, with: Object.fromEntries(entries) }
}
