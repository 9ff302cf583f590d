import { existsSync } from 'node:fs'

import { openConnection, sqliteFile } from './sqliteConnections.ts'

/**
 * Writes a consistent copy of the database into a new file, while others read and write: what is committed at this moment, all of it.
 * Works without Payload and from another process.
 * @param url the address of the database, `file:...`
 * @throws when the database does not exist or the target file does
 */
export async function snapshotSqlite(url: string, targetFile: string): Promise<void> {
  const source = sqliteFile(url)
  if (!existsSync(source)) throw new Error(`There is no database at ${source}`)
  if (existsSync(targetFile)) throw new Error(`${targetFile} exists already: a snapshot never overwrites a file`)
  const connection = await openConnection(url)
  try {
    await connection.execute({ sql: 'VACUUM INTO ?', args: [targetFile] })
  } finally {
    connection.close()
  }
}
