import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { localeCodes } from '../../shared/locales.ts'
import { inHeader, inPath, named, query, shared, type Header, type Parameter, type Reference, type Schema } from '../../shared/openapi.ts'
import { anyone } from '../gate/index.ts'
import { richTextFormats } from '../richText/format.ts'
import { ordersOf } from './conditions.ts'
import { isPublicField } from './fields.ts'
import { nameOf, pluralOf, publicCollectionsOf, type Entity } from './names.ts'

/** Parameters that several addresses take, by their names in the document. */
export const sharedParameters: Record<string, Parameter> = {
  locale: query('locale', 'The language asked for; `all` answers each text as an object of its public languages. `en` without it.', {
    type: 'string',
    enum: [...localeCodes, 'all'],
    default: 'en',
  }),
  oneLocale: query('locale', 'The language asked for.', { type: 'string', enum: localeCodes, default: 'en' }),
  writtenLocale: query('locale', 'The one language that is written.', { type: 'string', enum: localeCodes, default: 'en' }),
  fallback: query(
    'fallback-locale',
    'What to try when a text is not public in the language: `none` for nothing, or a language instead of English. The source language comes last.',
    { type: 'string', enum: ['none', ...localeCodes] },
  ),
  noFallback: query('fallback-locale', '`none`: the language asked for or nothing.', { type: 'string', enum: ['none'] }),
  limit: query('limit', 'Documents on a page.', { type: 'integer', minimum: 1, maximum: anyone.limit.most, default: 10 }),
  page: query('page', 'Which page.', { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 }),
  pagination: query('pagination', '`false`, with a `limit`: no count of all that there are.', { type: 'boolean', default: true }),
  cursor: query(
    'cursor',
    '`start`, or a cursor of an answer: pages by cursor cost the same however deep they are. Beside no `page` and no `pagination`.',
    { type: 'string', minLength: 1 },
    'start',
  ),
  depth: query('depth', 'How deep related records are put in, in place of their ids.', {
    type: 'integer',
    minimum: 0,
    maximum: anyone.depth,
    default: 1,
  }),
  format: query('format', 'Rich text as the tree of the editor, as HTML or as Markdown.', {
    type: 'string',
    enum: richTextFormats,
    default: 'json',
  }),
  ifMatch: inHeader('If-Match', 'The `ETag` the document was read with: refused with 412 when it has changed since.'),
  idempotencyKey: inHeader(
    'Idempotency-Key',
    'A text in quotation marks, new for each new thing: sent again within a day, the first answer is given again.',
  ),
  id: inPath('id', 'The id of the record; it differs between installations.'),
  localeInPath: inPath('locale', 'The language.', { type: 'string', enum: localeCodes }),
}

const header = (description: string, schema: Schema = { type: 'string' }, required = false): Header => ({ description, required, schema })

/** Headers of answers, by their names. */
export const headers: Record<string, Header> = {
  'X-Request-Id': header('Names the request in the log. One that is sent (8 to 64 letters, digits, `-`, `_`) is kept.', undefined, true),
  'Content-Language': header('The language of the answer, or every language of a mixed list.'),
  ETag: header('Changes with the answer; ask again with `If-None-Match`.'),
  'Cache-Control': header('How long the answer may be kept.'),
  Vary: header('The headers of the request that the answer depends on.'),
  'Surrogate-Key': header('What the answer is made of, for caches that are emptied by key.'),
  'X-Cache': header('Where the answer came from.', { type: 'string', enum: ['hit', 'miss', 'bypass'] }),
  Allow: header('The methods that the address takes.'),
  Location: header('Where it is.'),
  Link: header('The pages beside this one (RFC 8288), as `rel="next"` and `rel="prev"`.'),
  RateLimit: header('What is left of each policy, and in how many seconds it is whole again.'),
  'RateLimit-Policy': header('How many requests in how many seconds.'),
  'Retry-After': header('After how many seconds to try again.', { type: 'integer' }),
}

const choice: Schema = { type: 'boolean' }

