import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { say } from '../../src/shared/bilingual.ts'
import { generatedName, originalNameOf } from './fileName.ts'

/** What Payload finds out about a file itself; whatever a client sends for it is dropped. */
const measured = ['filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL', 'sizes', 'originalName'] as const

/** Stores a file under a generated name, and lets nobody write what is measured. */
export const takeInFile: CollectionBeforeOperationHook<'media'> = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: Record<string, unknown> = { ...(args as { data?: Record<string, unknown> }).data }
  for (const name of measured) delete data[name]
  if (!req.file) return { ...args, data }
  data.originalName = originalNameOf(req.file.name)
  req.file = { ...req.file, name: generatedName(req.file.mimetype) }
  return { ...args, data }
}

/** A published file is never replaced: readers, caches and other pages hold its address. Another file is another record. */
export const keepPublishedFile: CollectionBeforeOperationHook<'media'> = async ({ args, operation, req }) => {
  const isUpdate = operation === 'update' || operation === 'updateByID'
  const { uploadEdits } = req.query as { uploadEdits?: { crop?: unknown } }
  if (!isUpdate || !(req.file || uploadEdits?.crop)) return args
  const { id } = args as { id?: string }
  const published = id
    ? await req.payload.findByID({
        collection: 'media',
        id,
        depth: 0,
        disableErrors: true,
        draft: false,
        overrideAccess: true,
        req,
        trash: true,
      })
    : undefined
  if (id && !(published as { filename?: unknown } | null)?.filename) return args
  const message = say(req, {
    en: 'The file of a published record is not replaced: upload the other file as a new record.',
    fr: "Le fichier d'une fiche publiée ne se remplace pas : déposez l'autre fichier dans une nouvelle fiche.",
  })
  throw new APIError(message, 409, { code: 'file-published', errors: [{ message, path: 'file' }] }, true)
}
