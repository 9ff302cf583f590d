import { Router, type Response } from 'express'
import type { Payload } from 'payload'

/** How long one look at the database answers for all who ask: a thousand calls cost one query. */
const freshForMs = 1_000
const patienceMs = 2_000

export interface HealthOptions {
  payload: Payload
  /** True from the moment the process has been asked to stop: balancers then send people elsewhere. */
  isStopping: () => boolean
  /** The migrations the code has; the database must have run all of them. */
  knownMigrations: readonly string[]
}

/**
 * `/health/live`: the process answers. `/health/ready`: it can serve: the database answers and is migrated, and no stop is under way.
 * Strangers learn no more than yes or no; why it is no stands in the log.
 */
export function health({ payload, isStopping, knownMigrations }: HealthOptions): Router {
  const findProblem = remember(freshForMs, () => problemOf(payload, knownMigrations))
  const router = Router()
  router.get('/health/live', (_req, res) => {
    answer(res, 200, 'ok')
  })
  router.get('/health/ready', async (_req, res) => {
    const problem = isStopping() ? 'stopping' : await findProblem()
    answer(res, problem ? 503 : 200, problem ? 'unavailable' : 'ok')
  })
  return router
}

function answer(res: Response, status: number, text: string): void {
  res.status(status).set('Cache-Control', 'no-store').json({ status: text })
}

async function problemOf(payload: Payload, knownMigrations: readonly string[]): Promise<string | undefined> {
  try {
    const done = await withPatience(payload.find({ collection: 'payload-migrations', limit: 0, pagination: false, overrideAccess: true }))
    const names = new Set(done.docs.map(({ name }) => name))
    const missing = knownMigrations.filter((name) => !names.has(name))
    if (missing.length === 0) return undefined
    payload.logger.error({ msg: 'Not ready: migrations have not run', missing })
    return 'migrations'
  } catch (error) {
    payload.logger.error({ msg: 'Not ready: the database does not answer', err: error })
    return 'database'
  }
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

/** One result for everyone who asks within the time, those who ask while it is being found included. */
function remember<T>(milliseconds: number, find: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  let until = 0
  return () => {
    const now = performance.now()
    if (!result || now >= until) {
      until = now + milliseconds
      result = find()
    }
    return result
  }
}
