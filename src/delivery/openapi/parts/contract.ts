import {
  inPath,
  notModified,
  readHeaders,
  refusals,
  type ContractPart,
  type Operation,
  type RefusalStatus,
} from '../../../shared/openapi.ts'
import { problemTitles } from '../../problem.ts'

const tag = { name: 'Contract', description: 'What this API is, for people and programs.' }

const text = { type: 'string' }

const document = (
  operationId: string,
  summary: string,
  type: string,
  schema: object = text,
  refused: readonly RefusalStatus[] = [],
): Operation => ({
  operationId,
  summary,
  tags: [tag.name],
  responses: {
    200: { description: summary, headers: readHeaders, content: { [type]: { schema: { ...schema } } } },
    ...notModified,
    ...refusals(...refused),
  },
})

export const contractPart: ContractPart = {
  tag,
  paths: {
    '/openapi.json': {
      get: document('getOpenApi', 'This document', 'application/json', {
        type: 'object',
        required: ['openapi'],
        additionalProperties: true,
      }),
    },
    '/schema.graphql': { get: document('getGraphqlSchema', 'The GraphQL schema as text', 'text/plain', undefined, [405]) },
    '/docs/api': { get: document('getApiPage', 'The page of this API, with requests to try', 'text/html') },
    '/docs/api/recipes': { get: document('getRecipes', 'Recipes: short programs that do one thing', 'text/html') },
    '/problems/{code}': {
      parameters: [inPath('code', 'The code of a problem.', { ...text, enum: Object.keys(problemTitles) })],
      get: {
        ...document('getProblem', 'What a code means', 'text/html'),
        responses: {
          200: { description: 'A page for people.', content: { 'text/html': { schema: text } } },
          ...notModified,
          ...refusals(404),
        },
      },
    },
  },
}
