import { publicCollections } from '../../shared/slugs.ts'
import { inPath, refusals, shared, type ContractPart, type Operation } from '../../shared/openapi.ts'

const tag = { name: 'Permanent names', description: 'Names that never change, and lead to where a record is now.' }

const collection = inPath('collection', 'The collection.', { type: 'string', enum: publicCollections })

const answers: Operation['responses'] = {
  303: {
    description: 'To its page, to its JSON for `Accept: application/json`, to its JSON-LD for `Accept: application/ld+json`.',
    headers: {
      Location: { description: 'Where it is.', required: true, schema: { type: 'string', format: 'uri' } },
      Vary: { $ref: '#/components/headers/Vary' },
      'Cache-Control': { $ref: '#/components/headers/Cache-Control' },
    },
  },
  ...refusals(404, 405),
}

export const contract: ContractPart = {
  tag,
  paths: {
    '/id/{collection}/{id}': {
      parameters: [collection, shared('id')],
      get: { operationId: 'findRecord', summary: 'Where a record is', tags: [tag.name], responses: answers },
    },
    '/id/{collection}/{id}/{locale}': {
      parameters: [collection, shared('id'), shared('localeInPath')],
      get: { operationId: 'findText', summary: 'Where the text of a record in one language is', tags: [tag.name], responses: answers },
    },
  },
}
