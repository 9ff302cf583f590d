import type { Payload } from 'payload'

import { forget } from './stored.ts'

const hour = 60 * 60_000

/**
 * Forgets kept answers once an hour, whether or not anybody sends new ones: they hold what people wrote.
 *
 * @returns ends it
 */
export function forgetHourly(payload: Payload): () => void {
  const work = () => void forget(payload).catch((error: unknown) => payload.logger.error(error))
  work()
  const timer = setInterval(work, hour)
  timer.unref()
  return () => clearInterval(timer)
}
