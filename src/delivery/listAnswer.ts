import { createPayloadRequest, findOperation, headersWithCors, mergeHeaders, parseParams, type Payload } from 'payload'

import { passReading } from '../changes/index.ts'
import { publicCollections } from '../shared/slugs.ts'
import { ReadyResponse } from './readyResponse.ts'

type Handle = (request: Request) => Promise<Response>

const address = /^\/api\/(?<slug>[\w-]+)$/u

/**
 * Answers lists as the framework's own endpoint does, and gives the text as it is: the framework tries the patterns of all endpoints for
 * each request, and wraps the answer in one stream after another.
 *
 * @param handle answers everything else, errors included: what fails here is asked of it again
 */
export function listsAtOnce(payload: Payload, cacheKey: string | undefined, handle: Handle): Handle {
  return async (request) => {
    const named = address.exec(new URL(request.url).pathname)?.groups?.slug
    const slug = request.method === 'GET' ? publicCollections.find((known) => known === named) : undefined
    if (!slug) return handle(request)
    try {
      const { collections, config } = payload
      const req = await createPayloadRequest({ canSetHeaders: true, config, payloadInstanceCacheKey: cacheKey, request })
      req.routeParams = { collection: slug }
      const { depth, draft, joins, limit, page, pagination, populate, select, sort, trash, where } = parseParams(req.query)
      const list = await findOperation({
        collection: collections[slug],
        depth,
        draft,
        joins,
        limit,
        overrideAccess: false,
        page,
        pagination,
        populate,
        req,
        select,
        sort,
        trash,
        where,
      })
      const headers = mergeHeaders(req.responseHeaders ?? new Headers(), new Headers({ 'content-type': 'application/json' }))
      return new ReadyResponse(JSON.stringify(list), { headers: headersWithCors({ headers, req }), status: 200 })
    } catch (error) {
      const again = await handle(passReading(request, new Request(request.url, { headers: request.headers, method: 'GET' })))
      if (again.ok) payload.logger.warn({ err: error, msg: 'A list failed, and was answered when it was asked for again' })
      return again
    }
  }
}
