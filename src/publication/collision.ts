import { APIError, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'
import type { DocumentWrite } from './documentWrite.ts'
import { formBase, isFromReader, lastBefore } from './formBase.ts'
import { globalId, operationOf } from './intent.ts'
import { mergeForm, type Collision } from './mergeForm.ts'
import type { RawDocument } from './rawDocument.ts'
import { whoSaved } from './whoSaved.ts'

const timeOf = (value: unknown): number => new Date(value as string).getTime()

/**
 * Two people in one document: a body says by its `updatedAt` what it was loaded from. What others have saved since and the body left as it
 * was stays theirs; what it changed goes through, unless they changed the same place.
 *
 * @throws APIError 409 that names each place that collides, with what stands there now
 */
export async function mergeMeanwhile(write: DocumentWrite): Promise<RawDocument> {
  const { data, fields, isGlobal, originalDoc, req, slug } = write
  const operation = operationOf(req, slug, isGlobal)
  if (!originalDoc || !operation || operation.overridesAccess) return data
  const id = isGlobal ? undefined : String(originalDoc.id)
  const stored = operation.previous.get(id ?? globalId)?.version
  const loaded = timeOf(operation.sent.updatedAt)
  if (!stored || Number.isNaN(loaded)) return data
  if (loaded === timeOf(stored.updatedAt) && !isFromReader(operation.sent)) return data
  const place = { slug, isGlobal, id, req }
  const found = await formBase({ ...place, locale: operation.locale }, operation.sent)
  const bases = found.length > 0 ? found : await lastBefore(place, new Date(loaded).toISOString())
  if (bases.length === 0) return data
  const top = { mine: data, sent: operation.sent, current: originalDoc, stored, bases }
  const merged = mergeForm(fields, top, operation.locale, req.payload.config)
  if (merged.collisions.length > 0) throw await collided(merged.collisions, stored, req)
  return merged.data
}

async function collided(collisions: Collision[], stored: RawDocument, req: PayloadRequest): Promise<APIError> {
  const { at, time, who } = await whoSaved(stored, req)
  const message = say(req, {
    en: `${who ?? 'Somebody'} saved this at ${time}, while you were writing. Your text has not been stored: choose between the two.`,
    fr: `${who ?? "Quelqu'un"} a enregistré ceci à ${time}, pendant que vous écriviez. Votre texte n'a pas été enregistré : choisissez entre les deux.`,
  })
  const errors = collisions.map(({ path, theirs }) => ({ message, path, data: { theirs, who, at } }))
  return new APIError(message, 409, { code: 'edited-meanwhile', errors }, true)
}
