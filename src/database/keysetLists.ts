import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  FindArgs,
  PaginatedDocs,
  Payload,
  PayloadRequest,
  SelectType,
  Where,
} from 'payload'

import { orderKeys, positionOf, reversed, stretchesAfter, type OrderKey, type Position } from './keyset.ts'
import { pageOfTexts } from './pageOfTexts.ts'
import { toColumns, toTotalOrder } from './sortColumns.ts'
import type { ReadFromEnd } from './textsLast.ts'

/** A place in a list: after a position or before it. Without one, the beginning or the end. */
export interface Place {
  isBefore: boolean
  position?: Position
}

/** A page of a list that begins at a place. How many there are in all is not counted. */
export interface PlacedPage<T> {
  docs: T[]
  hasNextPage: boolean
  hasPrevPage: boolean
  limit: number
  nextCursor: null | Place
  prevCursor: null | Place
}

interface Asked {
  isTaken: boolean
  place: Place
  slug: string
}

const placeKey = Symbol.for('alliance.database.place')

type Carrier = { [placeKey]?: Asked }

/**
 * Asks for the page at a place, by the next list of the collection that is read with this request: the answer is a `PlacedPage`. The
 * framework passes no argument of ours on to the database.
 *
 * @param place `undefined` takes back what was asked
 */
export function askForPlace(req: PayloadRequest, slug: string, place: Place | undefined): void {
  ;(req as unknown as Carrier)[placeKey] = place && { isTaken: false, place, slug }
}

/** The property that carries the question, for requests that must not share it. */
export const placeProperty = placeKey as never

function takePlace({ collection, limit, pagination, req }: FindArgs): Place | undefined {
  const asked = (req as Carrier | undefined)?.[placeKey]
  if (!asked || asked.isTaken || asked.slug !== collection || !limit || pagination === false) return undefined
  asked.isTaken = true
  return asked.place
}

/** Answers lists from a place in them: by what comes after it in the order, so that a page deep inside costs what the first one does. */
export function withPlaces(adapterObj: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapterObj,
    init(args) {
      const adapter = adapterObj.init(args)
      answerFromPlaces(adapter, args.payload)
      return adapter
    },
  }
}

function answerFromPlaces(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const find = adapter.find.bind(adapter)
  const count = adapter.count.bind(adapter)
  adapter.find = async <T>(args: FindArgs) => {
    const place = takePlace(args)
    if (!place) return (await pageOfTexts<T>({ count, find, payload }, args)) ?? find<T>(args)
    const list = new OrderedList(find, payload, args)
    return (await list.page<T>(place)) as unknown as PaginatedDocs<T>
  }
}

type Row = Record<string, unknown> & { id: string }

class OrderedList {
  readonly #keys: OrderKey[]

  constructor(
    private readonly find: BaseDatabaseAdapter['find'],
    payload: Payload,
    private readonly args: FindArgs,
  ) {
    const { config } = payload.collections[args.collection as CollectionSlug]
    const sort = toTotalOrder(toColumns(args.sort, config.flattenedFields), config)
    this.#keys = orderKeys(sort, config.flattenedFields, args.locale ?? 'all')
  }

  async page<T>({ isBefore, position }: Place): Promise<PlacedPage<T>> {
    const { limit = 0 } = this.args
    const found = await this.#rows(position, isBefore, limit + 1)
    const rows = isBefore ? found.slice(0, limit).reverse() : found.slice(0, limit)
    const hasMore = found.length > limit
    const [first, last] = [rows[0], rows.at(-1)].map((row) => row && positionOf(row, this.#keys))
    // At an end of the list, or where all has gone meanwhile, the way back begins at that end.
    const isBehind = position ? (await this.#rows(isBefore ? last : first, !isBefore, 1)).length > 0 : false
    const [hasPrevPage, hasNextPage] = isBefore ? [hasMore, isBehind] : [isBehind, hasMore]
    return {
      docs: await this.#documents<T>(rows.map(({ id }) => id)),
      limit,
      hasNextPage,
      hasPrevPage,
      nextCursor: hasNextPage ? { isBefore: false, ...(last ? { position: last } : {}) } : null,
      prevCursor: hasPrevPage ? { isBefore: true, ...(first ? { position: first } : {}) } : null,
    }
  }

  /** The rows after a position, or before it, the nearest first: their ids and what they are ordered by. */
  async #rows(position: Position | undefined, isBefore: boolean, count: number): Promise<Row[]> {
    const keys = isBefore ? reversed(this.#keys) : this.#keys
    const rows: Row[] = []
    for (const stretch of stretchesAfter(keys, position, isBefore)) {
      if (rows.length >= count) break
      const { docs } = await this.find<Row>({
        ...this.#plain(),
        isFromEnd: isBefore,
        limit: count - rows.length,
        select: selectionOf(keys),
        sort: keys.map(({ isDescending, path }) => `${isDescending ? '-' : ''}${path}`),
        where: { and: [this.args.where ?? {}, stretch] as Where[] },
      } as ReadFromEnd)
      rows.push(...docs)
    }
    return rows
  }

  #plain(): FindArgs {
    const { collection, locale, req } = this.args
    return { collection, draftsEnabled: this.args.draftsEnabled, joins: false as never, locale, page: 1, pagination: false, req }
  }

  async #documents<T>(ids: readonly string[]): Promise<T[]> {
    if (ids.length === 0) return []
    const where: Where = { id: { in: [...ids] } }
    const { docs } = await this.find<T>({ ...this.args, limit: 0, page: 1, pagination: false, sort: 'id', where })
    const byId = new Map(docs.map((doc) => [String((doc as { id: unknown }).id), doc]))
    return ids.flatMap((id) => byId.get(String(id)) ?? [])
  }
}

/** `title.fr` selects `title`. */
function selectionOf(keys: readonly OrderKey[]): SelectType {
  const select: Record<string, unknown> = { id: true }
  for (const { locale, path } of keys) {
    const steps = path.split('.')
    if (locale && steps.length > 1 && steps.at(-1) === locale) steps.pop()
    let at = select
    for (const step of steps.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>
    at[steps.at(-1) ?? ''] = true
  }
  return select as SelectType
}
