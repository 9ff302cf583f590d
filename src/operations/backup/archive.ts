import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { create, extract, list, type ReadEntry } from 'tar'

import { describeFile, flush, listFiles } from './files.ts'
import { BackupError, manifestName, parseManifest, type FileRecord, type Manifest, type Report } from './manifest.ts'

/** The first bytes of every archive of ours: gzip puts no checksum over its own header, so they are compared as they are. */
const gzipHeader = '1f8b08000000000000ff'

/** Packs the manifest and the files it lists. Readable by the owner only: it holds what users have written in private. */
export async function pack(folder: string, files: readonly FileRecord[], archive: string, report: Report): Promise<void> {
  let done = 0
  const count = (): void => report({ step: 'Packing', done: ++done, total: files.length + 1 })
  await create({ file: archive, cwd: folder, gzip: true, portable: true, strict: true, mode: 0o600, onWriteEntry: count }, [
    manifestName,
    ...files.map(({ path }) => path),
  ])
  await flush(archive)
}

/** Reads every byte of an archive into an empty folder and answers what is wrong with it, with its manifest if it has one. */
export async function unpack(archive: string, folder: string, report: Report): Promise<{ manifest: Manifest; problems: string[] }> {
  const strangers: string[] = []
  const isPlain = (path: string, { type }: ReadEntry): boolean => {
    const isFine = ['File', 'Directory', 'OldFile'].includes(type) && !path.split('/').includes('..') && !path.startsWith('/')
    if (!isFine) strangers.push(path)
    return isFine
  }
  await checkHeader(archive)
  // A database of mostly empty pages compresses far better than the default bound allows.
  const reading = { file: archive, strict: true, maxDecompressionRatio: Infinity }
  try {
    // Read to its end first: an extraction that fails goes on writing files while they are being cleared away.
    await list({ ...reading, onReadEntry: (entry) => entry.resume() })
    await extract({ ...reading, cwd: folder, filter: (path, entry) => 'type' in entry && isPlain(path, entry as ReadEntry) })
  } catch (error) {
    throw new BackupError(`The archive is damaged: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
  const text = await readFile(join(folder, manifestName), 'utf8').catch((error: unknown) => {
    throw new BackupError('The archive holds no manifest: it is no backup of this product', { cause: error })
  })
  const manifest = parseManifest(text)
  const problems = await compareFiles(folder, manifest.files, report)
  return { manifest, problems: [...strangers.map((path) => `${path}: must not be in a backup`), ...problems] }
}

async function compareFiles(folder: string, listed: readonly FileRecord[], report: Report): Promise<string[]> {
  const present = new Set((await listFiles(folder)).filter((path) => path !== manifestName))
  const expected = new Set(listed.map(({ path }) => path))
  const missing = [...expected].filter((path) => !present.has(path)).map((path) => `${path}: missing`)
  const unlisted = [...present].filter((path) => !expected.has(path)).map((path) => `${path}: not in the manifest`)
  const changed: string[] = []
  const comparable = listed.filter(({ path }) => present.has(path))
  for (const [index, { path, size, sha256 }] of comparable.entries()) {
    const found = await describeFile(folder, path)
    if (found.size !== size || found.sha256 !== sha256) changed.push(`${path}: changed since the backup (checksum differs)`)
    report({ step: 'Checking', done: index + 1, total: comparable.length })
  }
  return [...missing, ...unlisted, ...changed]
}

async function checkHeader(archive: string): Promise<void> {
  const handle = await open(archive, 'r')
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(10), 0, 10).finally(() => handle.close())
  const found = buffer.subarray(0, bytesRead).toString('hex')
  if (found !== gzipHeader)
    throw new BackupError('The archive does not begin as a backup of this product does: it is damaged or something else')
}
