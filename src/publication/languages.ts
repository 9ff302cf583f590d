import type { Field, FlattenedField, Payload, SanitizedConfig, Where } from 'payload'

import { staffOnly, systemOnly } from '../access/index.ts'
import { localeCodes, type Locale } from '../shared/locales.ts'
import type { PerLocaleCollection } from '../shared/slugs.ts'
import { isGroup, isLocalized, isSkipped, rowFields, rowsOf } from './rebuild.ts'
import { isStale, liveField, type PublicationRecord } from './record.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

/** How far a document is in one language. Review states come with the workflow; the words are those of `docs/glossary.md`. */
export interface LanguageState {
  state: 'draft' | 'missing' | 'published' | 'stale'
  /** Public, with a newer draft waiting. */
  hasChanges: boolean
}

export type Languages = Record<Locale, LanguageState> & {
  /** Paths of shared fields whose change waits for a publication of the source language. */
  pendingShared: string[]
}

/** `_languages`: the state of a draft in every language, for the staff. It is computed while the draft is read. */
export const languagesField: Field = {
  name: '_languages',
  type: 'json',
  virtual: true,
  access: { ...staffOnly, ...systemOnly },
  admin: {
    components: { Diff: '/admin/Nothing.tsx#Nothing' },
    description: 'For staff: state of the draft in every language',
    disableBulkEdit: true,
    disableListColumn: true,
    hidden: true,
  },
}

/** The state of every language of a draft; `draft` has all languages in it. */
export function languagesOf(
  fields: FlattenedField[],
  record: null | PublicationRecord,
  draft: RawDocument,
  config: SanitizedConfig,
): Languages {
  const status = draft._status as Partial<Record<Locale, string>> | undefined
  const states = localeCodes.map((code) => [
    code,
    { state: stateOf(fields, draft, record, code, config), hasChanges: hasChanges(record, status, code) },
  ])
  return { ...(Object.fromEntries(states) as Record<Locale, LanguageState>), pendingShared: record?.pendingShared ?? [] }
}

/** Pending shared fields are a change of the source language, with which they go public, and of no other. */
function hasChanges(record: null | PublicationRecord, status: Partial<Record<Locale, string>> | undefined, code: Locale): boolean {
  if (!record?.languages[code]?.isLive) return false
  if (!record.settledTexts || code === record.sourceLocale) return status?.[code] !== 'published'
  return !record.settledTexts.includes(code)
}

function stateOf(
  fields: FlattenedField[],
  draft: RawDocument,
  record: null | PublicationRecord,
  code: Locale,
  config: SanitizedConfig,
): LanguageState['state'] {
  if (record?.isNeutral) return 'published'
  if (record?.languages[code]?.isLive) return isStale(record, code) ? 'stale' : 'published'
  return hasTextIn(fields, draft, code, config) ? 'draft' : 'missing'
}

function hasTextIn(fields: FlattenedField[], at: RawDocument | undefined, code: Locale, config: SanitizedConfig): boolean {
  return fields.some((field) => {
    if (!at || isSkipped(field) || field.name === 'slug' || field.name === 'origin') return false
    const value = at[field.name]
    if (isLocalized(field)) return Boolean((value as ByLocale | null | undefined)?.[code])
    if (isGroup(field)) return hasTextIn(field.flattenedFields, value as RawDocument | undefined, code, config)
    return rowsOf(value).some((row) => hasTextIn(rowFields(field, row, config), row, code, config))
  })
}

/** What waits for a translation: public in its source language, and not yet in this one. */
export const waitingWhere = (locale: Locale): Where => ({
  and: [{ isSourceLive: { equals: true } }, { [liveField(locale)]: { not_equals: true } }],
})

export async function countWaiting(payload: Payload, collection: PerLocaleCollection, locale: Locale): Promise<number> {
  const { totalDocs } = await payload.count({ collection, overrideAccess: true, where: waitingWhere(locale) })
  return totalDocs
}
