import type { Payload } from 'payload'

import type { Cursor } from './cursor.ts'
import type { Item, Page } from './item.ts'
import { isGlobalSlug, passOrder, readGlobal, readNext, type Doc } from './read.ts'
import type { Reader } from './reader.ts'

type Place = Pick<Cursor, 'pass' | 'sequence'>

/**
 * A page of the first pass. What changes while a client is on its way may be seen old or new; all of it comes again in the changes since
 * the pass began.
 */
export async function readPass(payload: Payload, reader: Reader, { pass, sequence }: Place, limit: number): Promise<Page<Place>> {
  const items: Item[] = []
  const first = Math.max(passOrder.indexOf(pass?.slug ?? ''), 0)
  let after = pass?.after
  for (const slug of passOrder.slice(first)) {
    const room = limit - items.length
    const docs = await readSome(payload, slug, reader, { after, limit: room + 1 })
    const taken = docs.slice(0, room)
    items.push(...taken.map((doc) => toItem(slug, doc)))
    const last = taken.at(-1)?.id ?? after
    if (docs.length > room)
      return { items, place: { sequence, pass: { slug, ...(last === undefined ? {} : { after: last }) } }, hasMore: true }
    after = undefined
  }
  // What changed since the pass began is still to come; the next page tells whether there is any.
  return { items, place: { sequence }, hasMore: true }
}

async function readSome(payload: Payload, slug: string, reader: Reader, page: { after?: string; limit: number }): Promise<Doc[]> {
  if (!isGlobalSlug(slug)) return readNext(payload, slug, reader, page)
  const doc = await readGlobal(payload, slug, reader)
  return doc ? [doc] : []
}

const toItem = (slug: string, doc: Doc): Item => ({
  type: slug,
  id: isGlobalSlug(slug) ? slug : doc.id,
  change: 'published',
  at: doc.updatedAt ?? new Date(0).toISOString(),
  doc,
})
