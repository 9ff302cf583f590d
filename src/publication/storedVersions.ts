import type { CollectionSlug, GlobalSlug, PayloadRequest, SelectIncludeType, Where } from 'payload'

import type { RawDocument } from './rawDocument.ts'

/** A document, or all of a collection, or a global. */
export interface Place {
  /** Nothing for a global. */
  id?: string
  isGlobal: boolean
  req: PayloadRequest
  slug: string
}

interface StoredVersion {
  /** Id of the document; a global has none. */
  parent?: string
  version: RawDocument
}

/** Versions as they are stored, with all languages, the newest first; of one document where the place names one. */
export async function storedVersions(
  { id, isGlobal, req, slug }: Place,
  { limit, select, where = {} }: { limit?: number; select?: SelectIncludeType; where?: Where } = {},
): Promise<StoredVersion[]> {
  const { db } = req.payload
  const query = { limit, pagination: false, req, sort: '-updatedAt', ...(select ? { select: { version: select } } : {}) } as const
  const own: Where = id === undefined ? where : { and: [{ parent: { equals: id } }, where] }
  const { docs } = isGlobal
    ? await db.findGlobalVersions({ ...query, global: slug as GlobalSlug, where })
    : await db.findVersions({ ...query, collection: slug as CollectionSlug, where: own })
  return docs as unknown as StoredVersion[]
}

/** The row that readers are served from, with all languages. */
export async function publicRowOf({ id, isGlobal, req, slug }: Place): Promise<null | RawDocument> {
  const { db } = req.payload
  return isGlobal ? db.findGlobal({ slug, req }) : db.findOne({ collection: slug as CollectionSlug, req, where: { id: { equals: id } } })
}
