import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { isAnonymous, isRead } from './question.ts'
import { cacheControl, usualVary } from './toAnswer.ts'

/** Files tell themselves how long they may be kept. */
const isInterface = /^\/(?:api\/(?![a-z-]+\/file\/)|feeds\/|calendar\/|data\/|id\/)/u

/** What is for one person alone is kept nowhere on its way; what has no names to purge it by is asked for again each time. */
function markBypass(req: IncomingMessage, res: ServerResponse): void {
  if (!isInterface.test(req.url ?? '')) return
  res.setHeader('X-Cache', 'bypass')
  if (!isAnonymous(req)) res.setHeader('Cache-Control', 'private, no-store')
  else if (isRead(req)) askAgain(res)
  else res.setHeader('Cache-Control', 'no-store')
}

/** Says of an answer that is not kept here what those that are say as well, unless it says something itself. */
export function askAgain(res: ServerResponse): void {
  if (!res.hasHeader('cache-control')) res.setHeader('Cache-Control', cacheControl)
  const named = [res.getHeader('vary') ?? []].flat().flatMap((value) => String(value).split(/,\s*/u))
  res.setHeader('Vary', [...new Set([...named, ...usualVary])].join(', '))
}

/** The application answers, and nothing is kept. */
export function pass(app: RequestListener, req: IncomingMessage, res: ServerResponse): void {
  markBypass(req, res)
  app(req, res)
}
