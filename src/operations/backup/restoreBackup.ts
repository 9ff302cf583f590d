import { access, copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { databaseKind, lockDatabase, sqliteFile } from '../../database/index.ts'
import { flush, listFiles, unlessMissing } from './files.ts'
import { BackupError, type Manifest, type Report } from './manifest.ts'
import { importMongo, isMongoEmpty } from './mongodb.ts'
import { finishMoves, makeMoves, type Move } from './moves.ts'
import { isMarkOf } from './secretMark.ts'
import { inspectBackup } from './verifyBackup.ts'

const journalName = '.restoring-journal.json'

export interface RestoreOptions {
  file: string
  databaseUrl: string
  mediaDir: string
  /** The migrations this version of the code has; a backup that has seen another one is newer than the code. */
  knownMigrations: readonly string[]
  secret?: string
  /** Puts what is there aside, instead of refusing. */
  force?: boolean
  report?: Report
}

/** What was restored; `aside` says where the content that was there before has been put. */
export interface RestoreResult {
  manifest: Manifest
  warnings: string[]
  aside: string[]
}

/**
 * Puts a backup in the place of database and media: wholly, or not at all. All of it is checked before anything is touched.
 *
 * @throws BackupError saying what is in the way, or DatabaseInUseError when a server is running; nothing has been changed then.
 */
export async function restoreBackup({ report = () => undefined, ...options }: RestoreOptions): Promise<RestoreResult> {
  const { databaseUrl, mediaDir } = options
  await mkdir(mediaDir, { recursive: true })
  const lock = await lockDatabase(databaseUrl)
  try {
    await finishRestore(options)
    await removeLeftovers(databaseUrl, mediaDir)
    if (!options.force) await refuseContent(databaseUrl, mediaDir)
    return await restoreInto(await mkdtemp(join(mediaDir, '.restoring-')), options, report)
  } finally {
    await removeLeftovers(databaseUrl, mediaDir)
    await lock.release()
  }
}

async function restoreInto(staging: string, options: RestoreOptions, report: Report): Promise<RestoreResult> {
  const { manifest, problems, warnings } = await inspectBackup(options.file, staging, report)
  if (problems.length > 0) throw new BackupError(['The backup must not be trusted:', ...problems].join('\n  '))
  refuseForeign(manifest, options)
  const aside = await replace(staging, options)
  return { manifest, warnings: [...warnings, ...secretWarnings(manifest, options.secret)], aside }
}

/** What this restore, and those killed before their last step, have left; the journal of a last step is not among it. */
async function removeLeftovers(databaseUrl: string, mediaDir: string): Promise<void> {
  const target = databaseKind(databaseUrl) === 'sqlite' ? sqliteFile(databaseUrl) : undefined
  const places = [
    { folder: mediaDir, prefix: '.restoring-' },
    ...(target ? [{ folder: dirname(target), prefix: `${basename(target)}.restoring-` }] : []),
  ]
  for (const { folder, prefix } of places) {
    const names = (await readdir(folder).catch(unlessMissing([]))).filter((name) => name.startsWith(prefix) && !name.includes(journalName))
    for (const name of names) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Completes a restore that a power cut interrupted in its last step; to be called before the database is opened. */
export async function finishRestore({ mediaDir }: { mediaDir: string }): Promise<boolean> {
  return finishMoves(journalOf(mediaDir))
}

async function replace(staging: string, { databaseUrl, mediaDir }: RestoreOptions): Promise<string[]> {
  const mark = new Date().toISOString().replaceAll(/[-:]|\..*$/g, '')
  const mediaMoves = await planMedia(join(staging, 'media'), mediaDir, mark)
  if (databaseKind(databaseUrl) === 'mongodb') {
    await importMongo(databaseUrl, join(staging, 'database'), mark)
    await makeMoves(journalOf(mediaDir), mediaMoves)
    return keptFolders(mediaMoves)
  }
  const target = sqliteFile(databaseUrl)
  const incoming = `${target}.restoring-${mark}`
  await mkdir(dirname(target), { recursive: true })
  // A copy, since the folder of the database may be on another disk than the media.
  await copyFile(join(staging, 'database', 'alliance.db'), incoming)
  await flush(incoming)
  const databaseMoves = await planSqlite(incoming, target, mark)
  // The database comes last: as long as it is missing, nothing can be mistaken for a whole installation.
  const moves = [...databaseMoves.aside, ...mediaMoves, ...databaseMoves.into]
  await makeMoves(journalOf(mediaDir), moves)
  return keptFolders(moves)
}

/** The side files belong to the old database: one left behind would be read as the new one's. */
async function planSqlite(incoming: string, target: string, mark: string): Promise<{ aside: Move[]; into: Move[] }> {
  const names = await readdir(dirname(target))
  const present = ['', '-wal', '-shm'].filter((suffix) => names.includes(`${basename(target)}${suffix}`))
  const aside = present.map((suffix) => ({ from: `${target}${suffix}`, to: `${target}.before-restore-${mark}${suffix}` }))
  return { aside, into: [{ from: incoming, to: target }] }
}

/** Moves what is inside the folder, never the folder: it may be a mounted disk. */
async function planMedia(incoming: string, mediaDir: string, mark: string): Promise<Move[]> {
  const present = await topLevel(mediaDir)
  const aside = present.map((name) => ({ from: join(mediaDir, name), to: join(mediaDir, `.before-restore-${mark}`, name) }))
  const arriving = await topLevel(incoming)
  return [...aside, ...arriving.map((name) => ({ from: join(incoming, name), to: join(mediaDir, name) }))]
}

async function topLevel(folder: string): Promise<string[]> {
  return [...new Set((await listFiles(folder)).map((path) => path.split('/')[0] ?? path))]
}

async function refuseContent(databaseUrl: string, mediaDir: string): Promise<void> {
  const advice = 'restore with --force to put it aside, or into another place'
  if (!(await isDatabaseEmpty(databaseUrl))) throw new BackupError(`There is a database already: ${advice}`)
  if ((await listFiles(mediaDir)).length > 0) throw new BackupError(`There are files in ${mediaDir} already: ${advice}`)
}

async function isDatabaseEmpty(databaseUrl: string): Promise<boolean> {
  if (databaseKind(databaseUrl) === 'mongodb') return isMongoEmpty(databaseUrl)
  return access(sqliteFile(databaseUrl)).then(() => false, unlessMissing(true))
}

function refuseForeign(manifest: Manifest, { databaseUrl, knownMigrations }: RestoreOptions): void {
  const kind = databaseKind(databaseUrl)
  if (manifest.database !== kind) {
    throw new BackupError(`The backup is of a database of the kind ${manifest.database}, DATABASE_URL names one of the kind ${kind}`)
  }
  const newer = manifest.migrations.filter((name) => !knownMigrations.includes(name))
  if (newer.length > 0) {
    throw new BackupError(
      `The backup was made by a newer version (${manifest.version}, migrations ${newer.join(', ')}): update the product first`,
    )
  }
}

function secretWarnings({ secretMark }: Manifest, secret: string | undefined): string[] {
  if (!secretMark || !secret || isMarkOf(secretMark, secret)) return []
  return ['PAYLOAD_SECRET is not the one the backup was made under: everyone signs in anew, and API keys must be made anew']
}

const journalOf = (mediaDir: string): string => join(mediaDir, journalName)

function keptFolders(moves: readonly Move[]): string[] {
  const kept = moves.map(({ to }) => to).filter((path) => path.includes('before-restore-'))
  return [...new Set(kept.map((path) => (basename(dirname(path)).startsWith('.before-restore-') ? dirname(path) : path)))]
}
