import type { FlattenedField, SanitizedConfig } from 'payload'

import { isGroup, isLocalized, isSkipped, rowFields, rowsOf } from './rebuild.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

type At = null | RawDocument | undefined

const isText = (value: unknown) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

const textOf = (value: unknown, locale: string): unknown => (value as ByLocale | null | undefined)?.[locale]

/** Is there a text in this language, at any depth? */
function hasText(fields: FlattenedField[], at: At, locale: string, config: SanitizedConfig): boolean {
  return fields.some((field) => {
    if (!at || isSkipped(field)) return false
    const value = at[field.name]
    if (isLocalized(field)) return isText(textOf(value, locale))
    if (isGroup(field)) return hasText(field.flattenedFields, value as At, locale, config)
    return rowsOf(value).some((row) => hasText(rowFields(field, row, config), row, locale, config))
  })
}

/** Does `after` lack a row of `before` that has a text in this language? */
export function losesRowText(fields: FlattenedField[], before: At, after: At, locale: string, config: SanitizedConfig): boolean {
  return fields.some((field) => {
    if (!before || isSkipped(field) || isLocalized(field)) return false
    const [x, y] = [before[field.name], after?.[field.name]]
    if (isGroup(field)) return losesRowText(field.flattenedFields, x as At, y as At, locale, config)
    const twins = new Map(rowsOf(y).map((row) => [row.id, row]))
    return rowsOf(x).some((row) => {
      const [twin, inside] = [twins.get(row.id), rowFields(field, row, config)]
      return twin ? losesRowText(inside, row, twin, locale, config) : hasText(inside, row, locale, config)
    })
  })
}

/** Has the draft a text in this language for a row that is public and lacks it? */
export function hasWaitingLabel(fields: FlattenedField[], draft: At, publicRow: At, locale: string, config: SanitizedConfig): boolean {
  const walk = (level: FlattenedField[], a: At, b: At, isInRow: boolean): boolean =>
    level.some((field) => {
      if (!a || !b || isSkipped(field)) return false
      const [x, y] = [a[field.name], b[field.name]]
      if (isLocalized(field)) return isInRow && isText(textOf(x, locale)) && !isText(textOf(y, locale))
      if (isGroup(field)) return walk(field.flattenedFields, x as At, y as At, isInRow)
      const drafted = new Map(rowsOf(x).map((row) => [row.id, row]))
      return rowsOf(y).some((row) => walk(rowFields(field, row, config), drafted.get(row.id), row, true))
    })
  return walk(fields, draft, publicRow, false)
}
