import type { FlattenedField, SanitizedConfig } from 'payload'

import { isGroup, isLocalized, isPassedThrough, isSkipped, rowFields, rowsOf } from './rebuild.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { isSame } from './sharedChange.ts'

const isNothing = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const normalise = (field: FlattenedField, value: unknown): unknown => {
  if (isNothing(value)) return null
  return field.type === 'date' ? new Date(value as string).toISOString() : value
}

/**
 * The first path at which shared fields, the set of rows or their order differ; `null` when nothing does. `a` and `b` are whole documents
 * with all languages.
 */
export function sharedDifference(
  fields: FlattenedField[],
  a: null | RawDocument | undefined,
  b: null | RawDocument | undefined,
  config: SanitizedConfig,
  at = '',
): null | string {
  for (const field of fields) {
    if (isSkipped(field) || isLocalized(field) || isPassedThrough(field)) continue
    const [x, y] = [a?.[field.name], b?.[field.name]]
    const path = `${at}${field.name}`
    if (isGroup(field)) {
      const found = sharedDifference(field.flattenedFields, x as RawDocument, y as RawDocument, config, `${path}.`)
      if (found) return found
    } else if (field.type === 'array' || field.type === 'blocks') {
      const [left, right] = [rowsOf(x), rowsOf(y)]
      if (left.length !== right.length) return path
      for (const [i, row] of left.entries()) {
        const twin = right[i]
        if (row.id !== twin?.id || row.blockType !== twin?.blockType) return path
        const found = sharedDifference(rowFields(field, row, config), row, twin, config, `${path}.${i}.`)
        if (found) return found
      }
    } else if (!isSame(normalise(field, x), normalise(field, y))) return path
  }
  return null
}

/** The first path at which the texts of one language differ, in the rows that both documents have; `null` when none does. */
export function localeDifference(
  fields: FlattenedField[],
  a: null | RawDocument | undefined,
  b: null | RawDocument | undefined,
  locale: string,
  config: SanitizedConfig,
  at = '',
): null | string {
  for (const field of fields) {
    if (isSkipped(field)) continue
    const [x, y] = [a?.[field.name], b?.[field.name]]
    const path = `${at}${field.name}`
    if (isLocalized(field)) {
      const text = (value: unknown) => normalise(field, (value as ByLocale | null | undefined)?.[locale])
      if (!isSame(text(x), text(y))) return path
    } else if (isGroup(field)) {
      const found = localeDifference(field.flattenedFields, x as RawDocument, y as RawDocument, locale, config, `${path}.`)
      if (found) return found
    } else if (field.type === 'array' || field.type === 'blocks') {
      const twins = new Map(rowsOf(y).map((row) => [row.id, row]))
      for (const row of rowsOf(x)) {
        const twin = twins.get(row.id)
        const found = twin && localeDifference(rowFields(field, row, config), row, twin, locale, config, `${path}.${String(row.id)}.`)
        if (found) return found
      }
    }
  }
  return null
}
