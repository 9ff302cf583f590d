import { existsSync } from 'node:fs'

import { createClient, type Client } from '@libsql/client/sqlite3'

import { historyKey } from '../../changes/index.ts'
import { snapshotSqlite, sqliteFile } from '../../database/index.ts'
import { BackupError, type DatabaseContent } from './manifest.ts'

/**
 * Writes the database as it is at one moment into a new file, while others go on writing.
 * Sessions and tokens for a new password are left out: restoring must not revive what has been signed out or used.
 */
export async function exportSqlite(databaseUrl: string, file: string): Promise<DatabaseContent> {
  const source = sqliteFile(databaseUrl)
  if (!existsSync(source)) throw new BackupError(`There is no database at ${source}`)
  await snapshotSqlite(databaseUrl, file)
  return withDatabase(file, async (snapshot) => {
    await forgetCredentials(snapshot)
    return readContent(snapshot)
  })
}

/** What a snapshot holds, after asking SQLite whether it is whole. */
export async function inspectSqlite(file: string): Promise<DatabaseContent & { problems: string[]; mediaFiles: string[] }> {
  return withDatabase(file, async (snapshot) => {
    const checked = await texts(snapshot, 'PRAGMA integrity_check')
    const problems = checked.filter((line) => line !== 'ok').map((line) => `The database is damaged: ${line}`)
    return { ...(await readContent(snapshot)), problems, mediaFiles: await readMediaFiles(snapshot) }
  })
}

async function forgetCredentials(snapshot: Client): Promise<void> {
  // Without it, deleted rows stay readable in the free pages of the file.
  await snapshot.execute('PRAGMA secure_delete = ON')
  for (const table of await tableNames(snapshot)) {
    if (table.endsWith('_sessions')) await snapshot.execute(`DELETE FROM ${quote(table)}`)
    const columns = await columnNames(snapshot, table)
    if (columns.includes('reset_password_token')) {
      await snapshot.execute(`UPDATE ${quote(table)} SET reset_password_token = NULL, reset_password_expiration = NULL`)
    }
    // What is restored goes on from here by another way: its history of changes has another name.
    if (table === 'payload_kv') await snapshot.execute({ sql: 'DELETE FROM payload_kv WHERE key = ?', args: [historyKey] })
  }
}

async function readContent(database: Client): Promise<DatabaseContent> {
  const tables = await tableNames(database)
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await database.execute(`SELECT count(*) FROM ${quote(table)}`)
    counts[table] = Number(rows[0]?.[0])
  }
  const hasMigrations = tables.includes('payload_migrations')
  return {
    counts,
    migrations: hasMigrations ? await texts(database, 'SELECT name FROM payload_migrations WHERE name IS NOT NULL ORDER BY name') : [],
  }
}

/** The files that uploads and their smaller sizes stand for. */
async function readMediaFiles(database: Client): Promise<string[]> {
  const columns = (await columnNames(database, 'media')).filter((column) => column.endsWith('filename'))
  const lists = await Promise.all(
    columns.map((column) => texts(database, `SELECT ${quote(column)} FROM media WHERE ${quote(column)} IS NOT NULL`)),
  )
  return lists.flat()
}

const tableNames = (database: Client): Promise<string[]> =>
  texts(database, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`)

const columnNames = (database: Client, table: string): Promise<string[]> =>
  texts(database, 'SELECT name FROM pragma_table_info(?)', [table])

async function texts(database: Client, sql: string, args: string[] = []): Promise<string[]> {
  const { rows } = await database.execute({ sql, args })
  return rows.map((row) => String(row[0]))
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

async function withDatabase<T>(file: string, work: (database: Client) => Promise<T>): Promise<T> {
  const database = createClient({ url: `file:${encodeURI(file)}` })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
