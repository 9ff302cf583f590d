import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { listenersOn } from '../shared/listenersOn.ts'

type Work = () => Promise<void>
type Waiting = Map<unknown, Work[]>

const waitingKey = Symbol.for('alliance.database.afterCommit')

/** Kept on the adapter: one list for each open transaction. */
function waitingOn(adapter: object): Waiting {
  const carrier = adapter as { [waitingKey]?: Waiting }
  carrier[waitingKey] ??= new Map()
  return carrier[waitingKey]
}

/** Does work that cannot be taken back once the transaction of the request is committed, and never when it is rolled back. */
export async function afterCommit(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, work: Work): Promise<void> {
  return afterCommitOf(req.payload.db, req, work)
}

/** The same where the request is nothing but its transaction. */
export async function afterCommitOf(db: object, req: Pick<PayloadRequest, 'transactionID'>, work: Work): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) return work()
  const waiting = waitingOn(db)
  waiting.set(id, [...(waiting.get(id) ?? []), work])
}

/** Takes the work that waits for a transaction; whoever ends the transaction does it, or drops it. */
export function takeWaiting(adapter: BaseDatabaseAdapter, id: unknown): Work {
  const waiting = waitingOn(adapter)
  const works = waiting.get(id) ?? []
  waiting.delete(id)
  // All are begun at once: the last of a hundred touches must not wait until the first has been told to other processes.
  return async () => {
    await Promise.all(works.map(async (work) => work().catch((error: unknown) => adapter.payload.logger.error(error))))
  }
}

const uncertain = listenersOn<Work>('alliance.database.uncertainCommits')

/** Tells when a commit failed in a way that leaves open whether it was made: what waited for it is dropped, and may yet have happened. */
export const listenToUncertainCommits = (adapter: object, listener: Work): (() => void) => uncertain.add(adapter, listener)

export async function tellUncertainCommit(adapter: object): Promise<void> {
  await Promise.all([...uncertain.of(adapter)].map((listener) => listener()))
}
