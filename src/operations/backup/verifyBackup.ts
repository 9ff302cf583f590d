import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { unpack } from './archive.ts'
import { BackupError, type Manifest, type Report } from './manifest.ts'
import { inspectMongo } from './mongodb.ts'
import { inspectSqlite } from './sqlite.ts'

/** What a check found. Problems mean that the backup must not be trusted; warnings that its content was incomplete when it was made. */
export interface Verification {
  file: string
  manifest: Manifest | undefined
  problems: string[]
  warnings: string[]
}

/** Reads every byte of a backup: checksums, the database's own check of itself, counts, and a file for each upload. Changes nothing. */
export async function verifyBackup({ file, report = () => undefined }: { file: string; report?: Report }): Promise<Verification> {
  const folder = await mkdtemp(join(tmpdir(), 'alliance-verify-'))
  try {
    return { file: resolve(file), ...(await inspectBackup(file, folder, report)) }
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
    return { file: resolve(file), manifest: undefined, problems: [error.message], warnings: [] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Unpacks a backup into an empty folder and checks all of it.
 *
 * @throws BackupError when it is too damaged to be unpacked, or no backup at all.
 */
export async function inspectBackup(
  file: string,
  folder: string,
  report: Report,
): Promise<Omit<Verification, 'file'> & { manifest: Manifest }> {
  await access(file).catch((error: unknown) => {
    throw new BackupError(`There is no file ${file}`, { cause: error })
  })
  const { manifest, problems } = await unpack(file, folder, report)
  if (problems.length > 0) return { manifest, problems, warnings: [] }
  const database = await inspectDatabase(manifest, join(folder, 'database'))
  return {
    manifest,
    problems: [...database.problems, ...compareCounts(manifest.counts, database.counts)],
    warnings: missingUploads(manifest, database.mediaFiles),
  }
}

async function inspectDatabase({ database }: Manifest, folder: string) {
  if (database === 'mongodb') return inspectMongo(folder)
  try {
    return await inspectSqlite(join(folder, 'alliance.db'))
  } catch (error) {
    throw new BackupError(`The database cannot be opened: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function compareCounts(expected: Record<string, number>, found: Record<string, number>): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])]
  return names
    .filter((name) => expected[name] !== found[name])
    .map((name) => `${name}: ${found[name] ?? 'no table'} in the database, ${expected[name] ?? 'no table'} in the manifest`)
}

function missingUploads({ files }: Manifest, names: readonly string[]): string[] {
  const present = new Set(files.map(({ path }) => path))
  return names
    .filter((name) => !present.has(`media/${name}`))
    .map((name) => `media/${name}: a record names it, but it was not there when the backup was made`)
}
