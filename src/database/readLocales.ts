import { AsyncLocalStorage } from 'node:async_hooks'

import type { BaseDatabaseAdapter, FindArgs } from 'payload'

import type { Locale } from '../shared/locales.ts'

/** What a read can do without. */
interface Limits {
  /** The languages whose texts are needed. */
  onlyLocales: readonly Locale[]
  /** Columns of the main table that are not; heeded when the read selects nothing by itself. */
  withoutColumns: readonly string[]
}

export type LimitedFindArgs = FindArgs & Partial<Limits>

interface Relation {
  columns?: Record<string, boolean>
  where?: unknown
  with?: Record<string, Relation | true>
}
type LocaleTable = { _locale: unknown }
type Operators = { inArray(column: unknown, values: readonly unknown[]): unknown }
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
  adapter.find = ({ onlyLocales, withoutColumns = [], ...args }: LimitedFindArgs) =>
    (onlyLocales ? wanted.run({ onlyLocales, withoutColumns }, () => find(args)) : find(args)) as never
  const sql = adapter as unknown as DrizzleAdapter
  const connect = sql.connect.bind(sql)
  sql.connect = async (options) => {
    await connect(options)
    for (const table of Object.values(sql.drizzle.query)) {
      const findMany = table.findMany.bind(table)
      table.findMany = (args) => {
        const limits = wanted.getStore()
        return findMany(limits && args ? withoutColumns(withLocales(args, limits.onlyLocales), limits) : args)
      }
    }
  }
}

const withoutColumns = (query: Relation, limits: Limits): Relation =>
  query.columns ? query : { ...query, columns: Object.fromEntries(limits.withoutColumns.map((name) => [name, false])) }

/** Adds the condition to each table of texts that a query takes along, those of nested rows included. */
function withLocales<Query extends Relation>(query: Query, locales: readonly Locale[]): Query {
  if (!query.with) return query
  const entries = Object.entries(query.with).map(([name, relation]) => {
    if (relation === true) return [name, relation] as const
    const where = name === '_locales' ? { where: (table: LocaleTable, { inArray }: Operators) => inArray(table._locale, locales) } : {}
    return [name, { ...withLocales(relation, locales), ...where }] as const
  })
  return { ...query, with: Object.fromEntries(entries) }
}
