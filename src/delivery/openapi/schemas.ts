import type { SanitizedConfig } from 'payload'

import { localeCodes } from '../../shared/locales.ts'
import { named, type Schema } from '../../shared/openapi.ts'
import { english } from '../graphqlDescriptions.ts'
import { problemTitles } from '../problem.ts'
import { conditionSchemas, whereOf } from './conditions.ts'
import { propertiesOf, type Languages } from './fields.ts'
import { inAllLanguages, nameOf, publicCollectionsOf, publicGlobalsOf, type Entity } from './names.ts'
import { inputOf } from './inputs.ts'
import { selectionOf } from './parameters.ts'

const text: Schema = { type: 'string' }
const textOrNothing: Schema = { type: ['string', 'null'] }
const language: Schema = { type: 'string', enum: localeCodes }
const languages: Schema = { type: 'array', items: named('Locale') }
const origins = ['original', 'official', 'courtesy', 'machine-draft']
const states = ['published', 'stale']

const available: Schema = {
  type: 'object',
  description: 'A public language of the document.',
  required: ['locale', 'slug', 'url', 'origin', 'state'],
  properties: {
    locale: named('Locale'),
    slug: { ...textOrNothing, description: 'The address in this language.' },
    url: { ...textOrNothing, description: 'The public path, such as /fr/news/….' },
    origin: { type: 'string', enum: origins },
    state: { type: 'string', enum: states },
  },
}

const translation = (own: Record<'origin' | 'requested' | 'served' | 'state', Schema>): Schema => ({
  type: 'object',
  description: 'What an answer says about its languages.',
  required: ['requested', 'served', 'origin', 'state', 'sourceVersion', 'publishedAt', 'updatedAt', 'fields', 'available'],
  properties: {
    ...own,
    sourceVersion: { type: 'integer', description: 'How often the source language has been published.' },
    publishedAt: { type: ['string', 'null'], format: 'date-time', description: 'First publication in the language served.' },
    updatedAt: { type: ['string', 'null'], format: 'date-time', description: 'Last publication in the language served.' },
    fields: { type: 'array', items: text, description: 'Paths of the fields that are in another language than the one served.' },
    available: { type: 'array', items: named('AvailableLanguage') },
  },
})

const problem: Schema = {
  type: 'object',
  description: 'An error (RFC 9457). `code` is stable.',
  required: ['type', 'title', 'status', 'detail', 'code', 'errors'],
  properties: {
    type: { type: 'string', description: 'Address of the page that explains the code.' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', description: 'What to do, for people; in French for Accept-Language: fr.' },
    code: { type: 'string', enum: Object.keys(problemTitles) },
    errors: { type: 'array', items: named('ProblemError') },
  },
}

const problemError: Schema = {
  type: 'object',
  required: ['message'],
  properties: {
    message: { type: 'string', description: 'What is wrong, and what is allowed.' },
    path: { type: 'string', description: 'The field or the parameter.' },
    pointer: { type: 'string', description: 'The same place in the body (RFC 6901).' },
    locale: named('Locale'),
    id: { type: 'string', description: 'The document, where a change of many was refused for some.' },
    code: { type: 'string', enum: Object.keys(problemTitles) },
    data: { description: 'More, for programs.' },
  },
}

const receipt: Schema = {
  type: 'object',
  description: 'What a write did and did not do.',
  required: ['locale', 'intent', 'changed', 'unchanged', 'pendingShared', 'waiting', 'losing'],
  properties: {
    locale: named('Locale'),
    intent: { type: 'string', enum: ['save', 'publish', 'unpublish', 'trash', 'untrash', 'delete', 'restore'] },
    changed: { ...languages, description: 'Languages that are different now.' },
    unchanged: languages,
    pendingShared: { type: 'array', items: text, description: 'Shared fields that wait for a publication of the source language.' },
    waiting: { ...languages, description: 'Public languages whose labels of public rows wait for a publication of their own.' },
    losing: { ...languages, description: 'Public languages that lost text with rows that went.' },
  },
}

const richText: Schema = {
  type: 'object',
  description: 'The tree of the Lexical editor. With `format=html` or `format=markdown` a text is a string instead.',
  required: ['root'],
  properties: { root: { type: 'object', required: ['type', 'children'], additionalProperties: true } },
}

const fixed: Record<string, Schema> = {
  Locale: language,
  Translation: translation({
    requested: named('Locale'),
    served: { ...language, type: ['string', 'null'], enum: [...localeCodes, null], description: 'The language of the answer.' },
    origin: { type: ['string', 'null'], enum: [...origins, null] },
    state: { type: ['string', 'null'], enum: [...states, null] },
  }),
  TranslationOfAll: translation({
    requested: { const: 'all' },
    served: { type: 'null' },
    origin: { type: 'null' },
    state: { type: ['string', 'null'] },
  }),
  AvailableLanguage: available,
  Problem: problem,
  ProblemError: problemError,
  Receipt: receipt,
  RichText: richText,
}

/** Always in a document, whatever is selected. */
function document(config: SanitizedConfig, entity: Entity, form: Languages): Schema {
  const isGlobal = !('auth' in entity)
  const id = { type: 'string', description: 'Differs between installations; codes, keys and addresses do not.' }
  const description = english(entity.admin.description)
  return {
    type: 'object',
    ...(description ? { description } : {}),
    required: isGlobal ? ['_translation'] : ['id', '_translation'],
    properties: {
      ...(isGlobal ? { globalType: { const: entity.slug } } : { id }),
      ...propertiesOf(entity.flattenedFields, { config, languages: form }),
      ...(isGlobal ? { id: { type: 'string' }, createdAt: { type: 'string' }, updatedAt: { type: 'string' } } : {}),
    },
  }
}

/** Every schema of the document that follows from the model. */
export function schemasOf(config: SanitizedConfig): Record<string, Schema> {
  const collections = publicCollectionsOf(config)
  const entities: Entity[] = [...collections, ...publicGlobalsOf(config)]
  const documents = entities.flatMap((entity): [string, Schema][] => {
    const name = nameOf(entity)
    return [
      [name, document(config, entity, 'one')],
      [inAllLanguages(name), document(config, entity, 'all')],
      [`${name}Select`, selectionOf(entity)],
      [`${name}Input`, inputOf(entity)],
    ]
  })
  const filters = collections.map((collection) => [`${nameOf(collection)}Where`, whereOf(collection)] as const)
  return { ...fixed, ...conditionSchemas(), ...Object.fromEntries([...documents, ...filters]) }
}
