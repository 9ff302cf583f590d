import type { BaseDatabaseAdapter, CollectionSlug, CountArgs, FindArgs, FlattenedField, Payload, Where } from 'payload'

import { conditionsOf, relationFilter, type RelationFilter } from './relationFilter.ts'
import type { SqliteConnections } from './sqliteConnections.ts'

interface Adapter {
  client: SqliteConnections
  payload: Payload
  count(args: CountArgs): Promise<unknown>
  find(args: FindArgs): Promise<unknown>
}

/**
 * Finds the documents that name a record. The adapter joins the table of relations, and selects and counts distinct rows from the whole of
 * it: 0.6 s with 50,000 documents, of which a quarter names the record.
 */
export function filterByRelations(adapter: BaseDatabaseAdapter): void {
  const stock = adapter as unknown as Adapter
  const { count, find } = stock
  stock.find = async function (this: Adapter | undefined, args) {
    return find.call(this ?? stock, { ...args, where: await withRelations(stock, args.collection, args.where) })
  }
  stock.count = async function (this: Adapter | undefined, args) {
    return count.call(this ?? stock, { ...args, where: await withRelations(stock, args.collection, args.where) })
  }
}

/** The filter of a collection, with conditions on the id in place of its filters by related records. */
export async function withRelations(
  { client, payload }: Pick<Adapter, 'client' | 'payload'>,
  slug: string,
  where: undefined | Where,
): Promise<undefined | Where> {
  const fields = payload.collections[slug as CollectionSlug]?.config.flattenedFields
  return where && fields ? rewritten(where, (path, condition) => filterOf(slug, fields, path, condition), client) : where
}

type Recognize = (path: string, condition: object) => RelationFilter | undefined

async function rewritten(where: Where, recognize: Recognize, client: SqliteConnections): Promise<Where> {
  const rest: Record<string, unknown> = {}
  const filters: RelationFilter[] = []
  for (const [key, value] of Object.entries(where)) {
    const filter = typeof value === 'object' && value !== null && !Array.isArray(value) ? recognize(key, value) : undefined
    if (filter) filters.push(filter)
    else if ((key === 'and' || key === 'or') && Array.isArray(value))
      rest[key] = await Promise.all(value.map((part: Where) => rewritten(part, recognize, client)))
    else rest[key] = value
  }
  if (filters.length === 0) return rest as Where
  const conditions = await conditionsOf(filters, client)
  return { and: [...(Object.keys(rest).length > 0 ? [rest as Where] : []), ...conditions.map(onId)] }
}

/** The adapter takes a piece of SQL for a value here. */
export const onId = (condition: unknown): Where => ({ id: { equals: condition } }) as unknown as Where

function filterOf(slug: string, fields: readonly FlattenedField[], path: string, condition: object): RelationFilter | undefined {
  const [operator, ...others] = Object.keys(condition)
  if (others.length > 0 || (operator !== 'in' && operator !== 'equals')) return undefined
  const { equals, in: several } = condition as { equals?: unknown; in?: unknown }
  const ids = operator === 'in' ? several : [equals]
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === 'string' && id !== 'null')) return undefined
  return relationFilter(
    slug,
    fields.find(({ name }) => name === path),
    ids as string[],
  )
}
