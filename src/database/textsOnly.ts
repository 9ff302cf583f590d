import type { FieldHook, Plugin } from 'payload'

import { withChangedFields, withFirstHook } from './changedFields.ts'
import { refusal } from './refusal.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isNothing = (value: unknown): boolean => value === undefined || value === null

/**
 * Refuses what is no text where a text belongs: SQLite stores whatever it is given, MongoDB fails on it.
 *
 * @throws ValidationError 400 that names the field
 */
export const refuseOtherThanTexts: Plugin = (config) =>
  withChangedFields(config, (field) => {
    if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'email') return field
    return withFirstHook(field, 'beforeValidate', 'hasMany' in field && field.hasMany ? demandTexts : demandText)
  })

const demandText: FieldHook = (args) => {
  if (!valuesOf(args).every((value) => isNothing(value) || isText(value)))
    throw refusal(args, { en: 'This must be text.', fr: 'Ceci doit être du texte.' })
  return args.value as unknown
}

const demandTexts: FieldHook = (args) => {
  if (!valuesOf(args).every((value) => isNothing(value) || [value].flat().every(isText)))
    throw refusal(args, { en: 'This must be a list of texts.', fr: 'Ceci doit être une liste de textes.' })
  return args.value as unknown
}

/** One, or one for each language. */
function valuesOf({ field, req, value }: Parameters<FieldHook>[0]): unknown[] {
  const isByLanguage = req.locale === 'all' && 'localized' in field && field.localized && typeof value === 'object' && value !== null
  return isByLanguage ? Object.values(value as object) : [value as unknown]
}
