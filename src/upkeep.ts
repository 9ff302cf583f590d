import type { Payload } from 'payload'

import { pruneChanges } from './changes/index.ts'
import { pruneDeliveries } from './webhooks/index.ts'

const day = 86_400_000

/** How long the history of changes is kept, in days: a client of sync that stays away longer starts again. */
const keptDays = 90

/** Forgets, at the start and once a day, what is kept for a time. */
export function startUpkeep(payload: Payload): () => void {
  const work = async () => {
    await pruneChanges(payload, new Date(Date.now() - keptDays * day).toISOString())
    await pruneDeliveries(payload)
  }
  const run = () => void work().catch((error: unknown) => payload.logger.error({ err: error, msg: 'Old records could not be removed' }))
  run()
  const timer = setInterval(run, day).unref()
  return () => clearInterval(timer)
}
