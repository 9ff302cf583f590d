import type { BaseDatabaseAdapter, CollectionSlug, FlattenedField, Payload, SelectType } from 'payload'

/**
 * Names every field of the rows a client selects as a whole. Given `{ phases: true }`, the SQL adapter leaves out the lists and relations
 * inside the rows; given their names, it reads them.
 */
export function selectWholeRows(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const find = adapter.find.bind(adapter)
  const findOne = adapter.findOne.bind(adapter)
  const fieldsOf = (slug: string) => payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
  adapter.find = (args) => find({ ...args, select: withRows(args.select, fieldsOf(args.collection)) })
  adapter.findOne = (args) => findOne({ ...args, select: withRows(args.select, fieldsOf(args.collection)) })
}

/** `{ phases: true }` becomes `{ phases: { label: true, sources: true, … } }`; what is excluded stays excluded. */
export function withRows(select: SelectType | undefined, fields: readonly FlattenedField[]): SelectType | undefined {
  if (!select) return select
  return Object.fromEntries(
    Object.entries(select).map(([name, chosen]) => {
      const field = fields.find((one) => one.name === name)
      return [name, field?.type === 'array' && chosen === true ? everything(field.flattenedFields) : chosen]
    }),
  ) as SelectType
}

const everything = (fields: readonly FlattenedField[]): SelectType =>
  Object.fromEntries(
    fields.map((field) => [field.name, field.type === 'array' ? everything(field.flattenedFields) : true]),
  ) as unknown as SelectType
