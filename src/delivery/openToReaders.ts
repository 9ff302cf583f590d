import type { RequestHandler } from 'express'

const panel = /^\/(?:admin|_next)(?:\/|$)/u

/**
 * Public reading is open to every site, with no credentials. It is said before anything can be refused: what a browser is not allowed to
 * read of a refusal, its user takes for a failure of the network.
 */
export const openToReaders: RequestHandler = (req, res, next) => {
  const isAnonymous = !req.headers.cookie && !req.headers.authorization
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (isRead && isAnonymous && !panel.test(req.path)) res.setHeader('Access-Control-Allow-Origin', '*')
  next()
}
