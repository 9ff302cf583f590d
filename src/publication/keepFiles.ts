import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { afterCommit } from '../database/index.ts'
import { say } from '../shared/bilingual.ts'
import { fileNamesOf, isFileName, readStored, removeFiles, writeFiles } from './fileNames.ts'
import { operationOf, type Operation } from './intent.ts'
import type { RawDocument } from './rawDocument.ts'

interface Arguments {
  collection: { config: SanitizedCollectionConfig }
  id?: string
  req: PayloadRequest
}

/**
 * The framework deletes the file of the draft before anything is written, and that file may be the public one. So it works without a
 * folder: the files that a write brings are written when the documents are, and those that nothing names any more go after the commit.
 */
export async function keepFiles<Args extends Arguments>(args: Args, operation: string, slug: string): Promise<Args> {
  const isUpdate = operation === 'update' || operation === 'updateByID'
  if (isUpdate) await takeStoredFile(args, slug)
  const isDelete = operation === 'delete' || operation === 'deleteByID'
  if (!isDelete && !args.req.file) return args
  if (isUpdate && args.id === undefined) {
    const message = { en: 'A file is sent for one record at a time.', fr: "Un fichier s'envoie pour une seule fiche à la fois." }
    throw new APIError(say(args.req, message), 400, { code: 'bad-request' }, true)
  }
  if (!isUpdate && !isDelete && operation !== 'create') return args
  return { ...args, collection: { ...args.collection, config: withoutFolder(args.collection.config) } }
}

function withoutFolder(config: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const known = copies.get(config)
  if (known) return known
  const copy = { ...config, upload: { ...config.upload, disableLocalStorage: true, staticDir: '' } }
  copies.set(config, copy)
  return copy
}

/** Derived from a configuration and forgotten with it: no state of its own. */
const copies = new WeakMap<SanitizedCollectionConfig, SanitizedCollectionConfig>()

/** A new focal point makes new sizes: they are made of a copy, or the public ones would be written over. */
async function takeStoredFile({ id, req }: Arguments, slug: string): Promise<void> {
  const { uploadEdits } = (req.query ?? {}) as { uploadEdits?: { focalPoint?: { x?: unknown; y?: unknown } } }
  if (req.file || id === undefined || !uploadEdits || typeof uploadEdits !== 'object' || Object.keys(uploadEdits).length === 0) return
  const draft = await latestDraft(slug, id, req)
  const { focalPoint } = uploadEdits
  const isSame = focalPoint && Number(focalPoint.x) === draft?.focalX && Number(focalPoint.y) === draft?.focalY
  const name = draft?.filename
  if (isSame || typeof name !== 'string' || !isFileName(name)) return
  const data = await readStored(slug, name, req)
  req.file = { data, mimetype: String(draft?.mimeType), name: `${randomUUID()}${extname(name)}`, size: data.length }
}

async function latestDraft(slug: string, id: string, req: PayloadRequest): Promise<RawDocument | undefined> {
  const { docs } = await req.payload.db.findVersions<RawDocument>({
    collection: slug as CollectionSlug,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs[0]?.version
}

/** Writes what came, and after the commit removes what neither the public row nor the draft names any more. */
export const storeFiles: CollectionAfterChangeHook = async ({ collection: { slug, upload }, data, doc, previousDoc, req }) => {
  const written = data as RawDocument
  if (req.file && upload.disableLocalStorage) await writeFiles(slug, written, req)
  const id = String((doc as { id: unknown }).id)
  const replaced = await replacedFiles(slug, id, written, previousDoc as RawDocument, req)
  if (replaced.length > 0) await afterCommit(req, () => removeFiles(slug, replaced, req))
  return doc as unknown
}

async function replacedFiles(slug: string, id: string, draft: RawDocument, before: RawDocument, req: PayloadRequest): Promise<string[]> {
  const operation = operationOf(req, slug, false)
  if (!operation || operation.created.has(id) || !draft.filename) return []
  const wasPublic = operation.intent === 'publish' ? await operation.publicRow(id) : null
  const candidates = [...fileNamesOf(before), ...fileNamesOf(wasPublic)]
  const kept = new Set(fileNamesOf(draft))
  if (candidates.every((name) => kept.has(name))) return []
  const row = await req.payload.db.findOne<RawDocument & { id: string }>({
    collection: slug as CollectionSlug,
    req,
    where: { id: { equals: id } },
  })
  for (const name of fileNamesOf(row)) kept.add(name)
  return candidates.filter((name) => !kept.has(name))
}

/** The files of documents that are about to be deleted; the versions that name them go first. */
const doomed = new WeakMap<Operation, Map<string, string[]>>()

export const noteFiles: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  const operation = operationOf(req, slug, false)
  if (!operation) return
  const names = [...fileNamesOf(await operation.publicRow(String(id))), ...fileNamesOf(await latestDraft(slug, String(id), req))]
  doomed.set(operation, (doomed.get(operation) ?? new Map<string, string[]>()).set(String(id), names))
}

export const dropFiles: CollectionAfterDeleteHook = async ({ collection: { slug }, doc, id, req }) => {
  const operation = operationOf(req, slug, false)
  const names = (operation && doomed.get(operation)?.get(String(id))) ?? []
  if (names.length > 0) await afterCommit(req, () => removeFiles(slug, names, req))
  return doc as unknown
}
