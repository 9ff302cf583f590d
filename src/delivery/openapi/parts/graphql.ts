import {
  named,
  notModified,
  query,
  refusals,
  textHeaders,
  type ContractPart,
  type Operation,
  type Schema,
} from '../../../shared/openapi.ts'

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

const answers: Operation['responses'] = {
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
}

export const graphqlPart: ContractPart = {
  tag,
  schemas: { GraphqlError: error },
  paths: {
    '/api/graphql': {
      get: {
        operationId: 'graphqlByHash',
        summary: 'A query that is known by its hash',
        description:
          'After the convention of automatic persisted queries: when it is answered with the code PERSISTED_QUERY_NOT_FOUND, send text and hash together by POST, once.',
        tags: [tag.name],
        parameters: [
          {
            ...query('extensions', 'JSON: `{"persistedQuery":{"version":1,"sha256Hash":"…"}}`, the SHA-256 of the text.', {
              type: 'string',
            }),
            required: true,
          },
          query('variables', 'JSON.', { type: 'string' }),
          query('operationName', 'Which operation of the text.', { type: 'string' }),
        ],
        responses: { ...answers, ...notModified, ...refusals(405, 406) },
      },
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
        responses: { ...answers, ...refusals(405, 406, 413, 415) },
      },
    },
  },
}
