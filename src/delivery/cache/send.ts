import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { encodingFor } from './encoding.ts'
import type { Entry } from './entry.ts'
import { matchingTag } from './validators.ts'

/** The id that a client gave its request, where it is one. */
export function requestIdOf(req: IncomingMessage): string {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/u.test(given) ? given : randomUUID()
}

/** What belongs to one answer. */
interface OneAnswer {
  state: 'hit' | 'miss'
  requestId: string
  /** Names and values in turn, that are nobody else's. */
  own?: readonly string[]
}

/** Sends the bytes of an entry. Nothing is set on the response before: Node then writes the headers as they are. */
export function sendEntry(entry: Entry, req: IncomingMessage, res: ServerResponse, one: OneAnswer): void {
  const { headers: asked, method } = req
  const isGet = method === 'GET' || method === 'HEAD'
  const ifNoneMatch = asked['if-none-match']
  const tag = ifNoneMatch !== undefined && isGet && entry.status === 200 ? matchingTag(ifNoneMatch, entry.tags) : undefined
  if (tag !== undefined) {
    res.writeHead(304, filled(entry.unchanged(tag), one)).end()
    return
  }
  const { body, headers } = entry.in(encodingFor(asked['accept-encoding']))
  res.writeHead(entry.status, filled(headers, one))
  if (method === 'HEAD') res.end()
  else res.end(body)
}

/** The places of the last two are filled in anew for each answer. */
function filled(headers: string[], { own, requestId, state }: OneAnswer): string[] {
  headers[headers.length - 3] = state
  headers[headers.length - 1] = requestId
  return own ? [...own, ...headers] : headers
}
