import { SQL } from '@payloadcms/db-sqlite/drizzle'
import { LRUCache } from 'lru-cache'
import type { FlattenedField, PaginatedDocs } from 'payload'

import { isPlainQuery, type RelationalQuery, type Sql } from './builtQueries.ts'
import { documentReader } from './keptDocuments.ts'
import { rowReader, type Row, type Shape } from './keptRows.ts'
import type { LimitedFindArgs } from './readLocales.ts'
import type { SqliteConnections } from './sqliteConnections.ts'

/** A statement, with the place where the ids stand that change from one read to the next. */
interface Statement extends Sql {
  idsAt?: number
}

/** How a read is answered without asking the adapter again. */
interface Plan {
  count?: Statement
  list: Statement
  read(values: readonly unknown[]): Row
}

/** What a read asks for, but for the ids in it. */
interface Asked {
  ids: readonly string[]
  key: string
}

interface Selection {
  from(table: unknown): { where(condition: unknown): { toSQL(): Sql } }
}

/** How the adapter is asked for a count. */
export interface CountArgs {
  db: { select(fields: unknown): Selection }
  joins: unknown[]
}

/** Characters of all that is kept, one plan for each question and each number of ids; and of the longest that is. */
const mostCharacters = 16_000_000
const longestPlan = 200_000

/**
 * Keeps what the adapter makes of a read: its SQL, and how the rows become documents. For the same question it would make the same again,
 * through every field of the collection and every row; that took a third of the time of a list.
 */
export class KeptReads {
  readonly #plans = new LRUCache<string, Plan>({
    maxSize: mostCharacters,
    maxEntrySize: longestPlan,
    sizeCalculation: ({ count, list }, key) => key.length + sizeOf(list) + (count ? sizeOf(count) : 0),
  })
  readonly #readers = new WeakMap<object, { byShape: WeakMap<object, Plan['read']>; toDocument: ReturnType<typeof documentReader> }>()

  /** What is asked for, when it can be kept: what reads in a transaction sees what only the transaction does. */
  async asked(args: LimitedFindArgs, toSql: (part: SQL) => Sql): Promise<Asked | undefined> {
    if (await args.req?.transactionID) return undefined
    let ids: readonly string[] | undefined
    const { req: _, where, ...question } = args
    const inSql = (_name: string, value: unknown) => (value instanceof SQL ? toSql(value) : value)
    const withoutIds = (name: string, value: unknown) => {
      const found = name === 'id' && !ids ? idsIn(value) : undefined
      if (!found) return inSql(name, value)
      ids = found
      return [Object.keys(value as object), found.length]
    }
    const key = `${JSON.stringify(question, inSql)} ${JSON.stringify(where, withoutIds)}`
    return { ids: ids ?? [], key }
  }

  /** @returns nothing when the question is new */
  async answer(asked: Asked, args: LimitedFindArgs, client: SqliteConnections): Promise<PaginatedDocs<Row> | undefined> {
    const plan = this.#plans.get(asked.key)
    if (!plan) return undefined
    const rowsOf = async (statement: Statement) => (await client.execute(withIds(statement, asked.ids))).rows as unknown as unknown[][]
    const total = plan.count && Number((await rowsOf(plan.count))[0]?.[0])
    const docs = (await rowsOf(plan.list)).map((values) => plan.read(values))
    return pageOf(docs, total, args)
  }

  keep({ ids, key }: Asked, { count, joins, list }: Watched, fields: FlattenedField[]): void {
    const only = list.length === 1 ? list[0] : undefined
    // Without an order of its own it is the second query of the adapter, for rows that a first one has chosen: it joined tables there.
    if (!only || joins > 0 || !isPlainQuery(only.config) || !only.config.orderBy) return
    const { builtQuery, query } = only._toSQL()
    const read = this.#reader(only, query, fields)
    const [listed, counted] = [statementOf(builtQuery, ids), count && statementOf(count, ids)]
    if (read && listed && (counted ?? !count)) this.#plans.set(key, { list: listed, count: counted, read })
  }

  #reader({ schema, tableConfig }: RelationalQuery, shape: Shape, fields: FlattenedField[]): Plan['read'] | undefined {
    const known = this.#readers.get(fields) ?? { byShape: new WeakMap(), toDocument: documentReader(fields) }
    this.#readers.set(fields, known)
    const { byShape, toDocument } = known
    const found = byShape.get(shape)
    if (found || !toDocument) return found
    const toRow = rowReader(shape, schema as never, tableConfig.tsName)
    const read = (values: readonly unknown[]) => toDocument(toRow(values))
    byShape.set(shape, read)
    return read
  }
}

/** Characters of a statement, its values taken for ids. */
const sizeOf = ({ params, sql }: Statement): number => sql.length + 36 * params.length

/** What the adapter did for one read. */
export class Watched {
  count: Sql | undefined
  joins = 0
  readonly list: RelationalQuery[] = []

  /** The arguments of a count, with an eye on the query that it makes. */
  counting<Args extends CountArgs>(args: Args): Args {
    this.joins += args.joins.length
    const select = (fields: unknown): Selection => {
      const selection = args.db.select(fields)
      return {
        from: (table) => {
          const all = selection.from(table)
          return {
            where: (condition) => {
              const query = all.where(condition)
              this.count = query.toSQL()
              return query
            },
          }
        },
      }
    }
    // More than one table: it is not kept, and asks for more of the builder than this.
    return args.joins.length > 0 ? args : { ...args, db: { select } }
  }
}

/** The ids of a condition that asks for nothing else. */
function idsIn(condition: unknown): string[] | undefined {
  if (typeof condition !== 'object' || condition === null || Object.keys(condition).length !== 1) return undefined
  const { equals, in: several } = condition as { equals?: unknown; in?: unknown }
  const ids = several ?? [equals]
  return Array.isArray(ids) && ids.length > 0 && ids.every((id) => typeof id === 'string') ? ids : undefined
}

/** @returns nothing when it cannot be told which values are the ids */
function statementOf({ params, sql }: Sql, ids: readonly string[]): Statement | undefined {
  if (ids.length === 0) return { params, sql }
  const places = params.flatMap((_, at) => (ids.every((id, index) => params[at + index] === id) ? [at] : []))
  return places.length === 1 ? { idsAt: places[0], params, sql } : undefined
}

const withIds = ({ idsAt, params, sql }: Statement, ids: readonly string[]): { args: never[]; sql: string } => ({
  sql,
  args: (idsAt === undefined ? params : [...params.slice(0, idsAt), ...ids, ...params.slice(idsAt + ids.length)]) as never[],
})

/** What the adapter says of a page, in its order. Without a count, or when nothing is found, the page is all there is. */
function pageOf(docs: Row[], total: number | undefined, { limit, page = 1 }: LimitedFindArgs): PaginatedDocs<Row> {
  const totalPages = total && limit ? Math.ceil(total / limit) : 1
  const [hasNextPage, hasPrevPage] = total ? [totalPages > page, page > 1] : [false, false]
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit: limit as number,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: total ? (page - 1) * (limit ?? 0) + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: total || docs.length,
    totalPages,
  }
}
