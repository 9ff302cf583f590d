import type { Payload } from 'payload'

import { listenersOn } from '../shared/listenersOn.ts'
import type { Change, ChangeContext } from './change.ts'

/** Told of each change after its commit and before the writer is answered. What it throws is logged; the change stays. */
export type ChangeListener = (change: Change, context: ChangeContext) => Promise<void> | void

const listeners = listenersOn<ChangeListener>('alliance.changes.listeners')

/**
 * Tells a listener of each change that this process commits. It hears of none twice and, while the process runs, misses none; what was
 * committed while it was not there is in `changesSince`.
 *
 * @returns ends the listening
 */
export function listenToChanges({ db }: Pick<Payload, 'db'>, listener: ChangeListener): () => void {
  return listeners.add(db, listener)
}

/** Tells all listeners; one that fails keeps no other from hearing. */
export async function tellChange(
  { db, logger }: Pick<Payload, 'db' | 'logger'>,
  change: Change,
  context: ChangeContext = {},
): Promise<void> {
  await Promise.all(
    [...listeners.of(db)].map(async (listener) => {
      try {
        await listener(change, context)
      } catch (error) {
        logger.error({ err: error, msg: `A listener failed on change ${change.sequence} of ${change.slug} ${change.id}` })
      }
    }),
  )
}
