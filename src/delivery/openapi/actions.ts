import type { SanitizedCollectionConfig } from 'payload'

import { named, refusals, shared, type Content, type PathItem, type RefusalStatus, type Schema } from '../../shared/openapi.ts'
import { localeCodes } from '../../shared/locales.ts'
import { english } from '../graphqlDescriptions.ts'
import { nameOf } from './names.ts'

const refused: readonly RefusalStatus[] = [400, 401, 403, 404, 409, 412, 413, 415, 423]

const document: Schema = { type: 'object', description: 'The document as the staff see it.', additionalProperties: true }
const receipt: Schema = { anyOf: [named('Receipt'), { type: 'null' }] }
const time: Schema = { type: 'string', format: 'date-time' }

const json = (properties: Record<string, Schema>, required: readonly string[]): Content => ({
  'application/json': { schema: { type: 'object', required, properties } },
})

const body = (isRequired: boolean, properties: Record<string, Schema>, example: unknown) => ({
  required: isRequired,
  content: {
    'application/json': { schema: { type: 'object', properties, ...(isRequired ? { required: Object.keys(properties) } : {}) }, example },
  },
})

/** What the staff do with a document that is published per language, beside writing it. Readers are refused. */
export function actionsOf(collection: SanitizedCollectionConfig, tag: string): Record<string, PathItem> {
  const { slug } = collection
  const name = nameOf(collection)
  const label = english(collection.labels.singular) ?? name
  const more = { security: [{ staff: [] }] as const, tags: [tag] }
  const at = (action: string) => `/api/${slug}/{id}/${action}`
  const parameters = [shared('id')]
  return {
    [at('publish')]: {
      parameters,
      post: {
        ...more,
        operationId: `publish${name}`,
        summary: `Publish several languages, all of them or none: ${label}`,
        parameters: [shared('ifMatch')],
        requestBody: body(true, { locales: { type: 'array', minItems: 1, items: { enum: [...localeCodes] } } }, { locales: ['en', 'fr'] }),
        responses: {
          200: {
            description: 'Published.',
            content: json({ doc: document, message: { type: 'string' }, receipts: { type: 'array', items: receipt } }, ['doc', 'receipts']),
          },
          ...refusals(...refused),
        },
      },
    },
    [at('preview-token')]: {
      parameters,
      post: {
        ...more,
        operationId: `preview${name}`,
        summary: `Let a frontend read the draft for a while: ${label}`,
        parameters: [shared('writtenLocale')],
        requestBody: body(false, { minutes: { type: 'number', exclusiveMinimum: 0, maximum: 120, default: 30 } }, { minutes: 30 }),
        responses: {
          201: {
            description: 'Made. The frontend sends it as `Authorization: Preview <token>`.',
            content: json(
              {
                token: { type: 'string' },
                expiresAt: time,
                url: { type: ['string', 'null'], description: 'The page of the preview, where `PREVIEW_URL` is set.' },
              },
              ['token', 'expiresAt', 'url'],
            ),
          },
          ...refusals(...refused),
        },
      },
    },
  }
}
