import { inPath, named, notModified, query, refusals, textHeaders, type ContractPart } from '../../shared/openapi.ts'

const tag = { name: 'Term base', description: 'The whole term base, all languages in one file.' }

const text = { type: 'string' }

export const contract: ContractPart = {
  tag,
  paths: {
    '/data/glossary.{format}': {
      parameters: [
        inPath('format', 'TBX-Basic (ISO 30042:2019), SKOS as Turtle or JSON-LD, or CSV.', {
          type: 'string',
          enum: ['tbx', 'ttl', 'jsonld', 'csv'],
        }),
      ],
      get: {
        operationId: 'getTermBase',
        summary: 'The term base',
        tags: [tag.name],
        parameters: [
          query('bom', 'With the mark of UTF-8 before it, for spreadsheets; CSV alone takes it.', { ...text, enum: ['0', '1'] }),
        ],
        responses: {
          200: {
            description: 'All public concepts.',
            headers: textHeaders,
            content: {
              'application/x-tbx+xml': { schema: text },
              'text/turtle': { schema: text },
              'application/ld+json': { schema: named('JsonLdGraph') },
              'text/csv': { schema: text },
            },
          },
          ...notModified,
          ...refusals(400, 404, 405),
        },
      },
    },
  },
  schemas: {
    JsonLdGraph: { type: 'object', description: 'SKOS as JSON-LD.', required: ['@context', '@graph'], additionalProperties: true },
  },
}
