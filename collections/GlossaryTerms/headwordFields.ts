import type { FieldHook, TextField } from 'payload'
import { staffOf } from '../../src/access/index.ts'
import { defaultLocale, isLocale } from '../../src/shared/locales.ts'
import { toSlug } from '../../src/shared/toSlug.ts'
import { slug } from '../fields/slug.ts'
import { headwordOf } from './headword.ts'

const languageOf = (locale: unknown): string => (isLocale(locale) ? locale : defaultLocale)
const termsOf = (doc: unknown): unknown => (doc as { terms?: unknown } | undefined)?.terms

/** Without a term there is no headword: what stood there was shown for terms that are gone. */
const derive: FieldHook = ({ data, originalDoc, req }) => headwordOf(termsOf(data) ?? termsOf(originalDoc), languageOf(req.locale)) ?? null

/**
 * Staff see the name in the language they look at, also where nothing is saved in it yet. Readers see the stored one: it belongs to
 * the texts that were published.
 */
const showToStaff: FieldHook = ({ req, siblingData, value }) =>
  staffOf(req) && isLocale(req.locale) ? (headwordOf(termsOf(siblingData), req.locale) ?? (value as unknown)) : (value as unknown)

/** The name of the concept in lists, links and addresses. */
export const headword = (): TextField => ({
  name: 'headword',
  type: 'text',
  localized: true,
  index: true,
  custom: { derived: true },
  hooks: { beforeChange: [derive], afterRead: [showToStaff] },
  label: { en: 'Headword', fr: 'Vedette' },
  admin: {
    readOnly: true,
    description: {
      en: 'Follows from the terms: the preferred one in this language, else in English.',
      fr: 'Découle des termes : le terme privilégié dans cette langue, sinon en anglais.',
    },
  },
})

const fillFromTerms: FieldHook = ({ data, originalDoc, req, value }) => {
  const stored = (originalDoc as { slug?: unknown } | undefined)?.slug
  if (value || (value === undefined && stored)) return value as unknown
  const word = headwordOf(termsOf(data) ?? termsOf(originalDoc), languageOf(req.locale))
  return (word && toSlug(word)) || (value as unknown)
}

/** The address is made from the headword, which is no field that an editor fills in. */
export function headwordSlug(): TextField {
  const field = slug('title')
  const addressOf = (doc: Record<string, unknown>, locale: string) => toSlug(headwordOf(doc.terms, locale) ?? '')
  return {
    ...field,
    custom: { addressOf },
    hooks: { ...field.hooks, beforeValidate: [fillFromTerms, ...(field.hooks?.beforeValidate ?? [])] },
  }
}
