import { Mutex } from 'async-mutex'

import { processState } from './processState.ts'

/** The right to write, held by one transaction or one single write. */
export interface Hold {
  label: string
  since: number
  release(): void
}

/** What the queue tells while it runs. */
export interface QueueWatch {
  /** Called once for a hold that lasts longer than `slowAfter`. */
  slow(hold: Hold, waiting: number): void
}

/** Milliseconds. A writer that waits longer than `waitLimit` fails rather than pile up; see `stuckAfter` in writerQueue.ts for the holder. */
export interface QueueLimits {
  slowAfter: number
  waitLimit: number
}

const defaultLimits: QueueLimits = { slowAfter: 5_000, waitLimit: 60_000 }

/** The database is written to by somebody else for longer than a writer waits. Nothing was changed. */
export class WriterBusyError extends Error {
  override name = 'WriterBusyError'
  readonly status = 503
}

/** First come, first served: one writer at a time. */
export class WriterQueue {
  readonly #mutex = new Mutex()
  #holder: Hold | undefined
  #waiting = 0
  limits = defaultLimits

  /** Who writes now. */
  get holder(): Readonly<Hold> | undefined {
    return this.#holder
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting
  }

  /** Waits for its turn. Whoever gets the hold must release it, whatever happens; a second release does nothing. */
  async enter(label: string, watch?: QueueWatch): Promise<Hold> {
    this.#waiting++
    try {
      const unlock = await this.#turn(label)
      return this.#hold(label, unlock, watch)
    } finally {
      this.#waiting--
    }
  }

  async #turn(label: string): Promise<() => void> {
    if (!this.#mutex.isLocked()) return this.#mutex.acquire()
    let timer: NodeJS.Timeout | undefined
    const turn = this.#mutex.acquire()
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#busy(label)), this.limits.waitLimit)
    })
    try {
      return await Promise.race([turn, patience])
    } catch (error) {
      // The place in the queue cannot be given up, so the turn is passed on when it comes.
      void turn.then((unlock) => unlock())
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  #hold(label: string, unlock: () => void, watch?: QueueWatch): Hold {
    const slow = setTimeout(() => watch?.slow(hold, this.#waiting), this.limits.slowAfter)
    slow.unref()
    const hold: Hold = {
      label,
      since: Date.now(),
      release: () => {
        clearTimeout(slow)
        if (this.#holder === hold) this.#holder = undefined
        unlock()
      },
    }
    this.#holder = hold
    return hold
  }

  #busy(label: string): WriterBusyError {
    const seconds = Math.round(this.limits.waitLimit / 1000)
    const holder = this.#holder ? `"${this.#holder.label}" is writing` : 'others were first'
    return new WriterBusyError(`"${label}" waited ${seconds} seconds for its turn to write: ${holder}. Try again.`)
  }
}

/** The one queue of this database in this process. */
export function writerQueueOf(url: string): WriterQueue {
  const { queues } = processState()
  const queue = queues.get(url) ?? new WriterQueue()
  queues.set(url, queue)
  return queue
}
