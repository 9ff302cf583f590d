import { setTimeout as pause } from 'node:timers/promises'

import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'

import { changesSince, forNobody, hearsOthers, listenToChanges, listenToOthers, tellWrite, type Change } from '../../changes/index.ts'
import { searchIndexOf, type SearchChange, type SearchIndex } from '../../database/index.ts'
import { makeIndex, type Progress } from './make.ts'
import { readNames, type Names } from './names.ts'
import { SearchNotReadyError } from './notReady.ts'
import { readEntries } from './read.ts'
import { continues, isServed, stateAfter } from './state.ts'
import { touched } from './touched.ts'

/** The name under which it is told that another index has been made, as a write to it. */
export const indexSlug = 'search'

const changesAtOnce = 200
const documentsAtOnce = 50
/** How often it is looked whether another process has made the index. In milliseconds. */
const lookAgain = 250

/**
 * Keeps the index as the content is: whole after the start, and after each change before its writer is answered. It is the history of
 * changes that says what to do; who tells of a change only says that there is something. Several processes share an index: what one of
 * them has not heard of in this moment, it finds in the history.
 */
export class SearchKeeper {
  readonly #index: SearchIndex
  readonly #mutex = new Mutex()
  readonly #reader: Payload
  #opening: Promise<void> | undefined
  #wasOpen = false
  #isMaking = false
  #names: Promise<Names> | undefined
  /** Counts what was told of, and how much of that is in the index. */
  #told = 0
  #followed = 0
  #stopListening: readonly (() => void)[] = []

  constructor(private readonly payload: Payload) {
    this.#index = searchIndexOf(payload)
    this.#reader = forNobody(payload)
  }

  /**
   * The index, once all that is committed is in it.
   *
   * @throws SearchNotReadyError while it is not whole, or of another version than this process
   */
  async whole(): Promise<SearchIndex> {
    const opening = this.open()
    await opening
    const state = await this.#index.state()
    // Another process is making it anew, or was.
    if (!state?.isWhole) await this.openAgain(opening)
    else if (!isServed(state)) throw new SearchNotReadyError()
    if (!hearsOthers(this.payload)) this.#told += 1
    if (this.#followed < this.#told && !(await this.follow())) throw new SearchNotReadyError()
    return this.#index
  }

  /** The public countries and programmes as they are now. */
  names(): Promise<Names> {
    if (!hearsOthers(this.payload)) return readNames(this.#reader)
    const asked = (this.#names ??= readNames(this.#reader))
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

  /** Makes a new index of all that is public; where another process is making one, after that. */
  async rebuild(progress?: Progress): Promise<void> {
    while (!(await this.make(progress))) await pause(lookAgain)
  }

  private async openAgain(opening: Promise<void>): Promise<void> {
    if (this.#opening === opening) this.#opening = undefined
    await this.open()
  }

  private async begin(): Promise<void> {
    for (const stop of this.#stopListening) stop()
    this.#stopListening = [
      listenToChanges(this.payload, async (change) => this.hear(change)),
      listenToOthers(this.payload, () => this.forget()),
    ]
    for (;;) {
      const state = await this.#index.state()
      if (state && (await continues(this.#reader, state))) break
      // Once it has served, it leaves alone what a process of another version has made: each would undo what the other did.
      if (this.#wasOpen && state?.isWhole) throw new SearchNotReadyError()
      if (await this.make()) break
      await pause(lookAgain)
    }
    this.#wasOpen = true
    await this.follow()
  }

  /** What was known may not hold any more: the next question looks into the history. */
  private forget(): void {
    this.#told += 1
    this.#names = undefined
  }

  private async hear({ slug }: Change): Promise<void> {
    this.#told += 1
    if (slug === 'countries' || slug === 'programmes') this.#names = undefined
    // What changes meanwhile is made up for at the end.
    if (this.#wasOpen && !this.#isMaking) await this.follow()
  }

  /** @returns whether it was made; an answer from the time before may have come from an index that was being emptied */
  private async make(progress?: Progress): Promise<boolean> {
    this.#isMaking = true
    try {
      if (!(await makeIndex(this.#reader, this.#index, progress))) return false
    } finally {
      this.#isMaking = false
    }
    await this.follow()
    await tellWrite(this.payload.db, indexSlug)
    return true
  }

  /** @returns whether all that is committed is in the index; not while another process is making one */
  private async follow(): Promise<boolean> {
    return this.#mutex.runExclusive(async () => {
      let state = await this.#index.state()
      if (!isServed(state)) return false
      for (let isOurs = true; ;) {
        const told = this.#told
        const changes = await changesSince(this.#reader, state.sequence, changesAtOnce)
        const last = changes.at(-1)
        if (last === undefined) {
          if (isOurs) this.#followed = told
          return isOurs
        }
        state = stateAfter(state, last)
        // Also when an index is begun anew meanwhile: what was written last has to be what is true.
        isOurs = (await this.#index.write(await this.read(changes), state)) && isOurs
      }
    })
  }

  private async read(changes: readonly Change[]): Promise<SearchChange[]> {
    const written: SearchChange[] = []
    for (const { collection, ids, locales } of await touched(this.#reader, this.#index, changes)) {
      for (let at = 0; at < ids.length; at += documentsAtOnce)
        written.push(...(await readEntries(this.#reader, collection, ids.slice(at, at + documentsAtOnce), locales)))
    }
    return written
  }
}
