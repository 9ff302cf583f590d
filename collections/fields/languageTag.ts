import type { TextField, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { nfc } from './nfc.ts'

/** Language, extended language, script, region, variants, private use: the shape of RFC 5646, without grandfathered tags. */
const shape = /^[a-z]{2,3}(-[a-z]{3}){0,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$/

/** Is this a BCP 47 tag in its usual writing (`sr-Latn`, `rmy`, `en-GB`)? Never canonicalised: ICU folds Romani varieties into one. */
export const isLanguageTag = (value: unknown): value is string => typeof value === 'string' && value.length <= 35 && shape.test(value)

const validate: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true
  if (isLanguageTag(value)) return true
  return say(req, {
    en: 'Write a language tag such as fr, sr-Latn or rmy.',
    fr: 'Saisissez un code de langue tel que fr, sr-Latn ou rmy.',
  })
}

/** A language by its BCP 47 tag: any language, not only those of the site. */
export const languageTag = (
  name: string,
  label: Bilingual,
  help: Bilingual,
  settings: { required?: boolean; width?: string } = {},
): TextField => ({
  name,
  type: 'text',
  label: { ...label },
  required: settings.required,
  validate,
  hooks: { beforeValidate: [nfc] },
  admin: { description: { ...help }, placeholder: 'fr, sr-Latn, rmy', width: settings.width },
})

const validateAll: TextFieldManyValidation = (value, { req }) => {
  const wrong = (value ?? []).find((tag) => !isLanguageTag(tag))
  if (wrong === undefined) return true
  return say(req, {
    en: `"${wrong}" is no language tag: write tags such as fr, sr-Latn or rmy.`,
    fr: `« ${wrong} » n'est pas un code de langue : saisissez des codes tels que fr, sr-Latn ou rmy.`,
  })
}

/** Several languages by their tags. */
export const languageTags = (name: string, label: Bilingual, help: Bilingual): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  label: { ...label },
  validate: validateAll,
  hooks: { beforeValidate: [nfc] },
  admin: { description: { ...help } },
})
