import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { RawDocument } from './rawDocument.ts'

/** The folder of an upload collection, whatever copy of its configuration an operation runs on. */
export function folderOf(slug: string, req: PayloadRequest): string {
  const folder = req.payload.collections[slug as CollectionSlug]?.config.upload.staticDir
  if (!folder) throw new Error(`"${slug}" keeps no files`)
  return folder
}

type Sizes = Record<string, null | undefined | { filename?: unknown }>

/** The files of one document: the one sent, and its sizes. */
export function fileNamesOf(doc: null | RawDocument | undefined): string[] {
  const sizes = Object.values((doc?.sizes ?? {}) as Sizes)
  return [doc?.filename, ...sizes.map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string' && isFileName(name),
  )
}

/** Files are stored under generated names: letters, digits, dots and hyphens. */
export const isFileName = (name: string): boolean => /^[\w-][\w.-]*$/u.test(name)

/** Writes the file that came with a request, and what the framework made of it. */
export async function writeFiles(slug: string, doc: RawDocument, req: PayloadRequest): Promise<void> {
  const folder = folderOf(slug, req)
  const sizes = (doc.sizes ?? {}) as Sizes
  const made = Object.entries(req.payloadUploadSizes ?? {}).map(([name, buffer]) => [sizes[name]?.filename, buffer] as const)
  await Promise.all(
    [[doc.filename, req.file?.data] as const, ...made].map(async ([name, buffer]) => {
      if (typeof name === 'string' && isFileName(name) && buffer) await writeFile(join(folder, name), buffer)
    }),
  )
}

export async function removeFiles(slug: string, names: readonly string[], req: PayloadRequest): Promise<void> {
  const folder = folderOf(slug, req)
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
}

export const readStored = (slug: string, name: string, req: PayloadRequest): Promise<Buffer> => readFile(join(folderOf(slug, req), name))
