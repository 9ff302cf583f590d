import { createHash } from 'node:crypto'

import { passReading } from '../../changes/index.ts'
import { MalformedQuery, persistedQueryIn, type PersistedQuery } from './asked.ts'
import { PersistedQueries } from './store.ts'

/** What becomes of a query: whether it was found valid and does nothing but read. */
export interface Outcome {
  isKeepable: boolean
}

interface Parts {
  /** Runs a query that was sent by POST. */
  run(request: Request, outcome: Outcome): Promise<Response>
  /** Is it somebody of the staff who asks? They have a schema of their own, and so queries of their own. */
  isStaff(request: Request): Promise<boolean>
}

/** Runs queries that are named by their hash, by GET and POST, and keeps those that are registered. */
export function withPersistedQueries({ isStaff, run }: Parts): (request: Request) => Promise<Response> {
  const stores = { anonymous: new PersistedQueries(), staff: new PersistedQueries() }

  async function answer(request: Request, asked: PersistedQuery): Promise<Response> {
    const { hash, query } = asked
    const isOfStaff = await isStaff(request)
    const store = stores[isOfStaff ? 'staff' : 'anonymous']
    if (query !== undefined && sha256(query) !== hash)
      return refusal('The hash is not that of the query. It is the SHA-256 of its text in UTF-8, in hexadecimal.', 400, 'bad-request')
    const text = query ?? store.get(hash)
    if (text === undefined) return refusal('PersistedQueryNotFound', 200, 'PERSISTED_QUERY_NOT_FOUND')
    const outcome: Outcome = { isKeepable: false }
    const response = await run(asPost(request, text, asked), outcome)
    if (query !== undefined && outcome.isKeepable) store.keep(hash, text)
    return request.method === 'GET' ? withValidators(request, response, isOfStaff) : response
  }

  return async (request) => {
    try {
      const asked = await persistedQueryIn(request)
      return await (asked ? answer(request, asked) : run(request, { isKeepable: false }))
    } catch (error) {
      if (!(error instanceof MalformedQuery)) throw error
      return refusal(error.message, 400, 'bad-request')
    }
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

function asPost(request: Request, query: string, { operationName, variables }: PersistedQuery): Request {
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  const { origin, pathname } = new URL(request.url)
  const body = JSON.stringify({ operationName, query, variables })
  return passReading(request, new Request(`${origin}${pathname}`, { body, headers, method: 'POST' }))
}

/** What is refused is not kept by anybody: the next moment the same request may be right. */
const refusal = (message: string, status: number, code: string): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { headers: { 'Cache-Control': 'no-store' }, status })

/**
 * A strong validator for what strangers are answered (RFC 9110, 8.8.3), to be asked about before each use: the content may change at any
 * moment. What the staff are answered is theirs alone, and so is an error.
 */
async function withValidators(request: Request, response: Response, isOfStaff: boolean): Promise<Response> {
  const body = await response.text()
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  const isShared = response.status === 200 && !isOfStaff && !request.headers.has('authorization') && !/"errors":\[/u.test(body)
  headers.set('Cache-Control', isShared ? 'public, no-cache' : 'private, no-store')
  headers.append('Vary', 'Accept, Authorization, Cookie')
  if (!isShared) return new Response(body, { headers, status: response.status })
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  headers.set('ETag', etag)
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//u, ''))
  if (known.includes(etag) || known.includes('*')) return new Response(null, { headers, status: 304 })
  return new Response(body, { headers, status: 200 })
}
