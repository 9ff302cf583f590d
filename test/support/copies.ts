import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

import { marks } from '../bench/content.mjs'
import { fill } from '../bench/fill.mjs'
import { databaseKind } from './database.ts'

interface Copies {
  collection: CollectionSlug
  modelId: string
  count: number
  /** The number of the first, where there are copies already. */
  first: number
  /** By collection, the ids that the copies point to in turn where the model points to the first. */
  instead?: Readonly<Record<string, readonly string[]>>
}

/**
 * Copies a document as it is stored, many times, with ids, numbers and dates of its own: saves would take minutes. What stands for
 * these in the model are the marks of the benchmark.
 */
export async function copy(payload: Payload, copies: Copies): Promise<void> {
  await (databaseKind === 'sqlite' ? copyRows(payload, copies) : copyDocument(payload, copies))
}

async function copyRows({ db }: Payload, { collection, instead = {}, ...copies }: Copies): Promise<void> {
  const { url } = (db as unknown as { clientConfig: { url: string } }).clientConfig
  await fill(url.replace(/^file:/u, ''), { ...copies, table: collection.replaceAll('-', '_'), instead })
}

async function copyDocument({ db }: Payload, { collection, count, first, instead = {}, modelId }: Copies): Promise<void> {
  const model = (db as unknown as MongooseAdapter).collections[collection]?.collection
  const ids = (db as unknown as MongooseAdapter).connection.base.Types.ObjectId
  const document = await model?.findOne({ _id: new ids(modelId) })
  if (!model || !document) throw new Error(`There is no ${collection} ${modelId} to copy.`)
  const isId = (value: unknown): value is InstanceType<typeof ids> => value instanceof ids
  const changed = (value: unknown, n: number): unknown => {
    if (isId(value)) {
      const others = Object.values(instead).find(([known]) => known === value.toHexString())
      return others ? new ids(others[n % others.length]) : value
    }
    if (typeof value === 'string') return value.replaceAll(marks.number, String(n).padStart(marks.number.length, '0'))
    if (value instanceof Date) return value.toISOString() === marks.publishedAt ? new Date(value.getTime() + n * 3_600_000) : value
    if (Array.isArray(value)) return value.map((item) => changed(item, n))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, n)]))
  }
  const numbers = Array.from({ length: count }, (_, i) => first + i)
  await model.insertMany(numbers.map((n) => ({ ...(changed(document, n) as object), _id: new ids() })))
}
