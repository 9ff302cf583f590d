import type { SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import { LRUCache } from 'lru-cache'

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

interface Sql {
  params: unknown[]
  sql: string
}

/** What a relational query becomes: its SQL and how the rows it answers are read. */
interface Built {
  builtQuery: Sql
  query: unknown
}

/** The parts of the builder's query that are used here; not all of them are in its types. */
export interface RelationalQuery {
  _toSQL(): Built
  dialect: { sqlToQuery(sql: SQLWrapper): Sql }
}

/** One for each table, selection, languages and shape of condition. */
const keptQueries = 300

/**
 * Keeps the SQL of relational queries. The query builder makes it anew for each read, through thousands of small objects, although only
 * the values in it change.
 */
export class BuiltQueries {
  readonly #built = new LRUCache<string, Built>({ max: keptQueries })

  /** @param key tells all apart that is not in `config` as data: the table, and what the conditions of the tables taken along depend on */
  keep<Query extends RelationalQuery>(query: Query, config: RelationalConfig, key: string): Query {
    if (hasExtras(config)) return query
    const build = query._toSQL.bind(query)
    query._toSQL = () => {
      const { end, shape } = changing(query, config)
      const whole = `${key} ${shape} ${JSON.stringify([config.columns, config.with])}`
      const known = this.#built.get(whole)
      if (known) return withEnd(known, end)
      const built = build()
      if (endsWith(built.builtQuery.params, end)) this.#built.set(whole, built)
      return built
    }
    return query
  }
}

/** The values that change from one query to the next all stand at its end: those of the condition, of the order, and the page. */
function changing({ dialect }: RelationalQuery, { limit, offset, orderBy, where }: RelationalConfig): { end: unknown[]; shape: string } {
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
const hasExtras = ({ extras = {}, with: relations = {} }: RelationalConfig): boolean =>
  Object.keys(extras).length > 0 || Object.values(relations).some((relation) => relation !== true && hasExtras(relation))
