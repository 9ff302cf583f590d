import { AsyncLocalStorage } from 'node:async_hooks'

import { sql, type SQL, type SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import type { BaseDatabaseAdapter, FindArgs } from 'payload'

import type { Locale } from '../shared/locales.ts'

/** What a read can do without. */
interface Limits {
  /** The languages whose texts are needed, the one asked for first. */
  onlyLocales: readonly Locale[]
  /** The column that lists, between commas, the languages in which a document needs no text of another one. */
  wholeIn: string
  /** Columns of the main table that are not; heeded when the read selects nothing by itself. */
  withoutColumns: readonly string[]
}

export type LimitedFindArgs = FindArgs & Partial<Limits>

interface Relation {
  columns?: Record<string, boolean>
  where?: unknown
  with?: Record<string, Relation | true>
}
type LocaleTable = { _locale: SQLWrapper }
type FindMany = (args?: Relation) => unknown

interface DrizzleAdapter {
  connect(options?: { hotReload: boolean }): Promise<void>
  drizzle: { query: Record<string, { findMany: FindMany }> }
}

/**
 * Reads the texts of the languages asked for, in SQL. The adapter reads and maps all languages of each document whichever is asked for:
 * with eight of them, eight times the bytes. A read says what it needs by `onlyLocales`; one that does not reads all.
 */
export function limitLocales(adapter: BaseDatabaseAdapter): void {
  const wanted = new AsyncLocalStorage<Limits>()
  const find = adapter.find.bind(adapter)
  adapter.find = ({ onlyLocales, wholeIn = '', withoutColumns = [], ...args }: LimitedFindArgs) =>
    (onlyLocales ? wanted.run({ onlyLocales, wholeIn, withoutColumns }, () => find(args)) : find(args)) as never
  const adapterSql = adapter as unknown as DrizzleAdapter
  const connect = adapterSql.connect.bind(adapterSql)
  adapterSql.connect = async (options) => {
    await connect(options)
    for (const [name, table] of Object.entries(adapterSql.drizzle.query)) {
      const findMany = table.findMany.bind(table)
      table.findMany = (args) => {
        const limits = wanted.getStore()
        return findMany(limits && args ? withoutColumns(withLocales(args, needed(name, limits)), limits) : args)
      }
    }
  }
}

const withoutColumns = (query: Relation, limits: Limits): Relation =>
  query.columns ? query : { ...query, columns: Object.fromEntries(limits.withoutColumns.map((name) => [name, false])) }

type Condition = (table: LocaleTable) => SQL

/** Texts of the language asked for; those of its fallbacks only where the document has gaps in it. */
function needed(table: string, { onlyLocales, wholeIn }: Limits): Condition {
  const [requested = ''] = onlyLocales
  if (!wholeIn || onlyLocales.length < 2) return ({ _locale }) => sql`${_locale} in ${[...onlyLocales]}`
  const gaps = sql`coalesce(instr(${sql.identifier(table)}.${sql.identifier(wholeIn)}, ${`,${requested},`}), 0) = 0`
  return ({ _locale }) => sql`(${_locale} = ${requested} or (${_locale} in ${onlyLocales.slice(1)} and ${gaps}))`
}

/** Adds the condition to each table of texts that a query takes along, those of nested rows included. */
function withLocales<Query extends Relation>(query: Query, where: Condition): Query {
  if (!query.with) return query
  const entries = Object.entries(query.with).map(([name, relation]) => {
    if (relation === true) return [name, relation] as const
    return [name, { ...withLocales(relation, where), ...(name === '_locales' ? { where } : {}) }] as const
  })
  return { ...query, with: Object.fromEntries(entries) }
}
