import { ValidationError, type BaseDatabaseAdapter, type PayloadRequest, type Where } from 'payload'

import { conflict, inTransaction } from '../database/index.ts'
import type { Change } from './change.ts'
import { changesSlug } from './collection.ts'

type Request = Partial<PayloadRequest>
type Reads = Pick<BaseDatabaseAdapter, 'find'>
type Stored = Omit<Change, 'id' | 'slug'> & { id: string; entity: string; document: string }

const toChange = ({ at, document, entity, isGlobal, isGone, isSourceChanged, languages, sequence }: Stored): Change => ({
  sequence,
  at,
  slug: entity,
  isGlobal: Boolean(isGlobal),
  id: document,
  languages,
  isGone: Boolean(isGone),
  ...(isSourceChanged ? { isSourceChanged } : {}),
})

async function read(db: Reads, args: { limit: number; req?: Request; sort: string; after?: number }): Promise<Change[]> {
  const { after, limit, req, sort } = args
  const where: Where = after === undefined ? {} : { sequence: { greater_than: after } }
  const { docs } = await db.find<Stored>({ collection: changesSlug, limit, pagination: false, req, sort, where })
  return docs.map(toChange)
}

/** The number of the last change; 0 before the first. */
export async function lastSequence(payload: { db: Reads }, req?: Request): Promise<number> {
  const [last] = await read(payload.db, { limit: 1, req, sort: '-sequence' })
  return last?.sequence ?? 0
}

/** The number of the oldest change that is kept; nothing while there is none. */
export async function firstSequence(payload: { db: Reads }): Promise<number | undefined> {
  const [first] = await read(payload.db, { limit: 1, sort: 'sequence' })
  return first?.sequence
}

/** The changes that were committed after the one with this number, oldest first. */
export async function changesSince(payload: { db: Reads }, after: number, limit = 500, req?: Request): Promise<Change[]> {
  return read(payload.db, { after, limit, req, sort: 'sequence' })
}

/** Another process has given the same number to a change of its own. The framework takes that for a mistake of the client. */
const isNumberTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'sequence')

/**
 * Writes a change down in the transaction of the request, and gives it the next number: there is one writer at a time in a process, and
 * what another process writes at the same time is tried again.
 */
export async function appendChange(db: BaseDatabaseAdapter, change: Omit<Change, 'at' | 'sequence'>, req: Request): Promise<Change> {
  const { id, slug, ...rest } = change
  const sequence = (await lastSequence({ db }, req)) + 1
  const at = new Date().toISOString()
  try {
    await db.create({ collection: changesSlug, data: { ...rest, at, document: id, entity: slug, sequence }, req })
  } catch (error) {
    throw isNumberTaken(error) ? conflict(error) : error
  }
  return { ...change, at, sequence }
}

/**
 * Forgets changes older than this (ISO 8601). The last one stays: the numbers go on from it.
 */
export async function pruneChanges(payload: { db: object }, before: string): Promise<void> {
  const db = payload.db as BaseDatabaseAdapter
  const last = await lastSequence({ db })
  const where: Where = { and: [{ at: { less_than: before } }, { sequence: { less_than: last } }] }
  await inTransaction(db, undefined, (req) => db.deleteMany({ collection: changesSlug, req, where }))
}
