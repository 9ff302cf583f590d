import type { Response } from 'express'

import { problem, sendProblem } from '../problem.ts'
import { BadParameter } from './parameters.ts'

/** Answers what only reads when it is asked to write. */
export function refuseMethod(res: Response): void {
  res.setHeader('Allow', 'GET, HEAD')
  sendProblem(res, problem(405, 'This address is read, by GET or HEAD.'))
}

/**
 * Answers for a parameter that cannot be taken.
 *
 * @throws the error itself when it is another one
 */
export function refuseParameter(error: unknown, res: Response): void {
  if (!(error instanceof BadParameter)) throw error
  const errors = [{ message: error.message, path: error.parameter }]
  sendProblem(res, problem(400, `The parameter “${error.parameter}” cannot be taken. ${error.message}`, undefined, errors))
}
