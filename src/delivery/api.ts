import { Router, type Request as ExpressRequest, type Response as ExpressResponse } from 'express'
import { printSchema } from 'graphql'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { passReading, readerFor } from '../changes/index.ts'
import { retryOnConflict, runAsEntry } from '../database/index.ts'
import { onlyPeople } from './credentials/onlyPeople.ts'
import { refuseWrongKeys } from './credentials/refuseWrongKeys.ts'
import { demandKnownBody, isTooDeep, tooDeep } from './bodies.ts'
import { withCursor } from './cursors/rest.ts'
import { refuseWrongPreviews } from './credentials/refuseWrongPreviews.ts'
import { withWhen } from './eventList/filter.ts'
import { sendFetchResponse, toFetchRequest } from './fetchBridge.ts'
import { BadParameter, readParameters } from './formats/parameters.ts'
import { refuseParameter } from './formats/refusals.ts'
import { gate, takeOverride } from './gate/index.ts'
import { graphqlHandler, type MutateOnce } from './graphql.ts'
import { demandGraphql, graphqlBytes } from './graphqlDoor.ts'
import { graphqlSchemas } from './graphqlSchemas.ts'
import { constantText } from './constantText.ts'
import { jsonLdRoutes } from './jsonLd/routes.ts'
import { listsAtOnce } from './listAnswer.ts'
import { withEvenRefusals } from './login.ts'
import { problem, problemTitles, sendProblem, withProblemBody, type ProblemCode } from './problem.ts'
import { resolvePath } from './resolve.ts'
import { inFormat } from './richText/format.ts'
import { searchRoutes } from './search/routes.ts'
import { Search } from './search/search.ts'
import { syncRoutes } from './sync/routes.ts'
import { withoutJoins } from './withoutJoins.ts'

interface ApiOptions {
  payload: Payload
  /** Key under which this Payload instance was started, when it is not the default one. */
  cacheKey?: string
  /** Origin the outside knows the server by. */
  publicUrl: string
  /** Answers `/api/search`; made here when the composition does not bring one. */
  search?: Search
  /** May strangers ask for the GraphQL schema? */
  hasIntrospection?: boolean
  mutateOnce: MutateOnce
  /** Serves the page to try queries in: for developers, it loads its scripts from a public host. */
  hasPlayground?: boolean
}

type Handler = (req: ExpressRequest, res: ExpressResponse) => Promise<void>

/** REST and GraphQL by Payload's own handlers, and the addresses beside them. Nothing else serves them. */
export function api({
  payload,
  cacheKey,
  mutateOnce,
  publicUrl,
  search = new Search(payload),
  hasIntrospection = true,
  hasPlayground = false,
}: ApiOptions): Router {
  const router = Router()
  const schemas = graphqlSchemas(payload.config)
  const graphql = graphqlHandler(payload, { cacheKey, hasIntrospection, mutateOnce, schemas })
  const rest = (request: Request) => handleEndpoints({ config: payload.config, payloadInstanceCacheKey: cacheKey, request })
  const read = listsAtOnce(payload, cacheKey, rest)

  const answer =
    (
      handle: (request: Request) => Promise<Response>,
      shape: (response: Response) => Promise<Response>,
      bytes?: (req: ExpressRequest) => number,
    ): Handler =>
    async (req, res) => {
      const response = await withRetry(toFetchRequest(req, publicUrl, bytes?.(req)), handle)
      await sendFetchResponse(await shape(response), res)
    }

  router.use('/api', takeOverride, demandKnownBody)
  router.use(refuseWrongKeys(payload), refuseWrongPreviews(payload))
  router.use('/api/payload-preferences', onlyPeople)
  router.get('/api/resolve', async (req, res) => resolve(payload, req, res))
  router.all(
    '/api/graphql',
    demandGraphql,
    answer(graphql, async (response) => response, graphqlBytes),
  )
  router.all(
    '/schema.graphql',
    constantText('text/plain', () => printSchema(schemas.forAnonymous().schema)),
  )
  router.get('/problems/:code', describeProblem)
  if (hasPlayground) router.get('/api/graphql-playground', answer(playground(payload.config), withProblemBody))
  router.post('/api/users/login', answer(withEvenRefusals(payload.config, rest), withProblemBody))
  router.use(syncRoutes(payload))
  router.use(jsonLdRoutes({ payload, publicUrl }))
  router.use(searchRoutes(search))
  router.use(
    '/api',
    gate(payload),
    answer(inFormat(payload, publicUrl, withCursor(payload, withWhen(payload, withoutJoins(payload, read)))), withProblemBody),
  )
  return router
}

/** Loaded when it is asked for: no server in production needs it. */
function playground(config: SanitizedConfig): (request: Request) => Promise<Response> {
  return async (request) => {
    const { GRAPHQL_PLAYGROUND_GET } = await import('@payloadcms/next/routes')
    return GRAPHQL_PLAYGROUND_GET(Promise.resolve(config))(request)
  }
}

/**
 * A write that the database refused only because another one came first is tried again. Its body has to be read for that; a file is
 * not, and such a request is sent once.
 */
async function withRetry(request: Request, handle: (request: Request) => Promise<Response>): Promise<Response> {
  const label = `${request.method} ${new URL(request.url).pathname}`
  const isFile = request.headers.get('content-type')?.startsWith('multipart/') ?? false
  if (request.method === 'GET' || request.method === 'HEAD') return handle(request)
  if (isFile) return runAsEntry(label, () => handle(request))
  const body = await request.arrayBuffer()
  if (isTooDeep(new Uint8Array(body))) return tooDeep()
  const again = () =>
    handle(
      passReading(
        request,
        new Request(request.url, { method: request.method, headers: request.headers, body: body.byteLength > 0 ? body.slice(0) : null }),
      ),
    )
  return retryOnConflict(label, again, (response) => response.status >= 500)
}

async function resolve(payload: Payload, req: ExpressRequest, res: ExpressResponse): Promise<void> {
  let path: string
  try {
    path = pathOf(req)
  } catch (error) {
    refuseParameter(error, res)
    return
  }
  const found = await resolvePath(readerFor(payload, req), path)
  if (found.status === 404 || found.status === 410) {
    const detail = found.status === 410 ? 'What stood at this path was withdrawn.' : 'Nothing public stands at this path.'
    sendProblem(res, problem(found.status, detail))
    return
  }
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.json(found)
}

/** @throws BadParameter */
function pathOf({ query }: ExpressRequest): string {
  const { path } = readParameters(query, ['path'])
  if (path?.startsWith('/')) return path
  throw new BadParameter('path', 'A path of the site that begins with a slash, such as /fr/news/prochains-lancements.')
}

function describeProblem(req: ExpressRequest, res: ExpressResponse): void {
  const code = req.params.code as ProblemCode
  const title = Object.hasOwn(problemTitles, code) ? problemTitles[code] : undefined
  if (!title) {
    sendProblem(res, problem(404, 'There is no such problem.'))
    return
  }
  res
    .type('html')
    .send(`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p><code>${code}</code></p></html>`)
}
