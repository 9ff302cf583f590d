import { randomBytes } from 'node:crypto'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { say } from '../../src/shared/bilingual.ts'
import { isSlug, longestSlug, toSlug, withEnding } from '../../src/shared/toSlug.ts'

const validate: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) {
    if (!required) return true
    return say(req, {
      en: 'An address is needed: write a title, or the address itself.',
      fr: "Une adresse est nécessaire : saisissez un titre, ou l'adresse elle-même.",
    })
  }
  if (isSlug(value) && value.length <= longestSlug) return true
  return say(req, {
    en: 'An address has lower-case letters a-z, digits and single hyphens, at most 120 characters. Rewrite it.',
    fr: 'Une adresse comporte des minuscules a-z, des chiffres et des tirets simples, 120 caractères au plus. Réécrivez-la.',
  })
}

/** Makes the address from `source` while there is none; one that was written, or published, is kept. */
const fillFrom =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const written = typeof value === 'string' ? value.trim() : value
    if (written) return written
    const stored = (originalDoc as Record<string, unknown> | undefined)?.slug
    if (value === undefined && stored) return stored
    // A title that is taken out with this write makes no address.
    const title = data?.[source] === undefined ? (originalDoc as Record<string, unknown> | undefined)?.[source] : data[source]
    return typeof title === 'string' && title ? toSlug(title) || undefined : value
  }

/** The address that is made from a text of the document, which has all its languages in it. */
const madeFrom =
  (source: string) =>
  (doc: Record<string, unknown>, locale: string): string => {
    const value = doc[source]
    const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[locale] : value
    return typeof text === 'string' ? toSlug(text) : ''
  }

/** A copy has an address of its own, which must not get too long by that. */
const addressOfCopy: FieldHook = ({ value }) =>
  typeof value === 'string' && value ? withEnding(value, randomBytes(3).toString('hex')) : (value as unknown)

/**
 * The last part of a public address, a language each, made from `source` when empty.
 * Whether it is free is asked by the room `publication` at publish, on every database alike: drafts reserve nothing.
 */
export const slug = (source: 'name' | 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  required: true,
  index: true,
  label: { en: 'Address', fr: 'Adresse' },
  validate,
  custom: { addressOf: madeFrom(source) },
  hooks: {
    beforeValidate: [fillFrom(source)],
    beforeDuplicate: [addressOfCopy],
  },
  admin: {
    position: 'sidebar',
    description: {
      en: 'The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect.',
      fr: "Dernière partie de l'adresse publique dans cette langue ; formée à partir du titre si elle est vide. La modifier après publication laisse une redirection.",
    },
  },
})
