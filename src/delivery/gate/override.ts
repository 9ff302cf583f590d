import type { Request, RequestHandler } from 'express'

import { problem, sendProblem } from '../problem.ts'

const names = ['x-http-method-override', 'x-payload-http-method-override', 'x-method-override', 'x-http-method']

/** In bytes: a thousand ids with their names. */
const longest = 256_000

/**
 * A POST that says it is a GET, as the panel sends questions that are too long for an address, becomes that GET here, before anybody looks
 * at it: it is held to the same rules. Any other method in such a header is refused, for nothing behind this heeds it.
 */
export const takeOverride: RequestHandler = async (req, res, next) => {
  const given = names.map((name) => req.get(name)).filter((value) => value !== undefined)
  if (given.length === 0) {
    next()
    return
  }
  const isForm = req.is('application/x-www-form-urlencoded') === 'application/x-www-form-urlencoded'
  if (req.method !== 'POST' || given.some((method) => method !== 'GET') || !isForm || req.originalUrl.includes('?')) {
    const detail = 'A method in a header is taken of a POST with a form alone, whose fields are the query of a GET.'
    sendProblem(res, problem(400, detail, undefined, [{ message: 'Leave the header away.', path: names[0] }]))
    return
  }
  const query = await readText(req)
  if (query === undefined) {
    sendProblem(res, problem(413, `A query has at most ${longest} bytes.`))
    return
  }
  for (const name of [...names, 'content-type', 'content-length', 'transfer-encoding']) delete req.headers[name]
  req.method = 'GET'
  req.url = `${req.url}?${query}`
  req.originalUrl = `${req.originalUrl}?${query}`
  next()
}

async function readText(req: Request): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > longest) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
