import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { databaseKind } from './database.ts'

/**
 * Takes the ids of deleted records out of every relation and version, as the foreign keys of SQLite do. The product never deletes for good
 * what is used; only tests make such a world. Links in rich text stay: they are no relations.
 */
export async function dropDanglingIds(payload: Payload, deleted: readonly string[]): Promise<void> {
  if (databaseKind !== 'mongodb') return
  const ids = new Set(deleted)
  const { db } = (payload.db as unknown as MongooseAdapter).connection
  for (const { name } of (await db?.listCollections().toArray()) ?? []) {
    const collection = db?.collection(name)
    for (const document of (await collection?.find().toArray()) ?? []) {
      const { _id, ...rest } = document
      const kept = without(rest, ids) as typeof rest
      if (JSON.stringify(kept) !== JSON.stringify(rest)) await collection?.replaceOne({ _id }, kept)
    }
  }
}

type Document = Record<string, unknown>

const isObject = (value: unknown): value is Document => typeof value === 'object' && value !== null && value.constructor === Object

function without(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.filter((item) => !names(item, ids)).map((item) => without(item, ids))
  if (names(value, ids)) return null
  if (!isObject(value) || isObject(value.root)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, ids)]))
}

/** A relation: an id, or with the collection it is in. */
const names = (value: unknown, ids: ReadonlySet<string>): boolean =>
  isObject(value) ? 'relationTo' in value && ids.has(String(value.value)) : isId(value) && ids.has(String(value))

/** A number of the database's own, or its text. */
const isId = (value: unknown): boolean =>
  typeof value === 'string' || (value as undefined | null | { _bsontype?: string })?._bsontype === 'ObjectId'
