import { join } from 'node:path'

import type { DatabaseAdapterObj } from 'payload'

import { withPlaces } from './keysetLists.ts'
import { mongodb } from './mongodb.ts'
import { sqlite } from './sqlite.ts'
import type { TableIndex } from './sqliteIndexes.ts'
import { withSortColumns } from './sortColumns.ts'
import { withWriterQueue } from './writerQueue.ts'

export interface DatabaseOptions {
  /** `file:./data/alliance.db`, `mongodb://host/database` or `mongodb+srv://...` */
  url: string
  /** The folder that holds `sqlite/` and `mongodb/`; `src/migrations` unless a test has its own. */
  migrationsDir?: string
  /** MongoDB: accept a server without transactions. For tests only. */
  allowStandalone?: boolean
  /** SQLite: indexes besides those of the fields and of the parents. */
  indexes?: TableIndex[]
}

export type DatabaseKind = 'sqlite' | 'mongodb'

/** Which database an address names. */
export function databaseKind(url: string): DatabaseKind {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^mongodb(\+srv)?:\/\//.test(url)) return 'mongodb'
  throw new Error('DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://')
}

/** Where developers write migrations; not read at run time, since the committed ones are imported. */
const ownMigrations = join(process.cwd(), 'src', 'migrations')

/** The database adapter for an address, behind the one writer queue of the process. */
export function database({ url, migrationsDir = ownMigrations, allowStandalone, indexes }: DatabaseOptions): DatabaseAdapterObj {
  const kind = databaseKind(url)
  const migrationDir = `${migrationsDir}/${kind}`
  const adapter = kind === 'sqlite' ? sqlite({ url, migrationDir, indexes }) : mongodb({ url, migrationDir, allowStandalone })
  return withWriterQueue(url, withPlaces(withSortColumns(adapter)))
}
