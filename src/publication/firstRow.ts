import type { SanitizedConfig } from 'payload'

import type { Operation } from './intent.ts'
import { recordColumns } from './record.ts'
import { wholeLocales } from './served.ts'
import { bringOut, passThrough, type Entity } from './settle.ts'
import type { RawDocument } from './rawDocument.ts'

/** The public row of a new document: empty but for what passes through, or what this publication makes public. */
export function firstRow(entity: Entity, operation: Operation, draft: RawDocument, config: SanitizedConfig): RawDocument {
  const { intent, locale } = operation
  if (intent !== 'publish') return { ...passThrough(entity.fields, draft), _status: { [locale]: 'draft' } }
  const { publicRow, record } = bringOut(entity, operation, null, null, draft, config, new Date().toISOString())
  const whole = wholeLocales(entity.fields, publicRow, config)
  return { ...publicRow, ...recordColumns(record, whole), _status: { [locale]: 'published' } }
}
