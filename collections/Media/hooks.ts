import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { say } from '../../src/shared/bilingual.ts'
import { fileProblem } from './fileBytes.ts'
import { generatedName, originalNameOf } from './fileName.ts'

/** What Payload finds out about a file itself; whatever a client sends for it is dropped. */
const measured = ['filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL', 'sizes', 'originalName'] as const

/** Stores a file under a generated name, and lets nobody write what is measured. */
export const takeInFile: CollectionBeforeOperationHook<'media'> = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: Record<string, unknown> = { ...(args as { data?: Record<string, unknown> }).data }
  for (const name of measured) delete data[name]
  if (!req.file) return { ...args, data }
  const problem = fileProblem(req.file)
  if (problem) {
    const message = say(req, problem)
    throw new APIError(message, 400, { code: 'validation-failed', errors: [{ message, path: 'file' }] }, true)
  }
  data.originalName = originalNameOf(req.file.name)
  req.file = { ...req.file, name: generatedName(req.file.mimetype) }
  return { ...args, data }
}
