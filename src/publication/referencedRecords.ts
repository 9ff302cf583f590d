import type { CollectionSlug, PayloadRequest, SelectIncludeType } from 'payload'

import { isPossibleId } from '../database/index.ts'
import type { Reference } from './references.ts'

export const referenceKey = ({ collection, id }: Pick<Reference, 'collection' | 'id'>): string => `${collection}/${id}`

/**
 * The records that references lead to, as they are stored, by {@link referenceKey}: one query for each collection. What does not exist
 * is not among them.
 */
export async function referencedRecords<Stored extends { id: unknown }>(
  references: readonly Reference[],
  req: PayloadRequest,
  select?: SelectIncludeType,
): Promise<Map<string, Stored>> {
  const { collections, db } = req.payload
  const named = [...new Set(references.map(({ collection }) => collection))].filter((slug) => slug in collections)
  const found = await Promise.all(
    named.map(async (collection) => {
      const ids = references
        .filter((reference) => reference.collection === collection && isPossibleId(db, reference.id))
        .map(({ id }) => id)
      if (ids.length === 0) return []
      const { docs } = await db.find<Stored>({
        collection: collection as CollectionSlug,
        limit: 0,
        pagination: false,
        req,
        select,
        sort: 'id',
        where: { id: { in: [...new Set(ids)] } },
      })
      return docs.map((doc) => [referenceKey({ collection, id: String(doc.id) }), doc] as const)
    }),
  )
  return new Map(found.flat())
}
