import { randomUUID } from 'node:crypto'

import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

import { takeWaiting, tellUncertainCommit } from './afterCommit.ts'
import { currentEntry, type Entry, newEntry, refuseNestedWrite, runIn } from './entry.ts'
import { type Hold, type QueueWatch, type WriterQueue, writerQueueOf } from './queue.ts'
import { isConflict, noteConflict } from './retryOnConflict.ts'

const writeMethods = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type WriteMethod = (typeof writeMethods)[number]
type TransactionId = string | number
interface WriteArgs {
  collection?: string
  global?: string
  req?: Partial<PayloadRequest>
}
type Write = (args: WriteArgs) => Promise<unknown>

/** The adapter's own transaction methods, as they were after it had connected. */
interface Transactions {
  begin: BaseDatabaseAdapter['beginTransaction']
  commit: BaseDatabaseAdapter['commitTransaction']
  rollback: BaseDatabaseAdapter['rollbackTransaction']
}

/** A transaction that nobody ends is rolled back after this time, or one lost request would stop all writing. */
const stuckAfter = 10 * 60_000
const rememberedRollbacks = 1_000

/**
 * Puts the one writer queue of the process around an adapter: a transaction holds it from begin to commit or rollback, and a write
 * outside of a transaction for as long as it runs. Without it, simultaneous updates lose text on both databases.
 * @param url the address of the database: one queue for each
 */
export function withWriterQueue(url: string, adapterObj: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapterObj,
    init(args) {
      const adapter = adapterObj.init(args)
      new QueuedAdapter(adapter, writerQueueOf(url)).attach()
      return adapter
    },
  }
}

