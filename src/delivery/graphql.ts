import { execute, NoSchemaIntrospectionCustomRule, type GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  APIError,
  createPayloadRequest,
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  headersWithCors,
  logError,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { staffOf } from '../access/index.ts'
import { passReading } from '../changes/index.ts'
import { checkShape, createCost, limitsOfAnyone, limitsOfStaff, QueryRefused, readGraphqlRequest } from './graphqlLimits/index.ts'
import type { graphqlSchemas } from './graphqlSchemas.ts'
import { validateQuery } from './graphqlValidation.ts'
import { withPersistedQueries, type Outcome } from './persistedQueries/handler.ts'
import { onlyReads } from './persistedQueries/store.ts'
import { codeFor } from './problem.ts'

/** Answers a mutation that carries a key, and was answered before, as it was then. */
export type MutateOnce = (req: PayloadRequest, answer: () => Promise<Response>) => Promise<Response>

interface OriginalError {
  data?: { code?: unknown; errors?: unknown }
  name?: string
  status?: number
}

export interface GraphqlOptions {
  /** Key under which this Payload instance was started, when it is not the default one. */
  cacheKey?: string
  /** May strangers ask for the schema? */
  hasIntrospection: boolean
  mutateOnce: MutateOnce
  schemas: ReturnType<typeof graphqlSchemas>
}

/**
 * GraphQL over POST, and over GET for queries that are named by their hash: Payload's schema, executed for the same request that REST
 * would get, so that both see the same. Errors carry the code of the problem documents; the text of a failure on our side stays in the log. Who is not signed in asks a schema that knows only
 * what is public, and gets no suggestions of what else there could be.
 */
export function graphqlHandler(
  payload: Payload,
  { cacheKey, hasIntrospection, mutateOnce, schemas }: GraphqlOptions,
): (request: Request) => Promise<Response> {
  const checkCost = createCost(payload.config)
  const toFormatted = (error: GraphQLError, req: PayloadRequest) => {
    const original = error.originalError as OriginalError | undefined
    // Without an original error the query itself was wrong, and likewise where the library refuses its variables.
    const isOfQuery = !original || original.name === 'GraphQLError'
    const status = isOfQuery ? 400 : (original.status ?? 500)
    if (status >= 500) logError({ err: error, payload: req.payload })
    const code = codeFor(status, original?.name === 'ValidationError' ? 'validation-failed' : original?.data?.code)
    return {
      message: status >= 500 && status !== 503 ? 'Something went wrong.' : error.message,
      locations: error.locations,
      path: error.path,
      extensions: { code, statusCode: status, name: original?.name, ...(status < 500 && original?.data ? { data: original.data } : {}) },
    }
  }
  const requestOf = (request: Request, canSetHeaders: boolean) =>
    createPayloadRequest({ canSetHeaders, config: payload.config, payloadInstanceCacheKey: cacheKey, request })
  const run = async (request: Request, outcome: Outcome): Promise<Response> => {
    const body = await request.text()
    const again = () => passReading(request, new Request(request.url, { body, headers: request.headers, method: 'POST' }))
    try {
      const asked = readGraphqlRequest(body)
      checkShape(asked.document)
      const req = await requestOf(again(), true)
      // The framework goes by the address, as it is written, and there is more than one way to write it.
      req.payloadAPI = 'GraphQL'
      await addDataAndFileToRequest(req)
      addLocalesToRequestFromData(req)
      const isStaff = Boolean(staffOf(req))
      const { schema, validationRules } = isStaff ? schemas.forStaff() : schemas.forAnonymous()
      checkCost({ ...asked, schema }, isStaff ? limitsOfStaff : limitsOfAnyone)
      const hideSuggestions = !isStaff
      const ownRules = isStaff || hasIntrospection ? [] : [NoSchemaIntrospectionCustomRule]
      const handle = createHandler({
        context: { headers: {}, req },
        schema,
        validate: (...args) => {
          const errors = validateQuery(hideSuggestions)(...args)
          outcome.isKeepable = errors.length === 0 && onlyReads(args[1])
          return errors
        },
        execute: (args) => execute({ ...args, hideSuggestions }),
        validationRules: (_request, args, defaults) => [...defaults, ...ownRules, ...validationRules(args as never)],
        formatError: (error) => toFormatted(error as GraphQLError, req) as never,
      })
      const response = await mutateOnce(req, () => handle(again())).catch(refused)
      const headers = new Headers(response.headers)
      req.responseHeaders?.forEach((value, name) => headers.append(name, value))
      headersWithCors({ headers, req })
      return new Response(response.status === 400 ? await withCodes(response) : response.body, { headers, status: response.status })
    } catch (error) {
      if (error instanceof QueryRefused) return refusal(error, request)
      throw error
    }
  }
  const isStaff = async ({ headers, url }: Request) => Boolean(staffOf(await requestOf(new Request(url, { headers }), false)))
  return withPersistedQueries({ isStaff, run })
}

/** Refused by itself, whatever it is about: 400 in either media type (GraphQL over HTTP, draft of 2025, 6.4). */
function refusal({ extensions, message }: QueryRefused, { headers }: Request): Response {
  const own = 'application/graphql-response+json'
  const type = headers.get('accept')?.includes(own) ? own : 'application/json'
  return Response.json({ errors: [{ message, extensions }] }, { headers: { 'content-type': `${type}; charset=utf-8` }, status: 400 })
}

/** What is refused beside the query, by a header, in the form of an error of the query. */
function refused(error: unknown): Response {
  if (!(error instanceof APIError)) throw error
  const { data, message, status } = error
  const code = codeFor(status, (data as { code?: unknown } | undefined)?.code)
  return Response.json({ errors: [{ message, extensions: { code, statusCode: status, data: data as unknown } }] }, { status })
}

interface Answer {
  errors?: { extensions?: object }[]
}

/** A query that is refused before it runs gets its errors from the GraphQL library, without a code. */
async function withCodes(response: Response): Promise<string> {
  const answer = (await response.json()) as Answer
  const errors = answer.errors?.map((error) => ({ ...error, extensions: { code: 'bad-request', ...error.extensions } }))
  return JSON.stringify({ ...answer, errors })
}
