import type { Payload } from 'payload'

import { carriedKey } from '../database/index.ts'
import type { Locale } from '../shared/locales.ts'
import type { Change, ChangeContext } from './change.ts'
import { everyLanguage, isSeenBy, viewOfOnly, type View } from './view.ts'

/** One thing that an answer depends on. */
export interface Dependency {
  /** `news:*` for whatever is in a collection, `news:<id>` for a record (or its absence), `news:~` for any write to its rows. */
  tag: string
  view: View
}

/** The tags under which a change is looked for. */
export const tagsOf = ({ id, slug }: Pick<Change, 'id' | 'slug'>): [string, string] => [`${slug}:*`, `${slug}:${id.toLowerCase()}`]

/** The tag of every write to the rows of a collection, whether or not readers see something of it. */
export const tagOfWrites = (slug: string): string => `${slug}:~`

/** What an answer depends on, collected at the database while it is made. */
export class Reading {
  /** By tag and view. */
  readonly dependencies = new Map<string, Dependency>()
  /** Records that were found, as `slug:id`. */
  readonly found = new Set<string>()
  /** When it may become another one without a change, in milliseconds since 1970. */
  expiresAt = Infinity
  /** A handler has taken it along: what it read is known. */
  isTaken = false
  /** Something was read of which nobody tells when it changes. */
  isUnclear = false

  list(slug: string, view: View): void {
    this.add(`${slug}:*`, view)
  }

  record(slug: string, id: string, view: View): void {
    this.add(`${slug}:${id.toLowerCase()}`, view)
  }

  writes(slug: string): void {
    this.add(tagOfWrites(slug), everyLanguage)
  }

  /** @param at milliseconds since 1970 */
  endsAt(at: number): void {
    this.expiresAt = Math.min(this.expiresAt, at)
  }

  private add(tag: string, view: View): void {
    const key = `${tag} ${view.key}`
    if (!this.dependencies.has(key)) this.dependencies.set(key, { tag, view })
  }

  /** Would the answer be another one after this? */
  isTouchedBy(change: ChangeContext & Pick<Change, 'id' | 'languages' | 'slug'>): boolean {
    const tags: string[] = tagsOf(change)
    for (const { tag, view } of this.dependencies.values()) if (tags.includes(tag) && isSeenBy(change, view)) return true
    return false
  }
}

type Carrier = { [carriedKey]?: null | Reading }

/**
 * The reading that a request carries; `null` where nobody keeps the answer, nothing where that was forgotten. It is a property of the
 * request: an `AsyncLocalStorage` would make every read a tenth slower.
 */
export const readingOf = (request: object | undefined): null | Reading | undefined => (request as Carrier | undefined)?.[carriedKey]

export function carryReading(request: object, reading: null | Reading): void {
  ;(request as Carrier)[carriedKey] = reading
}

/** Gives what one request carries to another one that is made from it. */
export function passReading<To extends object>(from: object, to: To): To {
  const reading = readingOf(from) ?? null
  if (reading) reading.isTaken = true
  carryReading(to, reading)
  return to
}

/**
 * Notes what an answer depends on that was not read by Payload's adapter: whatever is in these collections.
 *
 * @param locale alone; without it, every language
 */
export function noteLists(request: object, slugs: readonly string[], locale?: Locale): void {
  const reading = readingOf(request)
  if (!reading) return
  reading.isTaken = true
  for (const slug of slugs) reading.list(slug, locale ? viewOfOnly(slug, locale) : everyLanguage)
}

const reads = ['count', 'find', 'findByID', 'findDistinct', 'findGlobal'] as const
type Call = (options: object) => unknown

/** Payload for one request: what it reads by the Local API is noted in the reading that the request carries. */
export function readerFor(payload: Payload, request: object): Payload {
  const api = payload as unknown as Record<string, Call>
  const noted = reads.map((name) => {
    const value: Call = (options) => api[name]?.({ ...options, req: passReading(request, {}) })
    return [name, { value }] as const
  })
  return Object.create(payload, Object.fromEntries(noted)) as Payload
}

/**
 * Payload for work that makes no answer which is kept, such as writing an index. What it reads by the Local API says so: reads that say
 * nothing keep from being stored whatever is answered meanwhile.
 */
export const forNobody = (payload: Payload): Payload => readerFor(payload, {})
