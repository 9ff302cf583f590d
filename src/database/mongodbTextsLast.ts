import { getLocalizedPaths, type BaseDatabaseAdapter, type CollectionSlug, type FindArgs, type PaginatedDocs, type Where } from 'payload'

import type { ReadFromEnd } from './textsLast.ts'

interface Model {
  aggregate(pipeline: object[], options: object): Promise<{ _id: unknown }[]>
  buildQuery(args: { locale?: string; payload: unknown; where: Where }): Promise<object>
}
type MongoAdapter = BaseDatabaseAdapter & { collections: Record<string, Model>; sessions: Record<string, unknown> }

interface Key {
  direction: -1 | 1
  isText: boolean
  /** The place in the database. */
  path: string
}

/**
 * Puts documents without a text last when a list is sorted by it from A to Z; MongoDB has them first. The order is made by a query of our
 * own, which gives the ids of the page; the documents are read as always.
 */
export function sortTextsLast(stock: BaseDatabaseAdapter): void {
  const adapter = stock as MongoAdapter
  const find = adapter.find.bind(adapter)
  adapter.find = async <T>({ isFromEnd = false, ...args }: ReadFromEnd) => {
    const keys = keysOf(adapter, args)
    if (!keys?.some(({ direction, isText }) => isText && direction === (isFromEnd ? -1 : 1))) return find<T>(args)
    const { limit = 0, page = 1, where = {} } = args
    const ids = await idsInOrder(adapter, args, keys, isFromEnd)
    const byId: Where = { id: { in: ids } }
    const { docs } =
      ids.length > 0 ? await find<T>({ ...args, limit: 0, page: 1, pagination: false, sort: 'id', where: byId }) : { docs: [] }
    const order = new Map(ids.map((id, index) => [id, index]))
    const positionOf = (doc: T) => order.get(String((doc as { id: unknown }).id)) ?? 0
    const sorted = docs.toSorted((a, b) => positionOf(a) - positionOf(b))
    const isPaged = args.pagination !== false && limit > 0
    const { collection, locale, req } = args
    const totalDocs = isPaged
      ? (await adapter.count({ collection: collection as CollectionSlug, locale, req, where })).totalDocs
      : sorted.length
    return pageOf(sorted, { limit, page, totalDocs, isPaged })
  }
}

function keysOf({ payload }: MongoAdapter, { collection, locale, sort }: FindArgs): Key[] | undefined {
  const { config } = payload.collections[collection as CollectionSlug]
  const asked = [sort ?? config.defaultSort ?? []].flat()
  if (!locale || locale === 'all' || asked.length === 0) return undefined
  const keys = asked.map((item): Key | undefined => {
    const incomingPath = item.replace(/^-/u, '')
    const direction = item.startsWith('-') ? -1 : 1
    if (incomingPath === 'id') return { direction, isText: false, path: '_id' }
    const paths = getLocalizedPaths({
      fields: config.flattenedFields,
      incomingPath,
      locale,
      overrideAccess: true,
      parentIsLocalized: false,
      payload,
    })
    const [found] = paths
    // An order by related records is the adapter's own.
    if (!found || found.invalid || paths.length > 1) return undefined
    return { direction, isText: found.path !== incomingPath || /\.[a-z]{2,3}$/u.test(incomingPath), path: found.path }
  })
  return keys.every((key) => key !== undefined) ? keys : undefined
}

async function idsInOrder(adapter: MongoAdapter, args: FindArgs, keys: Key[], isFromEnd: boolean): Promise<string[]> {
  const { collection, limit = 0, locale, page = 1, req, where = {} } = args
  const model = adapter.collections[collection]
  if (!model) return []
  const query = await model.buildQuery({ locale: locale ?? undefined, payload: adapter.payload, where })
  const lacking = keys.flatMap(({ isText, path }, i) =>
    isText ? [[`lacks${i}`, { $cond: [{ $gt: [`$${path}`, ''] }, 0, 1] }] as const] : [],
  )
  const order = keys.flatMap(({ direction, isText, path }, i) => [
    ...(isText ? [[`lacks${i}`, isFromEnd ? -1 : 1] as const] : []),
    [path, direction] as const,
  ])
  const transaction = await req?.transactionID
  const rows = await model.aggregate(
    [
      { $match: query },
      { $addFields: Object.fromEntries(lacking) },
      { $sort: { ...Object.fromEntries(order), ...(keys.some(({ path }) => path === 'createdAt') ? {} : { createdAt: -1 }) } },
      ...(limit > 0 ? [{ $skip: (page - 1) * limit }, { $limit: limit }] : []),
      { $project: { _id: 1 } },
    ],
    transaction ? { session: adapter.sessions[String(transaction)] } : {},
  )
  return rows.map(({ _id }) => String(_id))
}

function pageOf<T>(docs: T[], at: { isPaged: boolean; limit: number; page: number; totalDocs: number }): PaginatedDocs<T> {
  const { isPaged, limit, totalDocs } = at
  const page = isPaged ? at.page : 1
  const totalPages = isPaged ? Math.max(1, Math.ceil(totalDocs / limit)) : 1
  return {
    docs,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
    limit: isPaged ? limit : docs.length,
    nextPage: page < totalPages ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: page > 1 ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}
