import { setImmediate as turnOfOthers } from 'node:timers/promises'

import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'

import { changesSince, lastSequence, listenToChanges, type Change } from '../../changes/index.ts'
import { searchIndexOf, type SearchChange, type SearchIndex, type SearchState } from '../../database/index.ts'
import { localeCodes } from '../../shared/locales.ts'
import { pathCollections } from '../../shared/paths.ts'
import { foldVersion } from './fold.ts'
import { readNames, type Names } from './names.ts'
import { readEntries, readEntriesAfter } from './read.ts'
import { touched } from './touched.ts'

/** Told how far the making of a new index is. */
export type Progress = (done: number, total: number, label: string) => void

/** Raised by hand when entries are made in another way than before; the languages are a part of the places. */
const version = `1 ${foldVersion} ${localeCodes.join()}`

const changesAtOnce = 200
const documentsAtOnce = 50

/** With more changes than this to make up for, a new index is made. */
const tooFarBehind = 5_000

/**
 * Keeps the index as the content is: whole after the start, and after each change before its writer is answered. It is the history of
 * changes that says what to do; who tells of a change only says that there is something.
 */
export class SearchKeeper {
  readonly #index: SearchIndex
  readonly #mutex = new Mutex()
  #opening: Promise<void> | undefined
  #state: SearchState | undefined
  #names: Promise<Names> | undefined
  #isBuilding = false
  #isBehind = false
  #stopListening: (() => void) | undefined

  constructor(private readonly payload: Payload) {
    this.#index = searchIndexOf(payload)
  }

  /** The index, once all that is committed is in it. */
  async whole(): Promise<SearchIndex> {
    await this.open()
    if (this.#isBehind) await this.follow()
    return this.#index
  }

  /** The public countries and programmes as they are now. */
  names(): Promise<Names> {
    const asked = (this.#names ??= readNames(this.payload))
    asked.catch(() => {
      if (this.#names === asked) this.#names = undefined
    })
    return asked
  }

  /** Makes the index, or brings it up to date; done once. After a failure the next one tries again. */
  open(): Promise<void> {
    this.#opening ??= this.begin().catch((error: unknown) => {
      this.#opening = undefined
      throw error
    })
    return this.#opening
  }

  /** Makes a new index of all that is public. */
  async rebuild(progress: Progress = () => undefined): Promise<void> {
    this.#isBuilding = true
    try {
      await this.#index.clear()
      const state = await this.stateNow(false)
      const total = await this.count()
      let done = 0
      for (const collection of pathCollections) {
        let after: string | undefined
        for (;;) {
          const changes = await readEntriesAfter(this.payload, collection, after, documentsAtOnce)
          if (changes.length === 0) break
          after = changes.at(-1)?.document
          for (const change of changes) {
            await this.#index.write([change], state)
            progress((done += 1), Math.max(done, total), collection)
            // Others want their turn as well: a server may be answering meanwhile.
            await turnOfOthers()
          }
        }
      }
      this.#state = { ...state, isWhole: true }
      await this.#index.write([], this.#state)
    } finally {
      this.#isBuilding = false
    }
    await this.follow()
  }

  private async begin(): Promise<void> {
    this.#stopListening?.()
    this.#stopListening = listenToChanges(this.payload, async (change) => this.hear(change))
    const state = await this.#index.state()
    if (!state || !(await this.continues(state))) return this.rebuild()
    this.#state = state
    await this.follow()
  }

  private async hear({ slug }: Change): Promise<void> {
    if (slug === 'countries' || slug === 'programmes') this.#names = undefined
    // What changes meanwhile is made up for at the end.
    if (this.#state && !this.#isBuilding) await this.follow()
  }

  /** Is it the index of this content, and near enough to it? */
  private async continues({ isWhole, mark, sequence, version: stored }: SearchState): Promise<boolean> {
    if (!isWhole || stored !== version || sequence === 0) return false
    const now = await lastSequence(this.payload)
    return now >= sequence && now - sequence <= tooFarBehind && mark === (await this.markOf(sequence))
  }

  private async follow(): Promise<void> {
    this.#isBehind = true
    await this.#mutex.runExclusive(async () => {
      for (;;) {
        const state = this.#state
        if (!state) return
        const changes = await changesSince(this.payload, state.sequence, changesAtOnce)
        const last = changes.at(-1)
        if (!last) break
        const next = { ...state, sequence: last.sequence, mark: markOfChange(last) }
        await this.#index.write(await this.read(changes), next)
        this.#state = next
      }
      this.#isBehind = false
    })
  }

  private async read(changes: readonly Change[]): Promise<SearchChange[]> {
    const written: SearchChange[] = []
    for (const { collection, ids, locales } of await touched(this.payload, this.#index, changes)) {
      for (let at = 0; at < ids.length; at += documentsAtOnce)
        written.push(...(await readEntries(this.payload, collection, ids.slice(at, at + documentsAtOnce), locales)))
    }
    return written
  }

  private async stateNow(isWhole: boolean): Promise<SearchState> {
    const sequence = await lastSequence(this.payload)
    return { version, sequence, mark: await this.markOf(sequence), isWhole }
  }

  private async markOf(sequence: number): Promise<string> {
    const [change] = sequence > 0 ? await changesSince(this.payload, sequence - 1, 1) : []
    return change?.sequence === sequence ? markOfChange(change) : ''
  }

  private async count(): Promise<number> {
    let total = 0
    for (const collection of pathCollections) total += (await this.payload.count({ collection, overrideAccess: false })).totalDocs
    return total
  }
}

const markOfChange = ({ at, id, slug }: Change): string => `${at} ${slug} ${id}`
