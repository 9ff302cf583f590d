import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, FlattenedField, JoinQuery, Payload, Sort } from 'payload'

type Joins = Record<string, false | { sort?: Sort } | undefined>

/**
 * Sorts by what a field names in `custom.sortAs` instead of by the field itself: a partial date is text, and its order is that of the
 * last moment it may mean, with the undated last in both directions. All names but the last keep their direction.
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

  adapter.find = (args) => find({ ...args, joins: joinsOf(args.joins, args.collection), sort: columnsOf(args.sort, args.collection) })
  adapter.findOne = (args) => findOne({ ...args, joins: joinsOf(args.joins, args.collection) })
  adapter.queryDrafts = (args) =>
    queryDrafts({ ...args, joins: joinsOf(args.joins, args.collection), sort: columnsOf(args.sort, args.collection) })
}

/** `-startDate` becomes `startDateIsOpen`, `-startDateSortAt`; in drafts the names begin with `version.`. */
export function toColumns(sort: Sort | undefined, fields: readonly FlattenedField[]): Sort | undefined {
  if (!sort) return sort
  return [sort].flat().flatMap((item) => {
    const [, direction = '', prefix = '', name = ''] = /^(-?)(version\.)?(.+)$/u.exec(item) ?? []
    const sortAs = fields.find((field) => field.name === name)?.custom?.sortAs as string[] | undefined
    if (!sortAs) return item
    return sortAs.map((column, i) => `${i === sortAs.length - 1 ? direction : ''}${prefix}${column}`)
  })
}
