interface MissedOptions {
  /** The number of the last change in the history. */
  lastSequence(): Promise<number>
  /** There is a change of which nobody has told. */
  missed(): void
  warn(error: unknown): void
}

/** How long a change may be on its way, in milliseconds. */
const beat = 1_000

/**
 * Looks in the history for changes of which nobody has told: the process that made them died before it could, or it is cut off from
 * Redis.
 */
export class Missed {
  /** Changes up to this one are known. */
  #known: number | undefined
  /** Later ones. */
  readonly #heard = new Set<number>()
  /** The last one at the beat before: it has had time to be told. */
  #last = 0
  readonly #timer: NodeJS.Timeout

  constructor(private readonly options: MissedOptions) {
    this.#timer = setInterval(() => void this.look(), beat).unref()
    void this.look()
  }

  heard(sequence: number): void {
    this.#heard.add(sequence)
    if (this.#known !== undefined) this.goOn(this.#known)
  }

  close(): void {
    clearInterval(this.#timer)
  }

  private async look(): Promise<void> {
    try {
      const last = await this.options.lastSequence()
      const isFirst = this.#known === undefined
      if (isFirst || (this.#known ?? 0) < this.#last) {
        this.goOn(isFirst ? last : this.#last)
        this.options.missed()
      }
      this.#last = last
    } catch (error) {
      this.options.warn(error)
    }
  }

  /** All up to this one are known, and those that follow on it. */
  private goOn(known: number): void {
    let next = known
    while (this.#heard.has(next + 1)) next += 1
    for (const sequence of this.#heard) if (sequence <= next) this.#heard.delete(sequence)
    this.#known = next
  }
}
