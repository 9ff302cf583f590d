/** Choices that follow from one number, so that a step does the same whenever it is run again. */
export class Draw {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A whole number from 0 to `limit - 1` (mulberry32). */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }

  from<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  some<Item>(items: readonly Item[]): Item[] {
    return items.filter(() => this.once(2))
  }
}
