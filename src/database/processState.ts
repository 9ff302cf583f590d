import { AsyncLocalStorage } from 'node:async_hooks'

import type { Entry } from './entry.ts'
import type { WriterQueue } from './queue.ts'

interface DatabaseState {
  entries: AsyncLocalStorage<Entry>
  /** How many entries are not over. */
  running: number
  /** One queue for each database, under its address. */
  queues: Map<string, WriterQueue>
}

const key = Symbol.for('alliance.database')

/**
 * What all copies of this module share. One process loads it several times (the server's own copy, those in Next's bundles),
 * and two queues for one database would be no queue.
 */
export function processState(): DatabaseState {
  const holder = globalThis as { [key]?: DatabaseState }
  holder[key] ??= { entries: new AsyncLocalStorage(), running: 0, queues: new Map() }
  return holder[key]
}
