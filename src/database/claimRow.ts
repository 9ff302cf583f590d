import type { BaseDatabaseAdapter, CollectionSlug, Where } from 'payload'

import { inTransaction } from './inTransaction.ts'

/**
 * Changes one row if it still is as expected, in one step that no other process comes between.
 *
 * @returns whether it was; another one has changed it otherwise
 */
export async function claimRow(
  database: { db: object },
  { collection, data, where }: { collection: CollectionSlug; data: object; where: Where },
): Promise<boolean> {
  const db = database.db as BaseDatabaseAdapter
  return inTransaction(db, undefined, async (req) => {
    const row: unknown = await db.updateOne({ collection, data: data as never, req, where })
    return row !== null && row !== undefined
  })
}
