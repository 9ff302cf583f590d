import type { SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import { LRUCache } from 'lru-cache'

import type { Shape } from './keptRows.ts'

/** A condition or an order that is written when the query is built. What it closes over is told apart by its `key`. */
export interface Written<Table = never, Result = unknown> {
  (table: Table): Result
  key?: string
}

/** What the query builder is asked for: columns, and the tables taken along. */
export interface RelationalConfig {
  columns?: Record<string, boolean>
  extras?: Record<string, unknown>
  limit?: number
  offset?: number
  orderBy?: unknown
  where?: unknown
  with?: Record<string, RelationalConfig | true>
}

export interface Sql {
  params: unknown[]
  sql: string
}

/** What a relational query becomes: its SQL and how the rows it answers are read. */
interface Built {
  builtQuery: Sql
  query: Shape
}

/** The parts of the builder's query that are used here; not all of them are in its types. */
export interface RelationalQuery {
  _toSQL(): Built
  config: RelationalConfig
  dialect: { sqlToQuery(sql: SQLWrapper): Sql }
  /** All tables of the database; the same object for all its queries, in transactions too. */
  schema: object
  tableConfig: { tsName: string }
}

export type Tables = Record<string, { findMany(config?: RelationalConfig): RelationalQuery }>

/** One for each table, selection, languages and shape of condition. */
const keptQueries = 1000

const keptBySchema = new WeakMap<object, LRUCache<string, Built>>()
const patched = new WeakSet()

/**
 * Keeps the SQL of relational queries. The query builder makes it anew for each read, through thousands of small objects, although only
 * the values in it change. Transactions have builders of their own, of the same class: it is the class that learns it.
 */
export function keepBuiltQueries(tables: Tables): void {
  const [table] = Object.values(tables)
  const prototype = Object.getPrototypeOf(table?.findMany()) as RelationalQuery
  if (patched.has(prototype)) return
  patched.add(prototype)
  const build = prototype._toSQL
  prototype._toSQL = function (this: RelationalQuery) {
    return isPlainQuery(this.config) ? kept(this, () => build.call(this)) : build.call(this)
  }
}

function kept(query: RelationalQuery, build: () => Built): Built {
  const known = keptBySchema.get(query.schema) ?? new LRUCache<string, Built>({ max: keptQueries })
  keptBySchema.set(query.schema, known)
  const { end, shape } = changing(query)
  const key = `${query.tableConfig.tsName} ${shape} ${JSON.stringify([query.config.columns, query.config.with], writtenAsText)}`
  const found = known.get(key)
  if (found) return withEnd(found, end)
  const built = build()
  if (endsWith(built.builtQuery.params, end)) known.set(key, built)
  return built
}

const writtenAsText = (_: string, value: unknown): unknown =>
  typeof value === 'function' ? ((value as Written).key ?? String(value)) : value

/** The values that change from one query to the next all stand at its end: those of the condition, of the order, and the page. */
function changing({ config, dialect }: RelationalQuery): { end: unknown[]; shape: string } {
  const { limit, offset, orderBy, where } = config
  const order = (typeof orderBy === 'function' ? orderBy() : (orderBy ?? [])) as SQLWrapper[]
  const parts = [...(where ? [where as SQLWrapper] : []), ...order].map((part) => dialect.sqlToQuery(part))
  const page = [...(typeof limit === 'number' ? [limit] : []), ...(offset ? [offset] : [])]
  return {
    end: [...parts.flatMap(({ params }) => params), ...page],
    shape: [...parts.map(({ sql }) => sql), typeof limit, offset ? 'offset' : ''].join('|'),
  }
}

const endsWith = (params: unknown[], end: unknown[]): boolean => {
  const start = params.length - end.length
  return start >= 0 && end.every((value, index) => Object.is(params[start + index], value))
}

const withEnd = ({ builtQuery, query }: Built, end: unknown[]): Built => ({
  builtQuery: { ...builtQuery, params: [...builtQuery.params.slice(0, builtQuery.params.length - end.length), ...end] },
  query,
})

/** Joins are written as SQL of their own, with values in the middle. */
export const isPlainQuery = ({ extras = {}, where, with: relations = {} }: RelationalConfig): boolean =>
  Object.keys(extras).length === 0 &&
  typeof where !== 'function' &&
  Object.values(relations).every((relation) => relation === true || isWrittenLater(relation))

const isWrittenLater = ({ extras = {}, where, with: relations = {} }: RelationalConfig): boolean =>
  Object.keys(extras).length === 0 &&
  (where === undefined || typeof where === 'function') &&
  Object.values(relations).every((relation) => relation === true || isWrittenLater(relation))
