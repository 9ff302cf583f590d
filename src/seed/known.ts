import type { Payload } from 'payload'
import { perLocaleGlobals, type CollectionName, type GlobalName } from '../shared/slugs.ts'
import type { IdOf } from './lexical.ts'
import type { SeedRecord } from './record.ts'

/** Which records exist already, by their keys, and under which ids. */
export interface Known {
  idOf: IdOf
  /** Also true for what lies in the trash. */
  has(collection: CollectionName, key: string): boolean
  add(collection: CollectionName, key: string, id: string): void
  /** Was this global ever saved? */
  hasGlobal(slug: GlobalName): boolean
}

/** Reads the keys of all records that the seed could meet, drafts and trash included. */
export async function readKnown(payload: Payload, records: readonly SeedRecord[]): Promise<Known> {
  const ids = new Map<string, string>()
  const present = new Set<string>()
  const name = (collection: string, key: string) => `${collection}/${key}`
  const keyFields = new Map(records.map(({ collection, keyField }) => [collection, keyField]))
  for (const [collection, keyField] of keyFields) {
    if (!keyField) continue
    const { docs } = await payload.find({
      collection,
      draft: true,
      trash: true,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      fallbackLocale: false,
      select: { [keyField]: true, deletedAt: true },
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const key = doc[keyField]
      if (typeof key !== 'string') continue
      present.add(name(collection, key))
      if (!doc.deletedAt) ids.set(name(collection, key), String(doc.id))
    }
  }
  const globals = new Set<GlobalName>()
  for (const slug of perLocaleGlobals) {
    const stored = await payload.findGlobal({ slug, draft: true, depth: 0, overrideAccess: true })
    if (stored.updatedAt) globals.add(slug)
  }
  return {
    hasGlobal: (slug) => globals.has(slug),
    idOf: (collection, key) => ids.get(name(collection, key)),
    has: (collection, key) => present.has(name(collection, key)),
    add: (collection, key, id) => {
      present.add(name(collection, key))
      ids.set(name(collection, key), id)
    },
  }
}
