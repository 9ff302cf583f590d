import type { Payload } from 'payload'

import { listenersOn } from '../shared/listenersOn.ts'

const listeners = listenersOn<() => void>('alliance.changes.others')

/** Kept on the adapter, which all copies of this module share. */
const deafKey = Symbol.for('alliance.changes.deaf')
type Carrier = object & { [deafKey]?: boolean }

/**
 * Tells a listener, at once, when another process has changed something, or may have: {@link listenToChanges} tells of this one's own
 * changes alone.
 *
 * @returns ends the listening
 */
export function listenToOthers({ db }: Pick<Payload, 'db'>, listener: () => void): () => void {
  return listeners.add(db, listener)
}

/**
 * Another process has changed something; or it is not known what the others have changed.
 *
 * @param isHeard from now on, whether what they change is told here
 */
export function tellOfOthers({ db }: Pick<Payload, 'db'>, isHeard?: boolean): void {
  if (isHeard !== undefined) (db as Carrier)[deafKey] = !isHeard
  for (const listener of listeners.of(db)) listener()
}

/** Whether what other processes change is told here. A process that is alone misses nothing. */
export const hearsOthers = ({ db }: Pick<Payload, 'db'>): boolean => !(db as Carrier)[deafKey]
