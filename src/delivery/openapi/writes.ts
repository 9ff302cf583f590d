import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import {
  inPath,
  named,
  query,
  refusals,
  shared,
  type Content,
  type Operation,
  type Parameter,
  type PathItem,
  type RefusalStatus,
  type Schema,
} from '../../shared/openapi.ts'
import { english } from '../graphqlDescriptions.ts'
import { actionsOf } from './actions.ts'
import { nameOf, pluralOf } from './names.ts'

/** Whoever writes is signed in. */
const signedIn = [{ staff: [] }] as const

const refused: readonly RefusalStatus[] = [400, 401, 403, 404, 409, 412, 413, 415, 422, 423]

/** The document as the staff see it: with its draft, and with the fields that readers do not get. */
const staffDocument: Schema = { type: 'object', description: 'The document as the staff see it.', required: ['id'] }

const receipt: Schema = { anyOf: [named('Receipt'), { type: 'null' }] }

const written: Content = {
  'application/json': {
    schema: {
      type: 'object',
      required: ['doc', 'message'],
      properties: { doc: { ...staffDocument, additionalProperties: true }, message: { type: 'string' }, receipt },
    },
  },
}

const writtenMany: Content = {
  'application/json': {
    schema: {
      type: 'object',
      required: ['docs', 'errors', 'message'],
      properties: {
        docs: { type: 'array', items: { ...staffDocument, additionalProperties: true } },
        errors: { type: 'array', items: { type: 'object', additionalProperties: true } },
        message: { type: 'string' },
        receipts: { type: 'array', items: { type: 'object', additionalProperties: true } },
      },
    },
  },
}

const body = (schema: Schema, hasFile = false): NonNullable<Operation['requestBody']> => ({
  required: true,
  content: {
    'application/json': { schema },
    ...(hasFile
      ? {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: {
                file: { type: 'string', contentMediaType: 'application/octet-stream' },
                _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: schema },
              },
            },
          },
        }
      : {}),
  },
})

const language = [shared('writtenLocale'), shared('depth')]

const trash: Parameter = query('trash', 'Looks into the trash as well.', { type: 'boolean' })

interface Writes {
  list: PathItem
  document: PathItem
  more: Record<string, PathItem>
}

/** The writes of a collection, each answered with its receipt. Readers are refused. */
export function writesOf(collection: SanitizedCollectionConfig, tag: string): Writes {
  const { slug } = collection
  const name = nameOf(collection)
  const label = english(collection.labels.singular) ?? name
  const input = named(`${name}Input`)
  const hasFile = Boolean(collection.upload)
  const more = { security: signedIn, tags: [tag] }
  const filter: Parameter = {
    name: 'where',
    in: 'query',
    required: true,
    style: 'deepObject',
    explode: true,
    description: 'Which documents: each part with a field, an operator and a value.',
    schema: named(`${name}Where`),
  }
  return {
    list: {
      post: {
        ...more,
        operationId: `create${name}`,
        summary: `Create one: ${label}`,
        parameters: [...language, shared('idempotencyKey')],
        requestBody: body(input, hasFile),
        responses: { 201: { description: 'Made.', content: written }, ...refusals(...refused) },
      },
      patch: {
        ...more,
        operationId: `updateMany${pluralOf(collection)}`,
        summary: `Change several: ${english(collection.labels.plural) ?? label}`,
        parameters: [filter, ...language],
        requestBody: body(input),
        responses: { 200: { description: 'Changed.', content: writtenMany }, ...refusals(...refused) },
      },
      delete: {
        ...more,
        operationId: `deleteMany${pluralOf(collection)}`,
        summary: `Delete several for good: ${english(collection.labels.plural) ?? label}`,
        parameters: [filter, ...language],
        responses: { 200: { description: 'Deleted.', content: writtenMany }, ...refusals(...refused) },
      },
    },
    document: {
      patch: {
        ...more,
        operationId: `update${name}`,
        summary: `Change one: ${label}`,
        parameters: [...language, shared('ifMatch'), ...(collection.trash ? [trash] : [])],
        requestBody: body(input, hasFile),
        responses: { 200: { description: 'Changed.', content: written }, ...refusals(...refused) },
      },
      delete: {
        ...more,
        operationId: `delete${name}`,
        summary: `Delete one for good: ${label}`,
        parameters: [...language, shared('ifMatch'), ...(collection.trash ? [trash] : [])],
        responses: { 200: { description: 'Deleted.', content: written }, ...refusals(...refused) },
      },
    },
    more: collection.versions?.drafts
      ? {
          ...actionsOf(collection, tag),
          [`/api/${slug}/versions/{versionId}`]: {
            parameters: [inPath('versionId', 'The id of a version.')],
            post: {
              ...more,
              operationId: `restore${name}`,
              summary: `Bring one language of a version back into the draft: ${label}`,
              parameters: [shared('writtenLocale')],
              responses: {
                200: {
                  description: 'Restored.',
                  content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
                },
                ...refusals(...refused),
              },
            },
          },
        }
      : {},
  }
}

/** The write of a global. */
export function globalWrite(global: SanitizedGlobalConfig, tag: string): Operation {
  const name = nameOf(global)
  return {
    operationId: `update${name}`,
    summary: `Change: ${english(global.label) ?? name}`,
    tags: [tag],
    security: signedIn,
    parameters: [...language, shared('ifMatch')],
    requestBody: body(named(`${name}Input`)),
    responses: {
      200: {
        description: 'Changed.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['result', 'message'],
              properties: { result: { type: 'object', additionalProperties: true }, message: { type: 'string' }, receipt },
            },
          },
        },
      },
      ...refusals(...refused),
    },
  }
}
