import type { Request, RequestHandler } from 'express'

import { readParameters } from './formats/parameters.ts'
import { refuseParameter } from './formats/refusals.ts'
import { problem, sendProblem } from './problem.ts'
import { hasCredentials } from './signedIn.ts'

/** What answers come as. */
const forms = ['application/json', 'application/graphql-response+json'] as const

/** Refuses what is no GraphQL request at all: another method, another kind of body or of answer, parameters in the address. */
export const demandGraphql: RequestHandler = (req, res, next) => {
  if (req.method === 'OPTIONS') {
    next('route')
    return
  }
  if (!req.accepts([...forms])) {
    sendProblem(res, problem(406, `Accept ${forms.join(' or ')}.`))
    return
  }
  if (isNamedByHash(req)) {
    next()
    return
  }
  if (req.method !== 'POST') {
    res.setHeader('Allow', 'POST')
    const detail = 'Send GraphQL queries by POST; by GET, name a query that is known by its hash: extensions={"persistedQuery":…}.'
    sendProblem(res, problem(405, detail))
    return
  }
  if (!req.is('application/json')) {
    sendProblem(res, problem(415, 'Send GraphQL queries as application/json.'))
    return
  }
  try {
    readParameters(req.query, [])
    next()
  } catch (error) {
    refuseParameter(error, res)
  }
}

const isNamedByHash = ({ method, query }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && 'extensions' in query && !('query' in query)

/** How long a body may be, in bytes: who writes sends whole texts. */
export const graphqlBytes = (req: Request): number => (hasCredentials(req) ? 1_000_000 : 100_000)
