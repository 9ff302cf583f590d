import type { RequestHandler } from 'express'

import { keyIn } from '../../access/index.ts'
import { problem, sendProblem } from '../problem.ts'

/** Programs read. How the panel looks is kept for people, and the framework would keep it for whoever has signed a request. */
export const onlyPeople: RequestHandler = (req, res, next) => {
  if (keyIn(req.headers.authorization) === undefined) next()
  else sendProblem(res, problem(403, 'A key reads content. This is for people who have signed in.'))
}
