import type { Payload } from 'payload'

interface Others {
  isHeard: boolean
  listeners: Set<() => void>
}

const key = Symbol.for('alliance.changes.others')
type Carrier = object & { [key]?: Others }

/** Kept on the adapter, which all copies of this module share. A process that is alone misses nothing. */
const othersOf = (adapter: object): Others => ((adapter as Carrier)[key] ??= { isHeard: true, listeners: new Set() })

/**
 * Tells a listener, at once, when another process has changed something, or may have: {@link listenToChanges} tells of this one's own
 * changes alone.
 *
 * @returns ends the listening
 */
export function listenToOthers({ db }: Pick<Payload, 'db'>, listener: () => void): () => void {
  const { listeners } = othersOf(db)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * Another process has changed something; or it is not known what the others have changed.
 *
 * @param isHeard from now on, whether what they change is told here
 */
export function tellOfOthers({ db }: Pick<Payload, 'db'>, isHeard?: boolean): void {
  const others = othersOf(db)
  others.isHeard = isHeard ?? others.isHeard
  for (const listener of others.listeners) listener()
}

/** Whether what other processes change is told here. */
export const hearsOthers = ({ db }: Pick<Payload, 'db'>): boolean => othersOf(db).isHeard
