import type { SanitizedCollectionConfig } from 'payload'

import {
  named,
  notModified,
  query,
  readHeaders,
  refusals,
  shared,
  textHeaders,
  type Content,
  type ContractPart,
  type Operation,
  type Parameter,
  type PathItem,
} from '../../shared/openapi.ts'
import { whens } from '../eventList/when.ts'
import { english } from '../graphqlDescriptions.ts'
import { isDescribed } from '../jsonLd/read.ts'
import { inAllLanguages, nameOf, pluralOf } from './names.ts'
import { countParameters, documentParameters, listParameters } from './parameters.ts'
import { writesOf } from './writes.ts'

/** In the language asked for, or in all of them. */
export const documentOf = (name: string) => ({ anyOf: [named(name), named(inAllLanguages(name))] })

const json = (schema: object): Content => ({ 'application/json': { schema: { ...schema } } })

/** The address of a collection, of one of its documents and of their number; for what schema.org has a type for, its description too. */
export function collectionPart(collection: SanitizedCollectionConfig): ContractPart {
  const { slug } = collection
  const tag = pluralOf(collection)
  const writes = writesOf(collection, tag)
  const own: PathItem = {
    get: { ...list(collection), tags: [tag] },
    ...writes.list,
  }
  const one: PathItem = { parameters: [shared('id')], get: { ...document(collection), tags: [tag] }, ...writes.document }
  return {
    tag: { name: tag, description: english(collection.admin.description) ?? tag },
    paths: {
      [`/api/${slug}`]: own,
      [`/api/${slug}/count`]: { get: { ...count(collection), tags: [tag] } },
      [`/api/${slug}/{id}`]: one,
      ...writes.more,
      ...(isDescribed(slug)
        ? { [`/api/${slug}/{id}.jsonld`]: { parameters: [shared('id')], get: { ...jsonLd(collection), tags: [tag] } } }
        : {}),
    },
  }
}

type Untagged = Omit<Operation, 'tags'>

const byTime = (slug: string): Parameter[] =>
  slug === 'events'
    ? [
        query('when', 'Events by time, each in its own time zone; `undated` are those that are to be announced.', {
          type: 'string',
          enum: whens,
        }),
      ]
    : []

function list(collection: SanitizedCollectionConfig): Untagged {
  const name = nameOf(collection)
  const plural = pluralOf(collection)
  const number = { type: 'integer', minimum: 0 }
  const page = { type: ['integer', 'null'], minimum: 1 }
  const docs = {
    anyOf: [
      { type: 'array', items: named(name) },
      { type: 'array', items: named(inAllLanguages(name)), minItems: 1 },
    ],
  }
  const flags = { hasPrevPage: { type: 'boolean' }, hasNextPage: { type: 'boolean' } }
  const byNumber = {
    docs,
    limit: number,
    ...flags,
    totalDocs: number,
    totalPages: number,
    page,
    pagingCounter: number,
    prevPage: page,
    nextPage: page,
  }
  const cursor = { type: ['string', 'null'] }
  const byCursor = { docs, limit: number, ...flags, nextCursor: cursor, prevCursor: cursor }
  const pageOf = (description: string, properties: object) => ({
    type: 'object',
    description,
    required: Object.keys(properties),
    properties,
  })
  const schema = { anyOf: [pageOf('A page by number.', byNumber), pageOf('A page by cursor.', byCursor)] }
  return {
    operationId: `list${plural}`,
    summary: `List ${english(collection.labels.plural) ?? plural}`,
    parameters: [...listParameters(collection), ...byTime(collection.slug)],
    responses: {
      200: { description: 'The page.', headers: { ...textHeaders, Link: { $ref: '#/components/headers/Link' } }, content: json(schema) },
      ...notModified,
      ...refusals(400, 403, 404),
    },
  }
}

function document(collection: SanitizedCollectionConfig): Untagged {
  const name = nameOf(collection)
  const described: Content = isDescribed(collection.slug) ? { 'application/ld+json': { schema: named('JsonLd') } } : {}
  return {
    operationId: `get${name}`,
    summary: `Read one: ${english(collection.labels.singular) ?? name}`,
    parameters: documentParameters(collection),
    responses: {
      200: { description: 'The document.', headers: textHeaders, content: { ...json(documentOf(name)), ...described } },
      ...notModified,
      ...refusals(400, 403, 404, ...(isDescribed(collection.slug) ? ([406] as const) : [])),
    },
  }
}

function count(collection: SanitizedCollectionConfig): Untagged {
  const schema = { type: 'object', required: ['totalDocs'], properties: { totalDocs: { type: 'integer', minimum: 0 } } }
  return {
    operationId: `count${pluralOf(collection)}`,
    summary: `Count ${english(collection.labels.plural) ?? pluralOf(collection)}`,
    parameters: [...countParameters(collection), ...byTime(collection.slug)],
    responses: {
      200: { description: 'Their number.', headers: readHeaders, content: json(schema) },
      ...notModified,
      ...refusals(400, 403, 404),
    },
  }
}

function jsonLd(collection: SanitizedCollectionConfig): Untagged {
  return {
    operationId: `describe${nameOf(collection)}`,
    summary: `Read one as schema.org describes it: ${english(collection.labels.singular) ?? nameOf(collection)}`,
    ...(collection.slug === 'events' ? { description: 'An event without a date has no description: 404.' } : {}),
    parameters: [shared('oneLocale'), shared('noFallback')],
    responses: {
      200: { description: 'JSON-LD.', headers: textHeaders, content: { 'application/ld+json': { schema: named('JsonLd') } } },
      ...notModified,
      ...refusals(400, 403, 404),
    },
  }
}
