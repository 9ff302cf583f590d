import { named, refusals, textHeaders, type ContractPart, type Schema } from '../../../shared/openapi.ts'

const tag = { name: 'GraphQL', description: 'The same content and the same rules by GraphQL; the schema is at /schema.graphql.' }

const error: Schema = {
  type: 'object',
  required: ['message', 'extensions'],
  properties: {
    message: { type: 'string' },
    locations: { type: 'array', items: { type: 'object', additionalProperties: true } },
    path: { type: 'array', items: { type: ['string', 'integer'] } },
    extensions: {
      type: 'object',
      required: ['code'],
      properties: { code: { type: 'string', description: 'The code of the problem documents.' } },
      additionalProperties: true,
    },
  },
}

const answer: Schema = {
  type: 'object',
  properties: {
    data: { type: ['object', 'null'], additionalProperties: true },
    errors: { type: 'array', minItems: 1, items: named('GraphqlError') },
  },
}

const refused: Schema = { ...answer, required: ['errors'] }

export const graphqlPart: ContractPart = {
  tag,
  schemas: { GraphqlError: error },
  paths: {
    '/api/graphql': {
      post: {
        operationId: 'graphql',
        summary: 'A query',
        tags: [tag.name],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['query'],
                properties: {
                  query: { type: 'string' },
                  variables: { type: ['object', 'null'], additionalProperties: true },
                  operationName: { type: ['string', 'null'] },
                },
              },
              example: { query: '{ Events(locale: fr, sort: "startDate", limit: 3) { totalDocs docs { title startDate } } }' },
            },
          },
        },
        responses: {
          200: {
            description: 'What was asked for; a field that was refused is `null`, and `errors` says why.',
            headers: textHeaders,
            content: { 'application/json': { schema: answer }, 'application/graphql-response+json': { schema: answer } },
          },
          400: {
            description: 'The query cannot be taken.',
            content: {
              'application/json': { schema: refused },
              'application/graphql-response+json': { schema: refused },
              'application/problem+json': { schema: named('Problem') },
            },
          },
          ...refusals(405, 413),
        },
      },
    },
  },
}
