import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { processState } from './processState.ts'
import type { Hold } from './queue.ts'

/**
 * One way into the system (a request, a Local API call) as far as its asynchronous work reaches. An entry inside another one that
 * holds the queue comes from a hook of it: were it to queue up, the outer one would wait for the inner one and the inner for the outer.
 */
export interface Entry {
  label: string
  /** The nearest entry around this one that held the queue when this one began. */
  within?: Entry
  /** The outermost entry: what is noted there survives the inner ones. */
  root: Entry
  /** The transaction that was begun in this entry and is not over. */
  hold?: Hold
  /** A single write is running: what the adapter calls of itself belongs to it. */
  isWriting?: boolean
  /** The database refused a write because another one came first. */
  hasConflict?: boolean
  /** Where the Local API was called; only taken when it may be needed. */
  calledFrom?: string
}

/** A write without `req` inside a write: it would wait for itself forever. */
export class NestedWriteError extends Error {
  override name = 'NestedWriteError'
}

export const currentEntry = (): Entry | undefined => processState().entries.getStore()

const ownFolder = dirname(fileURLToPath(import.meta.url))
const foreign = /node_modules|node:|\(native\)/

/** The first line of the stack that is neither ours nor the framework's: `afterChange (file.ts:12:5)`. */
export function callerOf(stack = ''): string | undefined {
  const line = stack
    .split('\n')
    .slice(1)
    .find((frame) => !foreign.test(frame) && !frame.includes(ownFolder))
  return line?.trim().replace(/^at (async )?/, '')
}

/** The entry, this one or one around it, that holds the queue. */
export function holdingEntry(from = currentEntry()): Entry | undefined {
  let entry = from
  while (entry && !entry.hold) entry = entry.within
  return entry
}

export function newEntry(label: string, isRoot = false): Entry {
  const outer = currentEntry()
  const entry = { label, within: holdingEntry(outer) } as Entry
  entry.root = isRoot || !outer ? entry : outer.root
  return entry
}

/**
 * The store is put away when the last entry is over: while there is one, Node 20 runs hooks at every promise of the process, which
 * makes reading a tenth slower.
 */
export async function runIn<T>(entry: Entry, work: () => Promise<T>): Promise<T> {
  const state = processState()
  state.running += 1
  try {
    return await state.entries.run(entry, work)
  } finally {
    state.running -= 1
    if (state.running === 0) state.entries.disable()
  }
}

/**
 * Runs the work of one request or command as an entry of its own, so that a write in a hook that would wait for itself is found.
 * @param label names it in warnings: `POST /api/news`
 */
export const runAsEntry = <T>(label: string, work: () => Promise<T>): Promise<T> => runIn(newEntry(label), work)

/** Throws when a write, or the begin of a transaction, would wait for a transaction that waits for it. */
export function refuseNestedWrite(what: string): void {
  const outer = holdingEntry()
  if (!outer) return
  const entry = currentEntry()
  const call = entry && entry !== outer ? entry.label : what
  const caller = (entry !== outer ? entry?.calledFrom : undefined) ?? callerOf(new Error().stack)
  throw new NestedWriteError(
    `A write inside a hook must pass req, or it waits for itself forever: ${call}, called from ${caller ?? 'an unknown place'}, inside ${outer.label}.`,
  )
}
