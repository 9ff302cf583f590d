import { randomUUID } from 'node:crypto'
import { setImmediate as turnOfOthers } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { SearchIndex } from '../../database/index.ts'
import { pathCollections } from '../../shared/paths.ts'
import { readEntriesAfter } from './read.ts'
import { beginning } from './state.ts'

/** Told how far the making of a new index is. */
export type Progress = (done: number, total: number, label: string) => void

const documentsAtOnce = 50

/**
 * Makes a new index of all that is public.
 *
 * @returns whether it was made: not while another process is making one, nor when one has begun another meanwhile
 */
export async function makeIndex(payload: Payload, index: SearchIndex, progress: Progress = () => undefined): Promise<boolean> {
  const state = await beginning(payload, randomUUID())
  if (!(await index.begin(state))) return false
  const total = await count(payload)
  let done = 0
  for (const collection of pathCollections) {
    let after: string | undefined
    for (;;) {
      const changes = await readEntriesAfter(payload, collection, after, documentsAtOnce)
      if (changes.length === 0) break
      after = changes.at(-1)?.document
      for (const change of changes) {
        if (!(await index.write([change], state))) return false
        progress((done += 1), Math.max(done, total), collection)
        // Others want their turn as well: a server may be answering meanwhile.
        await turnOfOthers()
      }
    }
  }
  return index.write([], { ...state, isWhole: true })
}

async function count(payload: Payload): Promise<number> {
  let total = 0
  for (const collection of pathCollections) total += (await payload.count({ collection, overrideAccess: false })).totalDocs
  return total
}
