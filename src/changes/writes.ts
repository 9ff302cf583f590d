import type { Payload } from 'payload'

/** Told of every committed write to the rows of a collection, after its commit and before the writer is answered. */
type WriteListener = (slug: string) => Promise<void> | void

interface Watch {
  listeners: Set<WriteListener>
  /** Reads of strangers that carried no reading, so far. */
  strays: number
}

const key = Symbol.for('alliance.changes.writes')
type Carrier = object & { [key]?: Watch }

/** Kept on the adapter, which all copies of this module share. */
const watchOf = (adapter: object): Watch => ((adapter as Carrier)[key] ??= { listeners: new Set(), strays: 0 })

/** @returns ends the listening */
export function listenToWrites({ db }: Pick<Payload, 'db'>, listener: WriteListener): () => void {
  const { listeners } = watchOf(db)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export async function tellWrite(db: object, slug: string): Promise<void> {
  await Promise.all([...watchOf(db).listeners].map(async (listener) => listener(slug)))
}

export function noteStray(db: object): void {
  watchOf(db).strays += 1
}

/**
 * How many reads without a user and without a reading there were so far. An answer that was made while it grew may depend on more than
 * its reading says.
 */
export const straysOf = ({ db }: Pick<Payload, 'db'>): number => watchOf(db).strays
