import type { FlattenedField } from 'payload'

import { defaultLocale, localeCodes, type Locale } from '../shared/locales.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { isLocalized } from './rebuild.ts'
import { usualOrigin, type PublicationRecord } from './record.ts'

/** The languages of reference data are simply those its texts are in: it is public as soon as it is saved. */
export function recordFromText(fields: FlattenedField[], row: RawDocument): PublicationRecord {
  const texts = fields.filter((field) => isLocalized(field) && 'required' in field && field.required)
  const has = (code: Locale) => texts.every((field) => Boolean((row[field.name] as ByLocale | null | undefined)?.[code]))
  const languages = localeCodes.filter(has).map((code) => {
    return [code, { isLive: true, slug: null, origin: usualOrigin(code, defaultLocale), sourceVersion: 0, publishedAt: null }]
  })
  return { sourceLocale: defaultLocale, sourceVersion: 0, isNeutral: texts.length === 0, languages: Object.fromEntries(languages) }
}