class QueuedAdapter {
  readonly #open = new Map<TransactionId, { hold: Hold; entry: Entry | undefined; stuck: NodeJS.Timeout }>()
  readonly #rolledBack = new Set<TransactionId>()
  #inner: Transactions | undefined
  readonly #watch: QueueWatch = {
    slow: (hold, waiting) =>
      this.adapter.payload.logger.warn(
        `"${hold.label}" has been writing for more than ${Math.floor((Date.now() - hold.since) / 1000)} seconds; ${waiting} others wait`,
      ),
  }

  constructor(
    private readonly adapter: BaseDatabaseAdapter,
    private readonly queue: WriterQueue,
  ) {}

  attach(): void {
    const methods = this.adapter as unknown as Record<WriteMethod, Write>
    for (const name of writeMethods) {
      const write = methods[name]
      methods[name] = (args) => this.write(name, write, args)
    }
    const connect = this.adapter.connect?.bind(this.adapter)
    this.adapter.connect = async (options) => {
      await connect?.(options)
      this.takeTransactions()
    }
  }

  /** After each connect: without transactions the MongoDB adapter replaces its `beginTransaction` there by one that does nothing. */
  takeTransactions(): void {
    const { adapter } = this
    if (adapter.beginTransaction === this.begin) return
    this.#inner = {
      begin: adapter.beginTransaction,
      commit: this.#inner?.commit ?? adapter.commitTransaction,
      rollback: this.#inner?.rollback ?? adapter.rollbackTransaction,
    }
    adapter.beginTransaction = this.begin
    adapter.commitTransaction = this.commit
    adapter.rollbackTransaction = this.rollback
  }

  get inner(): Transactions {
    if (!this.#inner) throw new Error('A transaction was begun before the database was connected')
    return this.#inner
  }

  readonly begin: BaseDatabaseAdapter['beginTransaction'] = async (options) => {
    const isJobUpdate = /queues[/\\]utilities[/\\]updateJob/.test(new Error().stack ?? '')
    refuseNestedWrite('a transaction')
    const entry = currentEntry()
    const hold = await this.queue.enter(entry?.label ?? 'a transaction', this.#watch)
    try {
      // A database without transactions answers null: a token of our own then carries the hold to the commit.
      const id = (await this.inner.begin.call(this.adapter, options)) ?? randomUUID()
      const stuck = setTimeout(() => void this.giveUp(id), stuckAfter)
      stuck.unref()
      // Parallel jobs share one entry and update their records in transactions without hooks: none of them is inside another.
      if (entry && !isJobUpdate) entry.hold = hold
      this.#open.set(id, { hold, entry, stuck })
      return id
    } catch (error) {
      hold.release()
      noteConflict(error)
      throw error
    }
  }

  readonly commit: BaseDatabaseAdapter['commitTransaction'] = async (incoming) => {
    const id = await incoming
    const waiting = takeWaiting(this.adapter, id)
    if (this.#rolledBack.has(id)) throw new Error('The transaction was rolled back: nothing of it is saved')
    try {
      await this.inner.commit.call(this.adapter, id)
    } catch (error) {
      noteConflict(error)
      if (!isConflict(error)) await tellUncertainCommit(this.adapter)
      throw error
    } finally {
      this.end(id)
    }
    await waiting()
  }

  readonly rollback: BaseDatabaseAdapter['rollbackTransaction'] = async (incoming) => {
    const id = await incoming
    takeWaiting(this.adapter, id)
    if (this.#open.has(id)) this.rememberRollback(id)
    try {
      await this.inner.rollback.call(this.adapter, id)
    } catch (error) {
      // The SQL adapter rejects with nothing when a rollback went well.
      if (error !== undefined) throw error
    } finally {
      this.end(id)
    }
  }

  private end(id: TransactionId): void {
    const open = this.#open.get(id)
    if (!open) return
    this.#open.delete(id)
    clearTimeout(open.stuck)
    if (open.entry?.hold === open.hold) delete open.entry.hold
    open.hold.release()
  }

  private rememberRollback(id: TransactionId): void {
    this.#rolledBack.add(id)
    if (this.#rolledBack.size <= rememberedRollbacks) return
    const [oldest] = this.#rolledBack
    if (oldest !== undefined) this.#rolledBack.delete(oldest)
  }

  private async giveUp(id: TransactionId): Promise<void> {
    const label = this.#open.get(id)?.hold.label
    this.adapter.payload.logger.error(`The transaction of "${label}" was never ended: rolling it back`)
    await this.rollback(id).catch((error: unknown) => this.adapter.payload.logger.error(error))
  }

  private async write(name: WriteMethod, write: Write, args: WriteArgs): Promise<unknown> {
    const id = await args.req?.transactionID
    if (id && this.#rolledBack.has(id)) throw new Error(`${name}: its transaction was rolled back, so nothing more may be written in it`)
    try {
      if (id && this.#open.has(id)) return await this.writeInside(name, write, args, id)
      if (currentEntry()?.isWriting || this.isLockRemoval(name, args)) return await write.call(this.adapter, args)
      return await this.writeAlone(name, write, args)
    } catch (error) {
      noteConflict(error)
      throw error
    }
  }

  private async writeInside(name: WriteMethod, write: Write, args: WriteArgs, id: TransactionId): Promise<unknown> {
    try {
      return await write.call(this.adapter, args)
    } catch (error) {
      // The job runner begins a transaction for this one call and forgets it when the call fails. Its `req` is nothing but the id.
      if (name === 'updateJobs' && !args.req?.payload) await this.rollback(id)
      throw error
    }
  }

  /** On MongoDB the framework removes the lock of a document in the middle of its transaction, and outside of it on purpose. */
  private isLockRemoval(name: WriteMethod, args: WriteArgs): boolean {
    return name === 'deleteMany' && args.collection === 'payload-locked-documents' && !args.req && this.adapter.name === 'mongoose'
  }

  private async writeAlone(name: WriteMethod, write: Write, args: WriteArgs): Promise<unknown> {
    const label = `payload.db.${name} ${args.collection ?? args.global ?? ''}`.trim()
    refuseNestedWrite(label)
    const entry = newEntry(label)
    const hold = await this.queue.enter(label, this.#watch)
    entry.isWriting = true
    try {
      return await runIn(entry, () => (this.adapter.name === 'sqlite' ? this.asTransaction(write, args) : write.call(this.adapter, args)))
    } finally {
      hold.release()
    }
  }

  /** One write is several statements on SQLite (the row, its languages, its lists): all of them or none, also when the process is killed. */
  private async asTransaction(write: Write, args: WriteArgs): Promise<unknown> {
    const id = await this.inner.begin.call(this.adapter)
    if (id === null) return write.call(this.adapter, args)
    const req = isolateObjectProperty((args.req ?? {}) as PayloadRequest, 'transactionID')
    req.transactionID = id
    try {
      const result = await write.call(this.adapter, { ...args, req })
      await this.inner.commit.call(this.adapter, id)
      return result
    } catch (error) {
      await this.inner.rollback.call(this.adapter, id).catch(() => undefined)
      throw error
    }
  }
}
