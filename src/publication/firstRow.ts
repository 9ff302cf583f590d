import type { SanitizedConfig } from 'payload'

import { defaultLocale } from '../shared/locales.ts'
import type { Operation } from './intent.ts'
import { publishInto } from './merge.ts'
import { recordColumns, sourceLocaleOf, withPublished } from './record.ts'
import { wholeLocales } from './served.ts'
import { passThrough, withNeutralAddress, type Entity } from './settle.ts'
import type { RawDocument } from './rawDocument.ts'

/** The public row of a new document: empty but for what passes through, or what this publication makes public. */
export function firstRow(entity: Entity, operation: Operation, draft: RawDocument, config: SanitizedConfig): RawDocument {
  const { intent, locale } = operation
  if (intent !== 'publish') return { ...passThrough(entity.fields, draft), _status: { [locale]: 'draft' } }
  const sourceLocale = sourceLocaleOf(draft, defaultLocale)
  const taken = publishInto({ config, draft, fields: entity.fields, locale, publicRow: null, takesShared: true })
  const { isNeutral, publicRow } = withNeutralAddress(entity, taken, [locale], sourceLocale, config)
  const record = withPublished({
    data: publicRow,
    isNeutral,
    now: new Date().toISOString(),
    previous: null,
    published: [locale],
    sourceLocale,
  })
  const whole = wholeLocales(entity.fields, publicRow, config)
  return { ...publicRow, ...recordColumns(record, whole), _status: { [locale]: 'published' } }
}
