import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { named, type Schema } from '../../shared/openapi.ts'
import { anyone, kindOf } from '../gate/index.ts'
import { nameOf } from './names.ts'

const texts: Record<string, string> = {
  like: 'All of these words, in any order and case.',
  not_like: 'Not all of these words.',
  contains: 'This text, in any case; of a list, this value.',
  in: 'One of these: `[in][0]=…&[in][1]=…`, or separated by commas.',
  not_in: 'None of these.',
  all: 'All of these.',
  exists: 'Has it a value?',
}

const lists = new Set(['in', 'not_in', 'all'])

type FieldType = FlattenedField['type']

/** The kinds of fields that conditions tell apart, each by one of its types, with the type of its values. */
const kinds = {
  TextConditions: ['text', 'string'],
  NumberConditions: ['number', 'number'],
  DateConditions: ['date', 'string'],
  FlagConditions: ['checkbox', 'boolean'],
  ChoiceConditions: ['select', 'string'],
  RecordConditions: ['relationship', 'string'],
  RichTextConditions: ['richText', 'string'],
  RowConditions: ['array', 'string'],
} as const satisfies Record<string, readonly [FieldType, string]>

type Kind = keyof typeof kinds

const kindOfType: Partial<Record<FieldType, Kind>> = {
  textarea: 'TextConditions',
  radio: 'ChoiceConditions',
  upload: 'RecordConditions',
  ...Object.fromEntries(Object.entries(kinds).map(([kind, [type]]) => [type, kind])),
}

/** The gate knows what may be asked of which field. */
const operatorsOf = (type: FieldType): readonly string[] => kindOf({ field: { type } as FlattenedField }, '').operators

function conditions(type: FieldType, value: string): Schema {
  const one: Schema = { type: value === 'boolean' ? 'boolean' : [value, 'null'] }
  const properties = operatorsOf(type).map((operator) => {
    const schema = operator === 'exists' ? { type: 'boolean' } : lists.has(operator) ? { type: 'array', items: one, minItems: 1 } : one
    const description = texts[operator]
    return [operator, description ? { ...schema, description } : schema]
  })
  return { type: 'object', minProperties: 1, properties: Object.fromEntries(properties), additionalProperties: false }
}

/** What may be asked of a field, by its kind. */
export const conditionSchemas = (): Record<string, Schema> =>
  Object.fromEntries(Object.entries(kinds).map(([kind, [type, value]]) => [kind, conditions(type, value)]))

interface Path {
  path: string
  field: FlattenedField
}

/** The paths that conditions and orders may name, down to the rows and groups of the document itself. */
export function pathsOf(fields: readonly FlattenedField[], before = ''): Path[] {
  return fields.flatMap((field): Path[] => {
    if (!anyone.asks(field)) return []
    const path = `${before}${field.name}`
    const own = field.type in kindOfType ? [{ field, path }] : []
    const isNested = field.type === 'group' || field.type === 'tab' || field.type === 'array'
    return isNested ? [...own, ...pathsOf(field.flattenedFields, `${path}.`)] : own
  })
}

/** The filter of a collection. */
export function whereOf(collection: SanitizedCollectionConfig): Schema {
  const own = named(`${nameOf(collection)}Where`)
  const paths = pathsOf(collection.flattenedFields).map(({ field, path }) => [path, named(kindOfType[field.type] ?? 'TextConditions')])
  return {
    type: 'object',
    description:
      'A field, an operator and a value: `where[field][operator]=value`. Fields of related records follow after a dot (`programmes.code`), the text of one language too (`title.en`). `and` and `or` combine.',
    properties: {
      and: { type: 'array', items: own },
      or: { type: 'array', items: own },
      id: named('RecordConditions'),
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
