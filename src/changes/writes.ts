import type { Payload } from 'payload'

import { listenersOn } from '../shared/listenersOn.ts'

/** Told of every committed write to the rows of a collection, after its commit and before the writer is answered. */
type WriteListener = (slug: string) => Promise<void> | void

const listeners = listenersOn<WriteListener>('alliance.changes.writes')

/** Kept on the adapter, which all copies of this module share. */
const straysKey = Symbol.for('alliance.changes.strays')
type Carrier = object & { [straysKey]?: number }

/** @returns ends the listening */
export function listenToWrites({ db }: Pick<Payload, 'db'>, listener: WriteListener): () => void {
  return listeners.add(db, listener)
}

export async function tellWrite(db: object, slug: string): Promise<void> {
  await Promise.all([...listeners.of(db)].map(async (listener) => listener(slug)))
}

/** A stranger has read something, and the request carried no reading. */
export function noteStray(db: Carrier): void {
  db[straysKey] = (db[straysKey] ?? 0) + 1
}

/**
 * How many reads without a user and without a reading there were so far. An answer that was made while it grew may depend on more than
 * its reading says.
 */
export const straysOf = ({ db }: Pick<Payload, 'db'>): number => (db as Carrier)[straysKey] ?? 0
