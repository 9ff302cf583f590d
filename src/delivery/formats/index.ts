import { Router } from 'express'
import type { Payload } from 'payload'

import { calendarRoutes } from '../calendar/routes.ts'
import { problem, sendProblem } from '../problem.ts'
import { feedRoutes } from '../feeds/routes.ts'
import { participantRoutes } from '../participants/routes.ts'
import { permanentNameRoutes } from '../permanentNames/routes.ts'
import { sitemapRoutes } from '../sitemap/routes.ts'
import { termBaseRoutes } from '../termBase/routes.ts'

export interface FormatOptions {
  payload: Payload
  /** Origin the outside knows the server by. */
  publicUrl: string
}

/** What is public, in the formats of others: feeds, calendars, the data of participants, the term base; and the names that lead to it. */
export function formats(options: FormatOptions): Router {
  const router = Router()
  router.use(feedRoutes(options), calendarRoutes(options), participantRoutes(options))
  router.use(termBaseRoutes(options), permanentNameRoutes(options), sitemapRoutes(options))
  // Nothing else answers there: the page of the panel for what is not found is no answer to a feed reader.
  router.use(['/feeds', '/calendar'], (_req, res) => sendProblem(res, problem(404, 'There is nothing at this address.')))
  return router
}
