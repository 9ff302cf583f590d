import type { CollectionSlug } from 'payload'

import type { TestApp } from './app.ts'

type Raw = Record<string, unknown>

/** What the database holds of a document: the public row and the latest draft, with every language. */
export async function storedOf(app: TestApp, collection: CollectionSlug, id: string): Promise<{ draft: Raw; row: Raw }> {
  const row = (await app.payload.db.findOne({ collection, where: { id: { equals: id } } })) as Raw
  const { docs } = await app.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return { row, draft: docs[0]?.version as unknown as Raw }
}

/** The same without what every write changes. */
export async function contentOf(app: TestApp, collection: CollectionSlug, id: string): Promise<{ draft: Raw; row: Raw }> {
  const { draft, row } = await storedOf(app, collection, id)
  const plain = ({ deletedAt: _, updatedAt: __, ...rest }: Raw) => JSON.parse(JSON.stringify(rest)) as Raw
  return { row: plain(row), draft: plain(draft) }
}
