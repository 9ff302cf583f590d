import { notModified, query, readHeaders, refusals, type ContractPart } from '../../../shared/openapi.ts'
import { localeCodes } from '../../../shared/locales.ts'
import { pathCollections } from '../../../shared/paths.ts'

const tag = { name: 'Paths', description: 'Which record a public path stands for, or where it moved.' }

const text = { type: 'string' }

export const resolvePart: ContractPart = {
  tag,
  schemas: {
    Resolution: {
      description: 'The status is that of the page a site would answer; the one of HTTP is 200.',
      anyOf: [
        {
          type: 'object',
          required: ['status', 'collection', 'id', 'locale', 'slug', 'path'],
          properties: {
            status: { const: 200 },
            collection: { ...text, enum: pathCollections },
            id: text,
            locale: { ...text, enum: localeCodes },
            slug: text,
            path: text,
          },
        },
        {
          type: 'object',
          required: ['status', 'location'],
          properties: { status: { enum: [301, 302] }, location: { ...text, description: 'A public path, or an address elsewhere.' } },
        },
      ],
    },
  },
  paths: {
    '/api/resolve': {
      get: {
        operationId: 'resolvePath',
        summary: 'What a public path stands for',
        tags: [tag.name],
        parameters: [
          {
            ...query('path', 'A path of the site, beginning with a slash.', { ...text, pattern: '^/' }),
            required: true,
            example: '/fr/news/prochains-lancements-de-romed2-et-romact',
          },
        ],
        responses: {
          200: {
            description: 'The record, or the new place.',
            headers: readHeaders,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Resolution' } } },
          },
          ...notModified,
          ...refusals(400, 404, 410),
        },
      },
    },
  },
}
