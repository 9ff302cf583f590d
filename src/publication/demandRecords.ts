import { APIError, type FlattenedField, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'
import type { RawDocument } from './rawDocument.ts'
import { referencedRecords, referenceKey } from './referencedRecords.ts'
import { referencesIn } from './references.ts'

interface Write {
  data: RawDocument
  fields: FlattenedField[]
  originalDoc?: RawDocument
  req: PayloadRequest
}

const message = {
  en: 'This names a record that does not exist. Choose another one.',
  fr: "Ceci renvoie à une fiche qui n'existe pas. Choisissez-en une autre.",
}

/**
 * Refuses a relation, a picture or a link in a text that leads to no record. Only what this write adds is looked up, with one query for
 * each collection it names; SQLite would find some of it by its foreign keys, MongoDB nothing, and neither looks into texts.
 *
 * @throws APIError 400 with the path of each
 */
export async function demandRecords({ data, fields, originalDoc, req }: Write): Promise<void> {
  const walk = { config: req.payload.config, languages: 'one' } as const
  const known = new Set(referencesIn(fields, originalDoc, walk).map(referenceKey))
  if (req.user) known.add(`${req.user.collection}/${req.user.id}`)
  const added = referencesIn(fields, data, walk).filter((reference) => !known.has(referenceKey(reference)))
  if (added.length === 0) return
  const found = await referencedRecords(added, req, { id: true })
  const missing = added.filter((reference) => !found.has(referenceKey(reference)))
  if (missing.length === 0) return
  const errors = missing.map(({ path }) => ({ message: say(req, message), path }))
  throw new APIError(say(req, message), 400, { code: 'missing-record', errors }, true)
}
