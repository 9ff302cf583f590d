import type { ProblemCode } from '../problem.ts'

/** A query that is refused before anything is read for it. */
export class QueryRefused extends Error {
  override name = 'QueryRefused'
  /** As GraphQL errors write it. */
  readonly extensions: { code: ProblemCode; statusCode: number }

  constructor(message: string, code: ProblemCode = 'bad-request') {
    super(message)
    this.extensions = { code, statusCode: 400 }
  }
}

/** For a query that is understood, and asks for more than is answered at once. */
export const tooMuch = (message: string) => new QueryRefused(message, 'query-limit')
