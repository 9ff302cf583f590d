import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload'

import { nameOf, type Named } from '../../changes/index.ts'
import { perLocaleGlobals, publicCollections } from '../../shared/slugs.ts'
import type { Reader } from './reader.ts'

/** A document as an anonymous reader gets it by REST at depth 0, without joins. */
export type Doc = Record<string, unknown> & {
  id: string
  updatedAt?: string
  _translation?: { served: null | string }
}

/** Everything that is public, in the order of a first pass. */
export const passOrder: readonly string[] = [...publicCollections, ...perLocaleGlobals]

export const isGlobalSlug = (slug: string): slug is GlobalSlug => perLocaleGlobals.some((known) => known === slug)

const as = ({ fallback, locale }: Reader) =>
  ({ depth: 0, fallbackLocale: fallback as never, joins: false as never, locale, overrideAccess: false, pagination: false }) as const

/** Asked by ids alone, pictures would be answered as for a document that shows them: whatever the language. */
const atFirstHand = (where: Where): Where => ({ and: [where] })

/** The next documents of a collection, in the order of their ids. */
export async function readNext(payload: Payload, slug: string, reader: Reader, { after, limit }: { after?: string; limit: number }) {
  const where = after === undefined ? {} : atFirstHand({ id: { greater_than: after } })
  const { docs } = await payload.find({
    ...as(reader),
    collection: slug as CollectionSlug,
    limit,
    overrideAccess: false,
    sort: 'id',
    where,
  })
  return docs as unknown as Doc[]
}

/** A global; nothing when it is not public for the reader. */
export async function readGlobal(payload: Payload, slug: GlobalSlug, reader: Reader): Promise<Doc | undefined> {
  try {
    const { depth, fallbackLocale, locale } = as(reader)
    const found: unknown = await payload.findGlobal({ depth, fallbackLocale, locale, overrideAccess: false, slug })
    const doc = found as Doc
    return doc._translation ? doc : undefined
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 403 || status === 404) return undefined
    throw error
  }
}

/** Those of the records that the reader sees, under their names: one query for each collection. */
export async function readRecords(payload: Payload, records: readonly Named[], reader: Reader): Promise<Map<string, Doc>> {
  const idsBySlug = new Map<string, Set<string>>()
  for (const { id, slug } of records) idsBySlug.set(slug, (idsBySlug.get(slug) ?? new Set()).add(id))
  const found = new Map<string, Doc>()
  for (const [slug, ids] of idsBySlug) {
    const docs = isGlobalSlug(slug) ? [await readGlobal(payload, slug, reader)] : await readByIds(payload, slug, [...ids], reader)
    for (const doc of docs) if (doc) found.set(nameOf({ slug, id: isGlobalSlug(slug) ? slug : doc.id }), doc)
  }
  return found
}

async function readByIds(payload: Payload, slug: string, ids: readonly string[], reader: Reader): Promise<Doc[]> {
  const { docs } = await payload.find({
    ...as(reader),
    collection: slug as CollectionSlug,
    limit: ids.length,
    overrideAccess: false,
    where: atFirstHand({ id: { in: [...ids] } }),
  })
  return docs as unknown as Doc[]
}
