import { randomBytes } from 'node:crypto'
import type { TextField, TextFieldSingleValidation } from 'payload'
import { say } from '../../src/shared/bilingual.ts'
import { isSlug } from '../../src/shared/toSlug.ts'
import { text } from './text.ts'

const validate: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true
  if (isSlug(value) && value.length <= 100) return true
  return say(req, {
    en: 'A key has lower-case letters a-z, digits and single hyphens, at most 100 characters.',
    fr: 'Une clé comporte des minuscules a-z, des chiffres et des tirets simples, 100 caractères au plus.',
  })
}

/** The name programs know a reference record by: the same in all languages, unique, best never changed. */
export const stableKey = (): TextField => {
  const field = text(
    'key',
    { en: 'Key', fr: 'Clé' },
    {
      en: 'A short name for programs and addresses; choose it once and leave it.',
      fr: 'Un nom court pour les programmes et les adresses ; choisissez-le une fois pour toutes.',
    },
    { required: true, unique: true, index: true, position: 'sidebar', validate },
  )
  return { ...field, hooks: { ...field.hooks, beforeDuplicate: [({ value }) => `${String(value)}-${randomBytes(3).toString('hex')}`] } }
}

/** Where a reference record stands in lists; those without a number come last. */
export const order = () =>
  ({
    name: 'order',
    type: 'number',
    index: true,
    min: 0,
    label: { en: 'Order', fr: 'Ordre' },
    admin: {
      position: 'sidebar',
      description: { en: 'Lower numbers come first in lists.', fr: 'Les plus petits nombres viennent en premier dans les listes.' },
    },
  }) as const
