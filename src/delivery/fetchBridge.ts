import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'

import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

import { passReading } from '../changes/index.ts'
import { ReadyResponse } from './readyResponse.ts'
import { toFetchHeaders } from './signedIn.ts'

/** More than any picture or text of the panel; what is larger is refused while it arrives. */
const usualMaximum = 25_000_000

/** The client sent more than is taken. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge'
  readonly status = 413
}

function counted(req: ExpressRequest, maximumBytes: number): Readable {
  if (Number(req.headers['content-length'] ?? 0) > maximumBytes) throw new BodyTooLarge()
  let bytes = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > maximumBytes ? new BodyTooLarge() : null, chunk)
    },
  })
  req.on('aborted', () => counter.destroy(new Error('The client went away.')))
  return req.pipe(counter)
}

/**
 * The request as Payload's handlers take it. The body is streamed, never parsed here.
 *
 * @throws BodyTooLarge at once, or while the body is read
 */
export function toFetchRequest(req: ExpressRequest, origin: string, maximumBytes = usualMaximum): Request {
  const headers = toFetchHeaders(req.headers)
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  const request = new Request(new URL(req.originalUrl, origin), {
    // HEAD is answered as GET without the body, which Payload's routes do not know.
    method: req.method === 'HEAD' ? 'GET' : req.method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(counted(req, maximumBytes)) as unknown as BodyInit, duplex: 'half' } : {}),
  } as RequestInit)
  return passReading(req, request)
}

/** Sends a handler's answer; cookies stay separate headers, since joined ones lose their boundaries. */
export async function sendFetchResponse(response: Response, res: ExpressResponse): Promise<void> {
  res.status(response.status)
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  if (response instanceof ReadyResponse && res.req.method !== 'HEAD') {
    res.end(response.ready)
    return
  }
  if (!response.body || res.req.method === 'HEAD') {
    res.end()
    return
  }
  if (response.headers.get('content-type')?.includes('json')) {
    res.end(Buffer.from(await response.arrayBuffer()))
    return
  }
  try {
    await pipeline(Readable.fromWeb(response.body as unknown as WebStream), res)
  } catch (error) {
    // A reader who leaves early is nobody's failure.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
