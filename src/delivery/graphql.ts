import { execute, type GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  createPayloadRequest,
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  logError,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { staffOf } from '../access/index.ts'
import type { graphqlSchemas } from './graphqlSchemas.ts'
import { validateQuery } from './graphqlValidation.ts'
import { withPersistedQueries, type Outcome } from './persistedQueries/handler.ts'
import { onlyReads } from './persistedQueries/store.ts'
import { codeFor } from './problem.ts'

interface OriginalError {
  data?: { code?: unknown; errors?: unknown }
  name?: string
  status?: number
}

/**
 * GraphQL over POST, and over GET for queries that are named by their hash: Payload's schema, executed for the same request that REST would get, so that both see the same. Errors carry the
 * code of the problem documents; the text of a failure on our side stays in the log. Who is not signed in asks a schema that knows only
 * what is public, and gets no suggestions of what else there could be.
 */
export function graphqlHandler(
  payload: Payload,
  cacheKey: string | undefined,
  schemas: ReturnType<typeof graphqlSchemas>,
): (request: Request) => Promise<Response> {
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
    const forExecution = request.clone()
    const req = await requestOf(request, true)
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    const { schema, validationRules } = staffOf(req) ? schemas.forStaff() : schemas.forAnonymous()
    const hideSuggestions = !staffOf(req)
    const handle = createHandler({
      context: { headers: {}, req },
      schema,
      validate: (...args) => {
        const errors = validateQuery(hideSuggestions)(...args)
        outcome.isKeepable = errors.length === 0 && onlyReads(args[1])
        return errors
      },
      execute: (args) => execute({ ...args, hideSuggestions }),
      validationRules: (_request, args, defaults) => [...defaults, ...validationRules(args as never)],
      formatError: (error) => toFormatted(error as GraphQLError, req) as never,
    })
    const response = await handle(forExecution)
    const headers = new Headers(response.headers)
    req.responseHeaders?.forEach((value, name) => headers.append(name, value))
    const body = response.status === 400 ? await withCodes(response) : response.body
    return new Response(body, { headers, status: response.status })
  }
  const isStaff = async ({ headers, url }: Request) => Boolean(staffOf(await requestOf(new Request(url, { headers }), false)))
  return withPersistedQueries({ isStaff, run })
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
