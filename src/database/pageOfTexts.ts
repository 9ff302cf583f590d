import type { BaseDatabaseAdapter, CollectionSlug, FindArgs, PaginatedDocs, Payload, Where } from 'payload'

import { isSomething, orderKeys, type OrderKey } from './keyset.ts'
import { toColumns, toTotalOrder } from './sortColumns.ts'

interface Reads {
  count: BaseDatabaseAdapter['count']
  find: BaseDatabaseAdapter['find']
  payload: Payload
}

/**
 * A page by number of a list that is ordered by texts, as far as there are texts: read in the order of their index. With what has no text
 * among it, the database sorts the whole list: 0.3 s with 50,000 documents.
 *
 * @returns nothing where it is no such page; the list is then read as any other
 */
export async function pageOfTexts<T>({ count, find, payload }: Reads, args: FindArgs): Promise<PaginatedDocs<T> | undefined> {
  const { collection, limit, locale, page = 1, pagination, req, where = {} } = args
  const first = pagination === false || !limit || payload.db.name !== 'sqlite' ? undefined : keysOf(payload, args)?.[0]
  if (!limit || !first?.hasNothingLast) return undefined
  const sort = orderOf(payload, args)
  const { docs } = await find<T>({ ...args, pagination: false, sort, where: { and: [where, isSomething(first)] as Where[] } })
  if (docs.length < limit) return undefined
  const { totalDocs } = await count({ collection, locale, req, where })
  const totalPages = Math.ceil(totalDocs / limit)
  const [hasPrevPage, hasNextPage] = [page > 1, totalPages > page]
  return {
    docs,
    limit,
    page,
    totalDocs,
    totalPages,
    hasNextPage,
    hasPrevPage,
    nextPage: hasNextPage ? page + 1 : null,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
  }
}

function orderOf(payload: Payload, { collection, sort }: FindArgs): string[] {
  const { config } = payload.collections[collection as CollectionSlug]
  return toTotalOrder(toColumns(sort, config.flattenedFields), config)
}

function keysOf(payload: Payload, args: FindArgs): OrderKey[] | undefined {
  const { config } = payload.collections[args.collection as CollectionSlug]
  try {
    return orderKeys(orderOf(payload, args), config.flattenedFields, args.locale ?? 'all')
  } catch {
    // By related records, or by what has many values.
    return undefined
  }
}
