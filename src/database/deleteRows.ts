import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

import { inTransaction } from './inTransaction.ts'

interface Rows {
  collection: CollectionSlug
  where: Where
}

/** Deletes rows that nothing hangs on, in one step and without reading them. */
export async function deleteRows(
  database: { db: object },
  { collection, req: outer, where }: Rows & { req?: Partial<PayloadRequest> },
): Promise<void> {
  const db = database.db as BaseDatabaseAdapter
  await inTransaction(db, outer, (req) => db.deleteMany({ collection, req, where }))
}

/** The same a few rows at a time: there is one writer, and whoever saves meanwhile has their turn in between. */
export async function deleteInParts(database: { db: object }, { collection, where }: Rows, size = 200): Promise<void> {
  const db = database.db as BaseDatabaseAdapter
  let found: number
  do {
    const { docs } = await db.find<{ id: number | string }>({ collection, limit: size, pagination: false, select: { id: true }, where })
    found = docs.length
    if (found > 0) await deleteRows(database, { collection, where: { id: { in: docs.map(({ id }) => id) } } })
  } while (found === size)
}