const deep = (name: string, description: string, schema: Schema, example: unknown): Parameter => ({
  name,
  in: 'query',
  style: 'deepObject',
  explode: true,
  description,
  schema,
  example,
})

/** The fields that can be selected, by name; of groups and rows those inside as well. */
export function selectionOf({ flattenedFields }: Pick<Entity, 'flattenedFields'>): Schema {
  const names = flattenedFields
    .filter((field) => anyone.sees(field))
    .map((field) => [field.name, 'flattenedFields' in field ? { anyOf: [choice, selectionOf(field as never)] } : choice])
  return { type: 'object', properties: { id: choice, ...Object.fromEntries(names) }, additionalProperties: false }
}

/** `select[title]=true` */
const select = (entity: Entity): Parameter =>
  deep(
    'select',
    'These fields alone (`true`), or all but these (`false`). `id` and `_translation` are always there, and what a field follows from.',
    named(`${nameOf(entity)}Select`),
    { [entity.flattenedFields.find(isPublicField)?.name ?? 'id']: true },
  )

/** By collection; the same wherever records are read. */
export function populate(config: SanitizedConfig): Parameter {
  const collections = publicCollectionsOf(config).map((collection) => [collection.slug, named(`${nameOf(collection)}Select`)] as const)
  return deep(
    'populate',
    'By collection, the fields that related records come with; without it, those that name them.',
    { type: 'object', properties: Object.fromEntries(collections), additionalProperties: false },
    { events: { title: true, startDate: true } },
  )
}

function joins(collection: SanitizedCollectionConfig): Parameter[] {
  const names = collection.flattenedFields.flatMap(({ name, type }) => (type === 'join' ? [name] : []))
  if (names.length === 0) return []
  const options: Schema = {
    anyOf: [
      {
        type: 'object',
        properties: {
          limit: { type: 'integer', minimum: 1, maximum: anyone.limit.most },
          page: { type: 'integer', minimum: 1 },
          sort: { type: 'string' },
          count: choice,
        },
      },
      { const: false },
    ],
  }
  const description = 'How many of the records that name this one, in which order; `joins=false` for none.'
  const properties = Object.fromEntries(names.map((name) => [name, options]))
  return [
    deep(
      'joins',
      description,
      { anyOf: [{ type: 'object', properties, additionalProperties: false }, { const: false }] },
      {
        [names[0] ?? '']: { limit: 5 },
      },
    ),
  ]
}

function where(collection: SanitizedCollectionConfig): Parameter {
  const schema = named(`${nameOf(collection)}Where`)
  return deep('where', `Which ${pluralOf(collection)}: \`where[field][operator]=value\`.`, schema, { id: { exists: true } })
}

function sort(collection: SanitizedCollectionConfig): Parameter {
  const { defaultSort } = collection
  return {
    name: 'sort',
    in: 'query',
    style: 'form',
    explode: false,
    description: `The order; \`-\` before a field turns it, several are separated by commas. Undated and untitled come last both ways.${
      typeof defaultSort === 'string' ? ` Without it: \`${defaultSort}\`.` : ''
    }`,
    schema: { type: 'array', items: { type: 'string', enum: ordersOf(collection) }, minItems: 1, maxItems: 5 },
  }
}

const languages = [shared('locale'), shared('fallback')]

/** What a read of one document takes. */
export const readParameters = (entity: Entity): (Parameter | Reference)[] => [
  ...languages,
  shared('depth'),
  select(entity),
  shared('populate'),
  shared('format'),
]

export const documentParameters = (collection: SanitizedCollectionConfig): (Parameter | Reference)[] => [
  ...readParameters(collection),
  ...joins(collection),
]

/** What a list takes. */
export const listParameters = (collection: SanitizedCollectionConfig): (Parameter | Reference)[] => [
  where(collection),
  sort(collection),
  shared('limit'),
  shared('page'),
  shared('pagination'),
  shared('cursor'),
  ...documentParameters(collection),
]

export const countParameters = (collection: SanitizedCollectionConfig): (Parameter | Reference)[] => [where(collection), ...languages]
