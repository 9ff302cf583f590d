import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  FlattenedField,
  JoinQuery,
  Payload,
  SanitizedCollectionConfig,
  Sort,
} from 'payload'

type Joins = Record<string, false | { sort?: Sort } | undefined>

/**
 * Sorts by what a field names in `custom.sortAs` instead of by the field itself: a partial date is text, and its order is that of the
 * last moment it may mean, with the undated last in both directions.
 *
 * Lists have one order alone, whatever they are sorted by: what is equal comes in the order of its creation, and then of its id, both in
 * the direction of the last thing that was asked for. So the next page begins where the last one ended, and an index serves both
 * directions.
 */
export function withSortColumns(adapterObj: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapterObj,
    init(args) {
      const adapter = adapterObj.init(args)
      attach(adapter, args.payload)
      return adapter
    },
  }
}

function attach(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const find = adapter.find.bind(adapter)
  const queryDrafts = adapter.queryDrafts.bind(adapter)
  const findOne = adapter.findOne.bind(adapter)
  const configOf = (slug: string) => payload.collections[slug as CollectionSlug]?.config
  const columnsOf = (sort: Sort | undefined, slug: string) => toColumns(sort, configOf(slug)?.flattenedFields ?? [])

  /** The rows of a join come in the order of a list of the same records, on both databases. */
  function joinsOf(joins: JoinQuery | undefined, slug: string): JoinQuery | undefined {
    if (!joins) return joins
    const asked: Joins = joins
    const sorted = Object.entries(configOf(slug)?.joins ?? {}).flatMap(([target, own]) =>
      own.map(({ field, joinPath }) => {
        const query = asked[joinPath]
        const sort = columnsOf((query && query.sort) || field.defaultSort || configOf(target)?.defaultSort, target)
        return [joinPath, query === false ? query : { ...query, sort }] as const
      }),
    )
    return { ...asked, ...Object.fromEntries(sorted) } as JoinQuery
  }

  adapter.find = (args) => {
    const config = configOf(args.collection)
    const sort = columnsOf(args.sort, args.collection)
    const isPage = args.pagination !== false && Boolean(args.limit)
    return find({ ...args, joins: joinsOf(args.joins, args.collection), sort: isPage && config ? toTotalOrder(sort, config) : sort })
  }
  adapter.findOne = (args) => findOne({ ...args, joins: joinsOf(args.joins, args.collection) })
  adapter.queryDrafts = (args) =>
    queryDrafts({ ...args, joins: joinsOf(args.joins, args.collection), sort: columnsOf(args.sort, args.collection) })
}

/**
 * `startDate` becomes `startDateIsOpen`, `startDateSortAt`, and `-startDate` becomes `-startDateSortAt`: from the greatest down, what has
 * no value comes last by itself. In drafts the names begin with `version.`.
 */
export function toColumns(sort: Sort | undefined, fields: readonly FlattenedField[]): Sort | undefined {
  if (!sort) return sort
  const asked = [sort].flat().filter((item) => item !== '')
  return asked.flatMap((item) => {
    const [, direction = '', prefix = '', name = ''] = /^(-?)(version\.)?(.+)$/u.exec(item) ?? []
    const sortAs = fields.find((field) => field.name === name)?.custom?.sortAs as string[] | undefined
    if (!sortAs) return item
    return (direction ? sortAs.slice(-1) : sortAs).map((column) => `${direction}${prefix}${column}`)
  })
}

/** The same order, with what decides between documents that are equal in it. */
export function toTotalOrder(sort: Sort | undefined, { timestamps }: Pick<SanitizedCollectionConfig, 'timestamps'>): string[] {
  const asked = [sort ?? []].flat()
  const last = asked.at(-1) ?? '-createdAt'
  const direction = last.startsWith('-') ? '-' : ''
  const has = (name: string) => asked.some((item) => item.replace(/^-/u, '') === name)
  if (has('id')) return asked
  return [...asked, ...(timestamps && !has('createdAt') ? [`${direction}createdAt`] : []), `${direction}id`]
}
