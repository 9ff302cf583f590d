import { sql, type SQL, type SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import type { BaseDatabaseAdapter, FindArgs, Payload } from 'payload'

import type { Locale } from '../shared/locales.ts'
import type { RelationalConfig, Tables, Written } from './builtQueries.ts'
import { NeededFields } from './neededFields.ts'

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
  drizzle: { query: Tables }
  payload: Payload
  find(args: FindArgs): Promise<unknown>
}

/**
 * Reads the texts of the languages asked for, in SQL. The adapter reads and maps all languages of each document whichever is asked for:
 * with eight of them, eight times the bytes. A read says what it needs by `onlyLocales`; one that does not reads all.
 */
export function limitLocales(adapter: BaseDatabaseAdapter): void {
  const fields = new NeededFields()
  const stock = adapter as unknown as DrizzleAdapter
  const { find } = stock
  stock.find = ({ onlyLocales, wholeIn = '', withoutColumns = [], ...args }: LimitedFindArgs) => {
    if (!onlyLocales) return find.call(stock, args)
    const payload = fields.viewFor(stock.payload, args, withoutColumns)
    return find.call(limited(stock, { onlyLocales, wholeIn, withoutColumns }, payload), args)
  }
}

/** The adapter as one limited read sees it: with tables and a configuration of its own. */
function limited(adapter: DrizzleAdapter, limits: Limits, payload: Payload): DrizzleAdapter {
  const query = new Proxy(adapter.drizzle.query, { get: (tables, name: string) => limitedTable(tables, name, limits) })
  const drizzle = Object.create(adapter.drizzle, { query: { value: query } }) as DrizzleAdapter['drizzle']
  return Object.create(adapter, { drizzle: { value: drizzle }, payload: { value: payload } }) as DrizzleAdapter
}

function limitedTable(tables: Tables, name: string, limits: Limits): Tables[string] | undefined {
  const table = tables[name]
  return (
    table && {
      findMany: (config = {}) => table.findMany(withoutColumns(withLocales(config, needed(name, limits)), limits)),
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
