import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'

import { BadParameter } from '../formats/parameters.ts'
import { refuseParameter } from '../formats/refusals.ts'
import { problem, sendProblem } from '../problem.ts'
import { staffWhoSent } from '../signedIn.ts'
import { createCheck, type Check, type Checked } from './check.ts'
import { readQuery } from './query.ts'
import { anyone, staff, type Reader } from './reader.ts'

export { anyone } from './reader.ts'
export { kindOf } from './values.ts'
export { takeOverride } from './override.ts'

/**
 * Stands before the framework's REST routes and refuses what they would take for nothing, or for everything: names nobody knows, values
 * that mean nothing, questions without a bound. Who is not signed in is held to closer bounds; only a question beyond those is worth
 * looking up who asks.
 */
export function gate(payload: Payload): RequestHandler {
  // The model is complete when the first request comes.
  let made: Check | undefined
  const check: Check = (question, reader) => (made ??= createCheck(payload))(question, reader)

  return async (req, res, next) => {
    // Before they send what they mean, browsers ask whether they may.
    if (req.method === 'OPTIONS') {
      next()
      return
    }
    if (!isAddress(req, payload.collections)) {
      sendProblem(res, problem(404, 'There is nothing at this address.'))
      return
    }
    const found = outcome(check, req, anyone)
    const isRefused = found === 'closed' || found instanceof BadParameter
    const last = isRefused && (await staffWhoSent(payload, req)) ? outcome(check, req, staff) : found
    if (last instanceof BadParameter) {
      refuseParameter(last, res)
      return
    }
    if (last !== 'all') Object.assign(req, { originalUrl: withoutTexts(req.originalUrl), url: withoutTexts(req.url) })
    next()
  }
}

/** What has been looked at, or what is wrong with the question. */
function outcome(check: Check, req: Request, reader: Reader): BadParameter | Checked {
  try {
    return check({ method: req.method, path: req.path, query: readQuery(searchOf(req.originalUrl)) }, reader)
  } catch (error) {
    if (error instanceof BadParameter) return error
    throw error
  }
}

/** The framework takes these for branches before it looks at who asks, and fails where one is a text. */
const branches = new Set(['joins', 'populate', 'select', 'where'])

/** The address without what nobody has looked at and the framework cannot take apart. */
function withoutTexts(address: string): string {
  const [path = ''] = address.split('?', 1)
  const pairs = searchOf(address).split('&').filter(Boolean)
  const kept = pairs.filter((pair) => [...new URLSearchParams(pair).keys()].every((name) => !branches.has(name)))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

function searchOf(url: string): string {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at + 1)
}

/**
 * What cannot be decoded, and what is a word of JavaScript, is no address, nor is that of a collection without any. Nor is one that the framework would read as another than the
 * one that is looked at here: it takes `/api/x/../news` for `/api/news`.
 */
function isAddress({ originalUrl, path }: Request, collections: Payload['collections']): boolean {
  try {
    const [, section = ''] = decodeURIComponent(path).split('/')
    const [asked] = originalUrl.split('?', 1)
    // A parser of addresses ends at the first of these, or leaves them out.
    if ([...originalUrl].some((sign) => sign <= ' ' || sign === '#')) return false
    if (section in Object.prototype || collections[section as keyof typeof collections]?.config.endpoints === false) return false
    return new URL(originalUrl, 'http://path.invalid').pathname === asked
  } catch {
    return false
  }
}
