import type { FlattenedField, SanitizedConfig } from 'payload'

import { canChangeShared, staffOf } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'
import type { DocumentWrite } from './documentWrite.ts'
import { operationOf } from './intent.ts'
import type { RawDocument } from './rawDocument.ts'
import { isGroup, isLocalized, isSkipped, rowFields, rowsOf } from './rebuild.ts'

/**
 * Which rows there are, and in which order, is shared by all languages. Who may not change shared fields writes the texts of the rows that
 * are there: rows left out come back with the texts of every language, rows added fall away, and the order stays.
 */
export function keepSharedRows(write: DocumentWrite): RawDocument {
  const { data, fields, isGlobal, originalDoc, req, slug } = write
  const operation = operationOf(req, slug, isGlobal)
  if (!originalDoc || !operation || operation.overridesAccess) return data
  return canChangeShared(staffOf(req), slug as Slug, originalDoc) ? data : withRowsOf(fields, originalDoc, data, req.payload.config)
}

/** What was sent, with the rows of what is stored, in their order. */
export function withRowsOf(fields: FlattenedField[], stored: RawDocument, sent: RawDocument, config: SanitizedConfig): RawDocument {
  const kept = { ...sent }
  for (const field of fields) {
    if (isSkipped(field) || isLocalized(field) || !(field.name in sent)) continue
    const [before, after] = [stored[field.name], sent[field.name]]
    if (isGroup(field)) {
      kept[field.name] = withRowsOf(field.flattenedFields, (before ?? {}) as RawDocument, (after ?? {}) as RawDocument, config)
    } else if (field.type === 'array' || field.type === 'blocks') {
      const twins = new Map(rowsOf(after).map((row) => [row.id, row]))
      kept[field.name] = rowsOf(before).map((row) => {
        const twin = twins.get(row.id)
        return twin ? withRowsOf(rowFields(field, row, config), row, twin, config) : row
      })
    }
  }
  return kept
}
