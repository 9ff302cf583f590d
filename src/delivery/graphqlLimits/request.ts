import { GraphQLError, parse, type DocumentNode } from 'graphql'

import { QueryRefused, tooMuch } from './refusal.ts'
import { shapeLimits } from './reader.ts'

/** A request of a client, understood. */
export interface GraphqlRequest {
  document: DocumentNode
  variables: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads the body of a request (GraphQL over HTTP, draft of 2025, 5.4).
 *
 * @throws QueryRefused for what is no request, or too long a one
 */
export function readGraphqlRequest(body: string): GraphqlRequest {
  const { operationName, query, variables } = readBody(body)
  if (typeof query !== 'string' || query === '') throw new QueryRefused('Send the query as a text, under “query”.')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw new QueryRefused('“operationName” is a text.')
  if (variables !== undefined && variables !== null && !isObject(variables)) throw new QueryRefused('“variables” is an object.')
  if (query.length > shapeLimits.length) throw tooMuch(`A query has at most ${shapeLimits.length} characters.`)
  return { document: parsed(query), variables: isObject(variables) ? variables : {} }
}

function readBody(text: string): Record<string, unknown> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new QueryRefused('The body is not JSON.')
  }
  if (Array.isArray(body)) throw new QueryRefused('Send one query at a time, not a list of them.')
  if (!isObject(body)) throw new QueryRefused('Send an object with the query as a text, under “query”.')
  return body
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: shapeLimits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (/^Syntax Error: Document contains more that/u.test(error.message))
      throw tooMuch(`A query has at most ${shapeLimits.tokens} words and signs.`)
    throw new QueryRefused(error.message)
  }
}
