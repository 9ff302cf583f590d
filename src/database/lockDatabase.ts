import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { createClient } from '@libsql/client/sqlite3'

import { databaseKind } from './database.ts'
import { sqliteFile } from './sqliteConnections.ts'

/** Another process writes to this database. */
export class DatabaseInUseError extends Error {
  override name = 'DatabaseInUseError'
}

export interface DatabaseLock {
  release(): Promise<void>
}

/**
 * Makes this process the only one that writes to a SQLite database; the writer queue reaches no further than one process. Two files beside
 * the database: `.lock`, locked by the operating system for as long as the process lives (so none is left behind by `kill -9`, and a
 * process number that is used again, as in containers, is no matter), and `.pid`, which only tells people who it is.
 * On MongoDB there is nothing to lock.
 * @throws DatabaseInUseError
 */
export async function lockDatabase(url: string): Promise<DatabaseLock> {
  if (databaseKind(url) !== 'sqlite') return { release: () => Promise.resolve() }
  const file = sqliteFile(url)
  mkdirSync(dirname(file), { recursive: true })
  const lock = createClient({ url: `file:${encodeURI(`${file}.lock`)}` })
  try {
    await lock.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new DatabaseInUseError(
      `${file} is in use by process ${readPid(file)}. Stop it first: two processes that write to one SQLite file lose each other's text.`,
    )
  }
  writeFileSync(`${file}.pid`, `${process.pid}\n`)
  return {
    release: async () => {
      await lock.execute('ROLLBACK')
      lock.close()
    },
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

function readPid(file: string): string {
  try {
    return readFileSync(`${file}.pid`, 'utf8').trim()
  } catch {
    return 'unknown'
  }
}
