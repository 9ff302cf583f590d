import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

import { databaseKind } from '../../database/index.ts'
import { pack } from './archive.ts'
import { copyMissing, describeFile, flush, listFiles } from './files.ts'
import { manifestName, type Manifest, type Report } from './manifest.ts'
import { exportMongo, type Quietly } from './mongodb.ts'
import { markOf } from './secretMark.ts'
import { exportSqlite } from './sqlite.ts'

export interface BackupOptions {
  databaseUrl: string
  mediaDir: string
  /** The archive to write; one of the same name is replaced only when the new one is complete. */
  target: string
  /** Version of the product. */
  version: string
  /** Lets a restore tell whether it happens under the same secret; the secret itself is not kept. */
  secret?: string
  /** For MongoDB servers without snapshots: keeps the writers of this process waiting meanwhile. */
  quietly?: Quietly
  report?: Report
}

/** What was written, and where. */
export interface BackupResult {
  file: string
  size: number
  manifest: Manifest
}

/**
 * Writes database and media into one `.tar.gz`, consistent while others write.
 * The files are copied before and after the moment of the database, so that each record of that moment finds its file,
 * whether it is deleted or added meanwhile.
 */
export async function createBackup({ report = () => undefined, ...options }: BackupOptions): Promise<BackupResult> {
  const target = resolve(options.target)
  const staging = await openStaging(target)
  try {
    const manifest = await collect(staging, options, report)
    const archive = join(staging, 'archive.tar.gz')
    await pack(join(staging, 'content'), manifest.files, archive, report)
    await rename(archive, target)
    await flush(dirname(target))
    return { file: target, size: (await stat(target)).size, manifest }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function collect(staging: string, options: Omit<BackupOptions, 'report'>, report: Report): Promise<Manifest> {
  const content = join(staging, 'content')
  const media = join(content, 'media')
  await mkdir(join(content, 'database'), { recursive: true })
  await mkdir(media)
  report({ step: 'Copying', done: 0, total: 3 })
  await copyMissing(options.mediaDir, media)
  report({ step: 'Copying', done: 1, total: 3 })
  const createdAt = new Date().toISOString()
  const { consistency, counts, migrations } = await copyDatabase(join(content, 'database'), options)
  report({ step: 'Copying', done: 2, total: 3 })
  await copyMissing(options.mediaDir, media)
  report({ step: 'Copying', done: 3, total: 3 })
  const manifest: Manifest = {
    format: 1,
    product: 'alliance-cms',
    version: options.version,
    database: databaseKind(options.databaseUrl),
    createdAt,
    consistency,
    migrations,
    counts,
    ...(options.secret && { secretMark: markOf(options.secret) }),
    files: await describeAll(content, report),
  }
  await writeFile(join(content, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function copyDatabase(folder: string, { databaseUrl, quietly }: Pick<BackupOptions, 'databaseUrl' | 'quietly'>) {
  if (databaseKind(databaseUrl) === 'mongodb') return exportMongo(databaseUrl, folder, quietly)
  return { ...(await exportSqlite(databaseUrl, join(folder, 'alliance.db'))), consistency: 'snapshot' as const }
}

async function describeAll(folder: string, report: Report): Promise<Manifest['files']> {
  const paths = await listFiles(folder)
  const files: Manifest['files'] = []
  for (const path of paths) {
    files.push(await describeFile(folder, path))
    report({ step: 'Checksums', done: files.length, total: paths.length })
  }
  return files
}

/** A folder beside the target, on the same disk, so that the last step is one rename; leftovers of killed runs are removed. */
async function openStaging(target: string): Promise<string> {
  const prefix = `.${basename(target)}.partial-`
  const folder = dirname(target)
  await mkdir(folder, { recursive: true })
  const leftovers = (await readdir(folder)).filter((name) => name.startsWith(prefix) && !isAlive(parseInt(name.slice(prefix.length), 10)))
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { recursive: true, force: true })))
  return mkdtemp(join(folder, `${prefix}${process.pid}-`))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
