import type { Payload } from 'payload'

import { changesSince, mentionsOf, nameOf, type Change, type Named } from '../../changes/index.ts'
import type { Cursor } from './cursor.ts'
import type { Item, Page } from './item.ts'
import { passOrder, readRecords, type Doc } from './read.ts'
import { meaningOf, type Meaning, type Reader } from './reader.ts'

type Place = Pick<Cursor, 'sequence' | 'within'>

/** What a cursor goes on from is not kept any more. */
export class HistoryGoneError extends Error {
  override name = 'HistoryGoneError'
}

/** A record that may have to be told of, and why. */
interface Candidate {
  record: Named
  at: string
  /** Its own change; a record that names another one has none. */
  own?: { change: Change; meaning: Meaning }
}

interface Window {
  candidates: Candidate[]
  place: Place
  hasMore: boolean
}

/**
 * A page of what changed since. A record that changed several times is there once, as it is now. With a record that comes into sight or
 * goes out of it, its id appears or goes in those that name it: they are told of after it.
 */
export async function readChanges(payload: Payload, reader: Reader, place: Place, limit: number): Promise<Page<Place>> {
  const { candidates: all, ...rest } = await readWindow(payload, reader, place, limit)
  // Redirects are watched as well, and are nobody's but the staff's.
  const candidates = all.filter(({ record }) => passOrder.includes(record.slug))
  const docs = await readRecords(
    payload,
    candidates.map(({ record }) => record),
    reader,
  )
  const items = new Map<string, Item>()
  for (const candidate of candidates) {
    const key = nameOf(candidate.record)
    const item = toItem(candidate, docs.get(key), reader)
    if (!item) continue
    const wasPublished = item.change === 'updated' && items.get(key)?.change === 'published'
    items.delete(key)
    items.set(key, wasPublished ? { ...item, change: 'published' } : item)
  }
  return { ...rest, items: [...items.values()] }
}

async function readWindow(payload: Payload, reader: Reader, { sequence, within: given }: Place, limit: number): Promise<Window> {
  const changes = await changesSince(payload, sequence, limit + 1)
  // They were forgotten since the cursor was looked at, or the history is another one.
  if (changes[0] && changes[0].sequence !== sequence + 1) throw new HistoryGoneError()
  const page = changes.slice(0, limit)
  const isMore = changes.length > page.length
  const meanings = new Map(page.map((change) => [change, meaningOf(change, reader)]))
  const moving = page.filter((change) => meanings.get(change)?.mayMoveWhereNamed)
  // A place within a change that does not move any more, for it is looked at otherwise than before, is none.
  const within = page[0] === moving[0] ? given : undefined
  const all = within === undefined ? await mentionsOf(payload, moving, { limit: limit + 1 }) : undefined
  if (all && all.length <= limit) {
    const namedBy = (change: Change) => all.filter(({ target }) => nameOf(target) === nameOf(change)).map(({ source }) => source)
    const candidates = page.flatMap((change) => candidatesOf(change, meanings, namedBy(change)))
    return { candidates, place: { sequence: page.at(-1)?.sequence ?? sequence }, hasMore: isMore }
  }
  // Too many to be told of at once: this page ends with the first record that moves, however many name it.
  const end = page.findIndex((change) => moving.includes(change))
  const [before, mover] = [page.slice(0, end), page[end]]
  if (!mover) return { candidates: [], place: { sequence }, hasMore: isMore }
  const found = await mentionsOf(payload, [mover], { after: within, limit: limit + 1 })
  const taken = found.slice(0, limit).map(({ source }) => source)
  const own = candidatesOf(mover, meanings, taken)
  const candidates = [...before.flatMap((change) => candidatesOf(change, meanings, [])), ...(within === undefined ? own : own.slice(1))]
  const last = taken.at(-1)
  if (found.length > limit && last) {
    return { candidates, place: { sequence: mover.sequence - 1, within: nameOf(last) }, hasMore: true }
  }
  return { candidates, place: { sequence: mover.sequence }, hasMore: isMore || end < page.length - 1 }
}

function candidatesOf(change: Change, meanings: ReadonlyMap<Change, Meaning>, naming: readonly Named[]): Candidate[] {
  const meaning = meanings.get(change)
  const { at } = change
  return [{ record: change, at, ...(meaning ? { own: { change, meaning } } : {}) }, ...naming.map((record) => ({ record, at }))]
}

/** What the reader is told; nothing when it is none of this reader's business, or a later change says it. */
function toItem({ at, own, record }: Candidate, doc: Doc | undefined, reader: Reader): Item | undefined {
  const { id, slug } = record
  const base = { type: slug, id, at }
  if (!own) return doc && { ...base, change: 'updated', doc }
  const { change, meaning } = own
  if (!doc) {
    const isEnd = meaning.languages.some((code) => change.languages[code] === 'unpublished')
    return isEnd ? { ...base, change: change.isGone ? 'deleted' : 'unpublished' } : undefined
  }
  const served = doc._translation?.served
  if (!concerns(change, served, reader, meaning)) return undefined
  const isNew = meaning.appears || meaning.languages.some((code) => code === served && change.languages[code] === 'published')
  return { ...base, change: isNew ? 'published' : 'updated', doc }
}

/** A change in languages that the reader is not served in is nothing, unless the source language stands in. */
function concerns({ languages }: Change, served: null | string | undefined, { wanted }: Reader, meaning: Meaning): boolean {
  if (meaning.languages.length === 0) return false
  const isInChain = wanted.chain.some((code) => code === served)
  return !isInChain || meaning.mayMove || wanted.chain.some((code) => languages[code])
}
