import { Router, type Request, type Response } from 'express'

import { noteLists, readingOf } from '../../changes/index.ts'
import { pathCollections } from '../../shared/paths.ts'
import { refuseMethod, refuseParameter } from '../formats/refusals.ts'
import { problem, sendProblem } from '../problem.ts'
import { indexSlug } from './keeper.ts'
import { SearchNotReadyError } from './notReady.ts'
import type { Search } from './search.ts'

/** In seconds. */
const retryAfter = 10

/** `/api/search`, for everybody and every site: whoever asks, it finds what a stranger may read. */
export function searchRoutes(search: Search): Router {
  return Router().all('/api/search', async (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*')
    if (req.method !== 'GET' && req.method !== 'HEAD') refuseMethod(res)
    else await answer(search, req, res)
  })
}

async function answer(search: Search, req: Request, res: Response): Promise<void> {
  try {
    const { answer: found, request } = await search.answer(req.query)
    noteLists(req, [...pathCollections, 'participations'], request.locale)
    noteLists(req, ['countries', 'programmes'])
    readingOf(req)?.writes(indexSlug)
    res.setHeader('Content-Language', request.locale)
    res.json(found)
  } catch (error) {
    if (error instanceof SearchNotReadyError) sendNotReady(res)
    else refuseParameter(error, res)
  }
}

function sendNotReady(res: Response): void {
  res.setHeader('Retry-After', String(retryAfter))
  sendProblem(res, problem(503, 'The search index is being made. Ask again in a few seconds.'))
}
