import { LRUCache } from 'lru-cache'

import { isSeenBy, tagOfWrites, tagsOf, type Change, type ChangeContext, type Dependency, type Reading } from '../../changes/index.ts'
import type { Entry } from './entry.ts'

/** What is told when something changes: a change that readers see, any write to the rows of a collection, or all that there is. */
export type Touch =
  (ChangeContext & Pick<Change, 'id' | 'languages' | 'slug'> & { sequence?: number }) | { writes: string } | { everything: true }

type Told = Exclude<Touch, { everything: true }>

/** A dependency with the entries that have it. */
interface Node extends Dependency {
  entries: Set<Kept>
}

interface Kept {
  key: string
  entry: Entry
  nodes: Node[]
}

/** What a dependency of an entry takes. In bytes. */
const dependencyBytes = 120
/** An answer that takes longer than so many changes is not kept. */
const rememberedTouches = 10_000
/** How many dead entries are taken out at a time. */
const sweepSize = 500

/**
 * Kept answers, found by their key and by what they depend on. Time is counted in touches: an answer whose making began before a touch of
 * what it depends on is not taken.
 */
export class Store {
  readonly #entries: LRUCache<string, Kept>
  readonly #nodes = new Map<string, Node>()
  readonly #byTag = new Map<string, Set<Node>>()
  #dead: Kept[] = []
  #isSweeping = false
  #clock = 0
  /** Clock of the first touch that is remembered. */
  #from = 1
  #touches: Told[] = []
  readonly #open = new Map<number, number>()

  /** @param maxBytes of all entries together */
  constructor(maxBytes: number) {
    this.#entries = new LRUCache({ maxSize: maxBytes, dispose: (kept) => this.unlink(kept) })
  }

  get clock(): number {
    return this.#clock
  }

  get count(): number {
    return this.#entries.size
  }

  get bytes(): number {
    return this.#entries.calculatedSize
  }

  get(key: string): Entry | undefined {
    const kept = this.#entries.get(key)
    if (kept === undefined || kept.entry.isStale) return undefined
    if (kept.entry.expiresAt > Date.now()) return kept.entry
    this.#entries.delete(key)
    return undefined
  }

  /** An answer is being made. @returns the time to give to {@link end} and {@link put} */
  begin(): number {
    this.#open.set(this.#clock, (this.#open.get(this.#clock) ?? 0) + 1)
    return this.#clock
  }

  end(began: number): void {
    const left = (this.#open.get(began) ?? 1) - 1
    if (left > 0) this.#open.set(began, left)
    else this.#open.delete(began)
    if (this.#open.size === 0) this.forget(this.#clock)
  }

  /** @returns whether it is kept: not when something it depends on changed since it began, nor when that is not known any more */
  put(key: string, entry: Entry, reading: Reading, began: number): boolean {
    if (began + 1 < this.#from || this.#touches.slice(began + 1 - this.#from).some((touch) => isTouched(reading, touch))) return false
    const nodes = [...reading.dependencies].map(([name, dependency]) => this.nodeOf(name, dependency))
    const kept = { entry, key, nodes }
    // First: what makes room for it, or was there before, must not take away the nodes that it stands at.
    for (const node of nodes) node.entries.add(kept)
    this.#entries.set(key, kept, { size: this.sizeOf(kept) })
    const isKept = this.#entries.peek(key) === kept
    if (!isKept) this.unlink(kept)
    return isKept
  }

  /** Has it counted anew, after it has grown. */
  grown(key: string, entry: Entry): void {
    const kept = this.#entries.peek(key)
    if (kept?.entry === entry) this.#entries.set(key, kept, { size: this.sizeOf(kept) })
  }

  /** Takes out every answer that may be another one now, before it returns. */
  touch(touch: Touch): void {
    if ('everything' in touch) {
      this.clear()
      return
    }
    this.#clock += 1
    if (this.#open.size > 0) this.remember(touch)
    else this.#from = this.#clock + 1
    const tags = 'writes' in touch ? [tagOfWrites(touch.writes)] : tagsOf(touch)
    for (const tag of tags) {
      for (const node of this.#byTag.get(tag) ?? []) {
        if (!('writes' in touch) && !isSeenBy(touch, node.view)) continue
        for (const kept of node.entries) {
          if (kept.entry.isStale) continue
          kept.entry.isStale = true
          this.#dead.push(kept)
        }
      }
    }
    this.sweepLater()
  }

  /** Keeps nothing of what is here or is being made. */
  clear(): void {
    this.#clock += 1
    this.forget(this.#clock)
    this.#entries.clear()
  }

  private remember(touch: Told): void {
    this.#touches.push(touch)
    if (this.#touches.length > rememberedTouches) this.forget(this.#clock - rememberedTouches / 2)
    else this.forget(Math.min(...this.#open.keys()))
  }

  /** Forgets the touches up to this time. */
  private forget(until: number): void {
    const gone = until + 1 - this.#from
    if (gone <= 0) return
    this.#touches = this.#touches.slice(gone)
    this.#from = until + 1
  }

  private sizeOf({ entry, key, nodes }: Kept): number {
    return entry.size + key.length * 2 + nodes.length * dependencyBytes
  }

  private nodeOf(name: string, { tag, view }: Dependency): Node {
    const known = this.#nodes.get(name)
    if (known) return known
    const node: Node = { entries: new Set(), tag, view }
    this.#nodes.set(name, node)
    const sameTag = this.#byTag.get(tag) ?? new Set()
    this.#byTag.set(tag, sameTag.add(node))
    return node
  }

  private unlink(kept: Kept): void {
    for (const node of kept.nodes) {
      node.entries.delete(kept)
      if (node.entries.size > 0) continue
      this.#nodes.delete(`${node.tag} ${node.view.key}`)
      const sameTag = this.#byTag.get(node.tag)
      sameTag?.delete(node)
      if (sameTag?.size === 0) this.#byTag.delete(node.tag)
    }
  }

  /** A publication with a full cache must not wait until thousands of answers are unlinked: they are dead already. */
  private sweepLater(): void {
    if (this.#isSweeping || this.#dead.length === 0) return
    this.#isSweeping = true
    setImmediate(() => {
      this.#isSweeping = false
      for (const { entry, key } of this.#dead.splice(-sweepSize)) if (this.#entries.peek(key)?.entry === entry) this.#entries.delete(key)
      this.sweepLater()
    })
  }
}

function isTouched(reading: Reading, touch: Told): boolean {
  if (!('writes' in touch)) return reading.isTouchedBy(touch)
  return reading.dependencies.has(`${tagOfWrites(touch.writes)} all`)
}
