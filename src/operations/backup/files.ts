import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { FileRecord } from './manifest.ts'

/** What a restore or a repository leaves in a folder of uploads is no content. */
const isContent = (path: string): boolean => !/^\.(gitkeep$|restoring-|before-restore-)/.test(path)

/** Paths of all files below a folder, with `/`, sorted; none when there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessMissing([]))
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isContent)
    .sort()
}

/** Size and checksum of a file, named by its path inside the folder. */
export async function describeFile(folder: string, path: string): Promise<FileRecord> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(folder, path)), hash)
  const { size } = await stat(join(folder, path))
  return { path, size, sha256: hash.digest('hex') }
}

/** Copies files that are not there yet; one that has been deleted meanwhile is left out. */
export async function copyMissing(from: string, to: string): Promise<void> {
  for (const path of await listFiles(from)) {
    const target = join(to, path)
    await mkdir(dirname(target), { recursive: true })
    const flags = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE
    await copyFile(join(from, path), target, flags).catch(unlessCode(['EEXIST', 'ENOENT'], undefined))
  }
}

/** Waits until a file or folder is on the disk, so that a rename after it never shows half of it. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

/** For `.catch`: the value instead, when the error has one of these codes. */
export function unlessCode<T>(codes: readonly string[], instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error
    return instead
  }
}

/** For `.catch`: the value instead, when a file or folder does not exist. */
export const unlessMissing = <T>(instead: T): ((error: NodeJS.ErrnoException) => T) => unlessCode(['ENOENT'], instead)
