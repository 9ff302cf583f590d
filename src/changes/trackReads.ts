import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'

import { afterCommitOf } from '../database/index.ts'
import { perLocaleGlobals } from '../shared/slugs.ts'
import { isKnown, noteRead, type ReadArgs } from './noteRead.ts'
import { readingOf, type Reading } from './reading.ts'
import { viewOf } from './view.ts'
import { noteStray, tellWrite } from './writes.ts'

type Adapter = BaseDatabaseAdapter
type Request = Partial<PayloadRequest> | undefined

/**
 * Notes at the database what each answer depends on, in the reading that its request carries. It stands where {@link recordChanges}
 * stands, so that what is read and what changes are spoken of in the same words.
 */
export function trackReads(inner: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...inner, init: ({ payload }) => new Tracker(inner.init({ payload }), payload).attach() }
}

/** Reads of versions and drafts: nobody who is not signed in may, and no change tells of them. */
const unclear = ['queryDrafts', 'findVersions', 'findGlobalVersions', 'countVersions', 'countGlobalVersions'] as const
const writes = ['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const

type Method = (args: ReadArgs) => Promise<unknown>

class Tracker {
  constructor(
    private readonly db: Adapter,
    private readonly payload: Payload,
  ) {}

  attach(): Adapter {
    const methods = this.db as unknown as Record<string, Method>
    for (const name of ['count', 'find', 'findDistinct', 'findOne'] as const)
      this.wrap(name, (reading, args) => noteRead(this.payload, reading, args))
    for (const name of unclear) this.wrap(name, (reading) => void (reading.isUnclear = true))
    const findGlobal = this.db.findGlobal.bind(this.db)
    this.db.findGlobal = async (args) => {
      const reading = this.readingFor(args.req)
      const { slug } = args
      if (reading && perLocaleGlobals.some((known) => known === slug)) reading.record(slug, slug, viewOf(slug, args.req))
      else if (reading) reading.isUnclear = true
      return findGlobal(args)
    }
    for (const name of writes) {
      const write = methods[name]?.bind(this.db)
      if (!write) continue
      methods[name] = async (args) => {
        const result = await write(args)
        await afterCommitOf(this.db, args.req ?? {}, async () => tellWrite(this.db, args.collection))
        return result
      }
    }
    return this.db
  }

  private wrap(name: string, note: (reading: Reading, args: ReadArgs) => void): void {
    const methods = this.db as unknown as Record<string, Method>
    const read = methods[name]?.bind(this.db)
    if (!read) return
    methods[name] = async (args) => {
      const reading = this.readingFor(args.req, !isKnown(args.collection) || (name === 'findOne' && isBare(args.req)))
      if (!reading) return read(args)
      note(reading, args)
      const result = await read(args)
      for (const id of idsOf(result)) reading.found.add(`${args.collection}:${id}`)
      return result
    }
  }

  /**
   * Whoever is signed in may see more than others: no answer to them is kept.
   *
   * @param isNoted elsewhere, if at all: what readers never see is nothing that their answers depend on
   */
  private readingFor(req: Request, isNoted = false): Reading | undefined {
    const reading = readingOf(req)
    if (reading === undefined && !req?.user && !isNoted) noteStray(this.db)
    if (reading && req?.user) reading.isUnclear = true
    return reading ?? undefined
  }
}

/** The framework reads a record by its id for a request of which it hands on nothing but the transaction; {@link noteReadsById} notes it. */
const isBare = (req: Request): boolean => req !== undefined && Object.keys(req).join() === 'transactionID'

function idsOf(result: unknown): unknown[] {
  const { docs, id } = (result ?? {}) as { docs?: unknown; id?: unknown }
  if (Array.isArray(docs)) return docs.map((doc: { id?: unknown } | null) => doc?.id)
  return id === undefined ? [] : [id]
}
