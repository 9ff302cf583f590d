import {
  APIError,
  type CollectionBeforeValidateHook,
  type FlattenedField,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload'

import { canChangeShared, staffOf } from '../access/index.ts'
import { say } from '../shared/bilingual.ts'
import type { Slug } from '../shared/slugs.ts'
import { allBases, formBase, type FormOf } from './formBase.ts'
import { globalId, operationOf } from './intent.ts'
import type { RawDocument } from './rawDocument.ts'
import { sharedChange } from './sharedChange.ts'

/** Refuses what somebody who writes texts only means to change for all languages. See `docs/decisions/0012-shared-values.md`. */
export const refuseSharedValues: CollectionBeforeValidateHook = async ({ collection, data, operation: kind, originalDoc, req }) => {
  const operation = operationOf(req, collection.slug, false)
  if (kind === 'create' || !operation || operation.overridesAccess || !originalDoc) return data
  const id = String((originalDoc as RawDocument).id)
  const form = { slug: collection.slug, isGlobal: false, id, locale: operation.locale, req }
  if (canChangeShared(staffOf(req), collection.slug as Slug, originalDoc as RawDocument)) return data
  const stored = operation.previous.get(id)?.version ?? (originalDoc as RawDocument)
  await demandUnchanged(form, collection.flattenedFields, operation.sent, stored)
  return data
}

/** The same for a global. */
export const refuseSharedValuesOfGlobal: GlobalBeforeValidateHook = async ({ data, global, originalDoc, req }) => {
  const operation = operationOf(req, global.slug, true)
  if (!operation || operation.overridesAccess || canChangeShared(staffOf(req), global.slug as Slug)) return data
  const stored = operation.previous.get(globalId)?.version ?? (originalDoc as RawDocument)
  await demandUnchanged(
    { slug: global.slug, isGlobal: true, locale: operation.locale, req },
    global.flattenedFields,
    operation.sent,
    stored,
  )
  return data
}

/**
 * A value that is as stored, or as it was in the version the form was loaded from, means nothing: an editor may have saved meanwhile. The
 * versions are looked at only when something differs from what is stored.
 *
 * @throws APIError 403 that names the field
 */
async function demandUnchanged(form: FormOf, fields: readonly FlattenedField[], sent: RawDocument, stored: RawDocument): Promise<void> {
  const { config } = form.req.payload
  if (form.req.file && !form.isGlobal) throw sharedField(form.req, 'file')
  const changed = fields.filter((field) => field.name in sent && sharedChange(field, sent[field.name], stored[field.name], config))
  if (changed.length === 0) return
  const some = { ...form, names: [...changed.map(({ name }) => name), 'updatedAt'] }
  const named = await formBase(some, sent)
  const bases = named.length > 0 ? named : await allBases(some)
  for (const field of changed) {
    const value = sent[field.name]
    if (bases.some((base) => sharedChange(field, value, base[field.name], config) === null)) continue
    throw sharedField(form.req, sharedChange(field, value, (named[0] ?? stored)[field.name], config) ?? field.name)
  }
}

/** Says which field belongs to all languages. */
export function sharedField(req: PayloadRequest, path: string): APIError {
  const message = say(req, {
    en: `“${path}” belongs to all languages, and you write texts only. Leave it as it was, or ask an editor.`,
    fr: `« ${path} » appartient à toutes les langues, et vous n'écrivez que des textes. Laissez-le tel quel ou demandez à un éditeur.`,
  })
  return new APIError(message, 403, { code: 'shared-field', errors: [{ message, path }] }, true)
}
