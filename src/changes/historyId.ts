import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

/** Where `payload.kv` keeps the name of the history. Backups leave it out, so that what is restored begins another one. */
export const historyKey = 'changes:history'

/**
 * The name of the history that the numbers of changes belong to. A restored backup goes on from an older change, and its numbers mean
 * something else from then on: it has another name.
 */
export async function historyId({ kv }: Pick<Payload, 'kv'>): Promise<string> {
  return (await kv.get<string>(historyKey)) ?? renewHistory({ kv })
}

/** Begins another history: whoever follows the old one has to start again. */
export async function renewHistory({ kv }: Pick<Payload, 'kv'>): Promise<string> {
  await kv.set(historyKey, randomUUID())
  // Another process may have had the same thought.
  return (await kv.get<string>(historyKey)) as string
}
