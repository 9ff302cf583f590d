import type { Request, RequestHandler } from 'express'

import { deepest, tooDeepText } from '../shared/bodyDepth.ts'
import { problem, sendProblem } from './problem.ts'

const methods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])
const kinds = ['application/json', 'multipart/form-data']

/** Refuses methods that nothing here knows, and bodies that would be passed over in silence: the framework reads JSON and files. */
export const demandKnownBody: RequestHandler = (req, res, next) => {
  if (!methods.has(req.method)) {
    res.setHeader('Allow', [...methods].join(', '))
    sendProblem(res, problem(405, 'There is no such method here.'))
  } else if (hasBody(req) && req.is(kinds) === false) sendProblem(res, problem(415, `Send a body as ${kinds.join(' or ')}.`))
  else {
    // Kinds have no case (RFC 9110, section 8.3.1); the framework compares letter by letter.
    const given = req.headers['content-type']
    const [kind = '', ...more] = given?.split(';') ?? []
    if (given !== undefined) req.headers['content-type'] = [kind.trim().toLowerCase(), ...more].join(';')
    next()
  }
}

/** A client that sends none says so with a length of 0. */
const hasBody = ({ headers }: Request): boolean => headers['content-length'] !== '0'

const [quote, backslash, openList, closeList, openObject, closeObject] = Buffer.from('"\\[]{}') as unknown as [
  number,
  number,
  number,
  number,
  number,
  number,
]

/** Are lists and objects in a JSON text inside each other more often than anybody means? What is no JSON is not looked at as such. */
export function isTooDeep(json: Uint8Array): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]
    if (isText) {
      if (byte === backslash) at++
      else if (byte === quote) isText = false
    } else if (byte === quote) isText = true
    else if (byte === openList || byte === openObject) {
      if (++depth > deepest) return true
    } else if (byte === closeList || byte === closeObject) depth--
  }
  return false
}

/** As the framework's own handlers refuse, and GraphQL. */
export const tooDeep = (): globalThis.Response =>
  Response.json({ errors: [{ message: tooDeepText, extensions: { code: 'bad-request', statusCode: 400 } }] }, { status: 400 })
