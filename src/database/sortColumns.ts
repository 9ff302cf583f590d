import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, FlattenedField, Payload, Sort } from 'payload'

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
  const fieldsOf = (slug: string) => payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
  adapter.find = (args) => find({ ...args, sort: toColumns(args.sort, fieldsOf(args.collection)) })
  adapter.queryDrafts = (args) => queryDrafts({ ...args, sort: toColumns(args.sort, fieldsOf(args.collection)) })
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
