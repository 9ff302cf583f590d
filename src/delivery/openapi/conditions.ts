import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { named, type Schema } from '../../shared/openapi.ts'
import { isNoFilter } from '../graphqlAnonymous.ts'
import { isPublicField } from './fields.ts'
import { nameOf } from './names.ts'

const single: Schema = { type: ['string', 'number', 'boolean', 'null'] }
const list: Schema = { type: 'array', items: single, description: 'Several values: `[in][0]=…&[in][1]=…`, or separated by commas.' }
const equality = { equals: single, not_equals: single, in: list, not_in: list, exists: { type: 'boolean' } }
const order = { greater_than: single, greater_than_equal: single, less_than: single, less_than_equal: single }
const words = {
  like: { type: 'string', description: 'All of these words, in any order and case.' },
  contains: { type: 'string', description: 'This text, in any case.' },
}

const conditions = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'object',
  description,
  minProperties: 1,
  properties,
  additionalProperties: false,
})

/** What may be asked of a field, by its kind. */
export const conditionSchemas: Record<string, Schema> = {
  TextConditions: conditions('Conditions on a text or a partial date.', { ...equality, ...order, ...words }),
  ValueConditions: conditions('Conditions on a number, an instant or a choice.', { ...equality, ...order }),
  RelationConditions: conditions('Conditions on the id of a related record.', equality),
}

const kinds: Partial<Record<FlattenedField['type'], keyof typeof conditionSchemas>> = {
  text: 'TextConditions',
  textarea: 'TextConditions',
  number: 'ValueConditions',
  date: 'ValueConditions',
  checkbox: 'ValueConditions',
  select: 'ValueConditions',
  relationship: 'RelationConditions',
  upload: 'RelationConditions',
}

interface Path {
  path: string
  field: FlattenedField
}

/** The paths that conditions and orders may name, down to the rows and groups of the document itself. */
export function pathsOf(fields: readonly FlattenedField[], before = ''): Path[] {
  return fields.flatMap((field): Path[] => {
    if (!isPublicField(field) || isNoFilter(field) || ('virtual' in field && field.virtual)) return []
    const path = `${before}${field.name}`
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array') return pathsOf(field.flattenedFields, `${path}.`)
    return field.type in kinds ? [{ field, path }] : []
  })
}

/** The filter of a collection. */
export function whereOf(collection: SanitizedCollectionConfig): Schema {
  const own = named(`${nameOf(collection)}Where`)
  const paths = pathsOf(collection.flattenedFields).map(({ field, path }) => [path, named(kinds[field.type] ?? 'TextConditions')])
  return {
    type: 'object',
    description:
      'A field, an operator and a value: `where[field][operator]=value`. Fields of related records follow after a dot (`programmes.code`), the text of one language too (`title.en`). `and` and `or` combine.',
    properties: {
      and: { type: 'array', items: own },
      or: { type: 'array', items: own },
      id: named('ValueConditions'),
      ...Object.fromEntries(paths),
    },
    additionalProperties: named('TextConditions'),
  }
}

const hasOrder = ({ field }: Path): boolean =>
  ['text', 'number', 'date', 'checkbox', 'select'].includes(field.type) && !('hasMany' in field && field.hasMany)

/** What a list may be sorted by, each also downwards with `-`. */
export function ordersOf({ flattenedFields }: SanitizedCollectionConfig): string[] {
  const rows = flattenedFields.filter(({ type }) => type === 'array').map(({ name }) => `${name}.`)
  const paths = pathsOf(flattenedFields)
    .filter(hasOrder)
    .map(({ path }) => path)
    .filter((path) => !rows.some((row) => path.startsWith(row)))
  return [...new Set(['id', ...paths])].flatMap((path) => [path, `-${path}`])
}
