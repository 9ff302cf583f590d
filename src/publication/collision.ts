import { APIError, type CollectionSlug, type FlattenedField, type GlobalSlug, type PayloadRequest } from 'payload'

import { homeTimezone } from '../shared/calendarDay.ts'
import { say } from '../shared/bilingual.ts'
import { formBase } from './formBase.ts'
import { operationOf } from './intent.ts'
import { mergeForm, type Collision } from './mergeForm.ts'
import type { RawDocument } from './rawDocument.ts'
import { savedBy } from './savedMark.ts'

const timeOf = (value: unknown): number => new Date(value as string).getTime()

/**
 * Two people in one document: a body says by its `updatedAt` what it was loaded from. What others have saved since and the body left as it
 * was stays theirs; what it changed goes through, unless they changed the same place.
 *
 * @throws APIError 409 that names each place that collides, with what stands there now
 */
export async function mergeMeanwhile(write: {
  data: RawDocument
  fields: FlattenedField[]
  isGlobal: boolean
  originalDoc?: RawDocument
  req: PayloadRequest
  slug: string
}): Promise<RawDocument> {
  const { data, fields, isGlobal, originalDoc, req, slug } = write
  const operation = operationOf(req, slug, isGlobal)
  if (!originalDoc || !operation || operation.overridesAccess) return data
  const id = isGlobal ? undefined : String(originalDoc.id)
  const stored = operation.previous.get(id ?? 'global')?.version
  const loaded = timeOf(operation.sent.updatedAt)
  if (!stored || Number.isNaN(loaded) || loaded === timeOf(stored.updatedAt)) return data
  const found = await formBase({ slug, isGlobal, id, req }, operation.sent)
  const bases = found.length > 0 ? found : await lastBefore(new Date(loaded).toISOString(), { slug, isGlobal, id, req })
  if (bases.length === 0) return data
  const top = { mine: data, sent: operation.sent, current: originalDoc, stored, bases }
  const merged = mergeForm(fields, top, operation.locale, req.payload.config)
  if (merged.collisions.length > 0) throw await collided(merged.collisions, stored, req)
  return merged.data
}

/** A version that was being typed is replaced while it grows; the one before it is what the form can still be compared with. */
async function lastBefore(
  at: string,
  { id, isGlobal, req, slug }: { id?: string; isGlobal: boolean; req: PayloadRequest; slug: string },
): Promise<RawDocument[]> {
  const { db } = req.payload
  const query = { limit: 1, pagination: false, req, sort: '-updatedAt' } as const
  const isBefore = { updatedAt: { less_than_equal: at } }
  const { docs } = isGlobal
    ? await db.findGlobalVersions({ ...query, global: slug as GlobalSlug, where: isBefore })
    : await db.findVersions({ ...query, collection: slug as CollectionSlug, where: { and: [{ parent: { equals: id } }, isBefore] } })
  return docs.map(({ version }) => version as RawDocument)
}

async function collided(collisions: Collision[], stored: RawDocument, req: PayloadRequest): Promise<APIError> {
  const who = await nameOf(savedBy(stored), req)
  const time = new Intl.DateTimeFormat(say(req, { en: 'en-GB', fr: 'fr' }), { timeStyle: 'short', timeZone: homeTimezone })
  const at = time.format(new Date(stored.updatedAt as string))
  const message = say(req, {
    en: `${who ?? 'Somebody'} saved this at ${at}, while you were writing. Your text has not been stored: choose between the two.`,
    fr: `${who ?? "Quelqu'un"} a enregistré ceci à ${at}, pendant que vous écriviez. Votre texte n'a pas été enregistré : choisissez entre les deux.`,
  })
  const errors = collisions.map(({ path, theirs }) => ({ message, path, data: { theirs, who, at: stored.updatedAt } }))
  return new APIError(message, 409, { code: 'edited-meanwhile', errors }, true)
}

async function nameOf(id: null | string, req: PayloadRequest): Promise<null | string> {
  if (!id) return null
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return user?.name ?? null
}
