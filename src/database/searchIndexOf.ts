import type { BaseDatabaseAdapter, Payload } from 'payload'

import type { SearchIndex } from './searchIndex.ts'
import { mongodbSearchIndex } from './searchIndexMongodb.ts'
import { sqliteSearchIndex } from './searchIndexSqlite.ts'

const key = Symbol.for('alliance.database.searchIndex')

/** The index of this database: one for all who ask, closed with the database. */
export function searchIndexOf(payload: Payload): SearchIndex {
  const db = payload.db as unknown as BaseDatabaseAdapter
  const carrier = db as { [key]?: SearchIndex }
  carrier[key] ??= closedWith(db, db.name === 'sqlite' ? sqliteSearchIndex(db) : mongodbSearchIndex(db))
  return carrier[key]
}

function closedWith(db: BaseDatabaseAdapter, index: SearchIndex): SearchIndex {
  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    await index.close()
    await destroy?.()
  }
  return index
}
