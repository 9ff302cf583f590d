import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import { localeCodes, type Locale } from '../shared/locales.ts'
import { lastChange } from './changedAt.ts'
import { settingOf } from './entity.ts'
import type { RawDocument } from './rawDocument.ts'
import { liveLocales, recordOf } from './record.ts'
import { recordFromText } from './referenceRecord.ts'

/** What readers can see of a record: a mark for each language it can be read in. Another mark means that they see something else. */
export type PublicState = Partial<Record<Locale, string>>

/** What has to be loaded of a row for {@link publicStateOf}; reference data is public with all its texts and is loaded whole. */
export const publicStateSelect = { publicationRecord: true, deletedAt: true } as const

/**
 * What readers can see of a record in which language.
 *
 * @param row the stored row with all its languages; nothing where there is none
 */
export function publicStateOf(entity: SanitizedCollectionConfig | SanitizedGlobalConfig, row: null | RawDocument | undefined): PublicState {
  if (!row || row.deletedAt) return {}
  const isReference = !settingOf(entity)
  const record = isReference ? recordFromText(entity.flattenedFields, row) : recordOf(row)
  if (!record) return {}
  const live = liveLocales(record)
  const seen = record.isNeutral && (isReference || live.length > 0) ? localeCodes : live
  return Object.fromEntries(seen.map((code) => [code, isReference ? JSON.stringify(row) : (lastChange(record, [code]) ?? '')]))
}
