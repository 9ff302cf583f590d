import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'

import { clientOfKey, keyHeaderForm, keyIn, keyPrefix, looksLikeKey } from '../../access/index.ts'
import { problem, sendProblem } from '../problem.ts'
import { parametersOf } from './parametersOf.ts'

/** Parameters that programs put keys into elsewhere. An address ends in logs and histories, so no key is taken from one. */
const keyNames = /^(?:x-)?api[-_]?key$/iu

/**
 * Answers 401 to every request that carries a key in the wrong form or one that is wrong, over or revoked, before anything else looks at
 * it: taken for a stranger's, the answer would be a smaller one and nobody would know why. All of these are answered alike, so that nobody
 * learns which clients there are.
 */
export const refuseWrongKeys =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const key = keyIn(req.headers.authorization)
    if (key === undefined ? !isMisplaced(req) : await clientOfKey(payload, key)) {
      next()
      return
    }
    res.setHeader('Cache-Control', 'private, no-store')
    res.setHeader('WWW-Authenticate', 'api-clients')
    const detail = `The key is not valid here: it may be wrong, over or revoked, or sent in another form. Send it as “${keyHeaderForm}”, never in an address.`
    sendProblem(res, problem(401, detail))
  }

function isMisplaced(req: Request): boolean {
  if (looksLikeKey(req.headers.authorization) || req.headers['x-api-key'] !== undefined) return true
  return [...parametersOf(req)].some(([name, value]) => keyNames.test(name) || value.startsWith(keyPrefix))
}
