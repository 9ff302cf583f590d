import type { BaseDatabaseAdapter, CollectionSlug, Payload } from 'payload'

/**
 * Leaves empty unique fields out of what is written to MongoDB. Its unique indexes skip documents that lack the field, but count `null` as
 * a value: the second document without a key would be refused. Such a field can be given a value later, never emptied again.
 */
export function omitEmptyUniques(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const create = adapter.create.bind(adapter)
  const updateOne = adapter.updateOne.bind(adapter)
  const uniquesOf = (slug: CollectionSlug): string[] => {
    const fields = payload.collections[slug]?.config.flattenedFields ?? []
    return fields.filter((field) => 'unique' in field && field.unique).map(({ name }) => name)
  }
  const trim = (slug: CollectionSlug, data: Record<string, unknown>): Record<string, unknown> => {
    const empty = uniquesOf(slug).filter((name) => data[name] === null || data[name] === undefined)
    return Object.fromEntries(Object.entries(data).filter(([name]) => !empty.includes(name)))
  }
  adapter.create = (args) => create({ ...args, data: trim(args.collection, args.data) })
  adapter.updateOne = (args) => updateOne({ ...args, data: trim(args.collection, args.data) })
}
