import { createHash } from 'node:crypto'

import type { RequestHandler } from 'express'

import { matchingTag } from './cache/index.ts'
import { refuseMethod } from './formats/refusals.ts'

/**
 * A text that changes with the software alone, open to every website. Who has it already is told so, also when they ask for no copy out
 * of a cache, as `fetch` does by itself beside `If-None-Match`: this is the server, and no copy.
 *
 * @param make called once, when the text is first asked for
 */
export function constantText(type: string, make: () => string): RequestHandler {
  let made: undefined | { body: Buffer; etag: string }

  return (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*')
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      refuseMethod(res)
      return
    }
    made ??= withTag(make())
    res.setHeader('Content-Type', `${type}; charset=utf-8`)
    res.setHeader('Cache-Control', 'public, no-cache')
    res.setHeader('ETag', made.etag)
    if (matchingTag(req.get('if-none-match') ?? '', [made.etag])) res.status(304).end()
    else res.send(made.body)
  }
}

function withTag(text: string): { body: Buffer; etag: string } {
  const body = Buffer.from(`${text}\n`, 'utf8')
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}
