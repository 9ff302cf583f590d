import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { type Client, createClient, type InStatement, type ResultSet, type Transaction, type TransactionMode } from '@libsql/client/sqlite3'

import { PreparedReads } from './preparedReads.ts'

const busyTimeout = 5_000
const journalSizeLimit = 64 * 1024 * 1024
const pageCacheKiB = 32 * 1024

/** What each connection is told. FULL is what keeps a confirmed save through a power cut; WAL alone keeps it through a kill. */
const settings = [
  `PRAGMA busy_timeout = ${busyTimeout}`,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  `PRAGMA journal_size_limit = ${journalSizeLimit}`,
  `PRAGMA cache_size = -${pageCacheKiB}`,
]

/** The file of a `file:` address, absolute or relative to the working directory. */
export function sqliteFile(url: string): string {
  const path = url.startsWith('file:///') ? fileURLToPath(url) : decodeURI(url.replace(/^file:/, ''))
  if (!path || path.includes(':memory:') || path.includes('?'))
    throw new Error(`DATABASE_URL must name a file, such as file:./data/alliance.db; ${url} does not`)
  return path
}

export async function openConnection(url: string): Promise<Client> {
  const connection = createClient({ url })
  for (const setting of settings) await connection.execute(setting)
  return connection
}

/**
 * A client with three connections that stay open: one reads with prepared statements, one takes SQL written by hand, and one is for
 * transactions. The stock client opens a new one after
 * each transaction, without any of the settings, and leaves the old one to the garbage collector (1229 open files after 600 writes).
 * There is one transaction at a time: the writer queue sees to it.
 */
export class SqliteConnections implements Client {
  readonly protocol = 'file'
  #commitFailure: unknown

  private constructor(
    private readonly reader: Client,
    private readonly writer: Client,
    private readonly prepared: PreparedReads,
  ) {}

  static async open(url: string): Promise<SqliteConnections> {
    mkdirSync(dirname(sqliteFile(url)), { recursive: true })
    const [reader, writer] = [await openConnection(url), await openConnection(url)]
    return new SqliteConnections(reader, writer, new PreparedReads(sqliteFile(url), settings))
  }

  get closed(): boolean {
    return this.reader.closed
  }

  async execute(...args: Parameters<Client['execute']>): Promise<ResultSet> {
    const statement = args[0] as InStatement
    return this.prepared.takes(statement) ? this.prepared.execute(statement) : this.reader.execute(...args)
  }

  batch(...args: Parameters<Client['batch']>): ReturnType<Client['batch']> {
    return this.reader.batch(...args)
  }

  migrate(...args: Parameters<Client['migrate']>): ReturnType<Client['migrate']> {
    return this.reader.migrate(...args)
  }

  executeMultiple(sql: string): Promise<void> {
    return this.reader.executeMultiple(sql)
  }

  sync(): ReturnType<Client['sync']> {
    return this.reader.sync()
  }

  async transaction(_mode?: TransactionMode): Promise<Transaction> {
    await this.writer.execute('BEGIN IMMEDIATE')
    this.#commitFailure = undefined
    return new WriterTransaction(this.writer, (error) => (this.#commitFailure = error))
  }

  /** Why the last commit failed, if it did: Drizzle's transaction and Payload's commit both swallow it, and the save would look done. */
  takeCommitFailure(): unknown {
    const failure = this.#commitFailure
    this.#commitFailure = undefined
    return failure
  }

  /** Runs schema changes. SQLite rebuilds a table by dropping the old one, which would delete the rows that refer to it; inside a transaction it is too late to say so. */
  async withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    await this.writer.execute('PRAGMA foreign_keys = OFF')
    try {
      return await work()
    } finally {
      await this.writer.execute('PRAGMA foreign_keys = ON')
    }
  }

  close(): void {
    this.prepared.close()
    this.reader.close()
    this.writer.close()
  }
}

class WriterTransaction implements Transaction {
  closed = false

  constructor(
    private readonly connection: Client,
    private readonly commitFailed: (error: unknown) => void,
  ) {}

  execute(...args: Parameters<Transaction['execute']>): ReturnType<Transaction['execute']> {
    return this.#alive().execute(...args)
  }

  async batch(statements: Parameters<Transaction['batch']>[0]): ReturnType<Transaction['batch']> {
    const results = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  executeMultiple(): Promise<void> {
    return Promise.reject(new Error('A script cannot run inside a transaction: give its statements one by one'))
  }

  async commit(): Promise<void> {
    try {
      await this.#alive().execute('COMMIT')
      this.closed = true
    } catch (error) {
      this.commitFailed(error)
      throw error
    }
  }

  async rollback(): Promise<void> {
    if (this.closed) return
    this.closed = true
    // After some errors (a full disk) SQLite has already rolled back by itself.
    await this.connection.execute('ROLLBACK').catch(() => undefined)
  }

  close(): void {
    void this.rollback()
  }

  #alive(): Client {
    if (this.closed) throw new Error('The transaction is over')
    return this.connection
  }
}
