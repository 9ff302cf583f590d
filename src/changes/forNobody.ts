import type { BaseDatabaseAdapter, Payload } from 'payload'

import { carryReading, readerFor, readingOf } from './reading.ts'

const reads = ['count', 'find', 'findOne'] as const
type Read = (args: { req?: object }) => unknown

/**
 * Payload for work that makes no answer which is kept, such as writing an index. Its reads say so, by the Local API and by the database:
 * reads that say nothing keep from being stored whatever is answered meanwhile.
 */
export function forNobody(payload: Payload): Payload {
  const nobody = {}
  carryReading(nobody, null)
  const methods = payload.db as unknown as Record<(typeof reads)[number], Read>
  const noted = reads.map((name) => {
    const value: Read = (args) => methods[name](readingOf(args.req) === undefined ? { ...args, req: { ...args.req, ...nobody } } : args)
    return [name, { value }] as const
  })
  const db = Object.create(payload.db, Object.fromEntries(noted)) as BaseDatabaseAdapter
  return Object.create(readerFor(payload, nobody), { db: { value: db } }) as Payload
}
