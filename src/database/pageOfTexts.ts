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
 * @returns nothing where it is not such a page: the database sorts it then
 */
export async function pageOfTexts<T>({ count, find, payload }: Reads, args: FindArgs): Promise<PaginatedDocs<T> | undefined> {
  const { collection, limit, locale, page = 1, pagination, req, where = {} } = args
  const order = pagination === false || !limit ? undefined : textOrder(payload, args)
  if (!limit || !order) return undefined
  const withText: Where = { and: [where, isSomething(order.first)] }
  const { docs } = await find<T>({ ...args, pagination: false, sort: order.sort, where: withText })
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

/** The order of a list as the database has it, when the first thing in it is a text of one language. */
function textOrder({ db, collections }: Payload, { collection, locale, sort }: FindArgs): undefined | { first: OrderKey; sort: string[] } {
  const { config } = collections[collection as CollectionSlug]
  const order = toTotalOrder(toColumns(sort, config.flattenedFields), config)
  try {
    const [first] = orderKeys(order, config.flattenedFields, locale ?? 'all')
    return first?.hasNothingLast && db.name === 'sqlite' ? { first, sort: order } : undefined
  } catch {
    // By related records, or by what has many values.
    return undefined
  }
}
