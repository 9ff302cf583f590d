import type { RequestHandler } from 'express'

import { hasCredentials } from './signedIn.ts'

const panel = /^\/(?:admin|_next)(?:\/|$)/u

/** What a script of another site may read of an answer besides what it always may (Fetch, 3.3.3). */
const exposed = ['ETag', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Cache', 'X-Request-Id'].join(', ')

/**
 * Public reading is open to every site, with no credentials. It is said before anything can be refused: what a browser is not allowed to
 * read of a refusal, its user takes for a failure of the network.
 */
export const openToReaders: RequestHandler = (req, res, next) => {
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (panel.test(req.path)) {
    next()
    return
  }
  res.setHeader('Access-Control-Expose-Headers', exposed)
  if (isRead && !hasCredentials(req)) res.setHeader('Access-Control-Allow-Origin', '*')
  next()
}
