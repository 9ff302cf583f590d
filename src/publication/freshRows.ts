import type { FlattenedField, SanitizedConfig } from 'payload'

import { isGroup, rowFields, rowsOf } from './rebuild.ts'
import type { RawDocument } from './rawDocument.ts'

/** Data for several documents: a row with an id belongs to one of them, and would be taken from it. */
export function withoutRowIds(fields: FlattenedField[], data: RawDocument, config: SanitizedConfig): RawDocument {
  const copy = { ...data }
  for (const field of fields) {
    const value = copy[field.name]
    if (!value || typeof value !== 'object') continue
    if (isGroup(field)) copy[field.name] = withoutRowIds(field.flattenedFields, value as RawDocument, config)
    else if (field.type === 'array' || field.type === 'blocks') {
      copy[field.name] = rowsOf(value).map(({ id: _, ...row }) => withoutRowIds(rowFields(field, row, config), row, config))
    }
  }
  return copy
}
