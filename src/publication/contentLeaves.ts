import type { FlattenedField, SanitizedConfig } from 'payload'

import type { ByLocale, RawDocument } from './rawDocument.ts'
import { isGroup, isLocalized, isSkipped, rowFields, rowsOf } from './rebuild.ts'
import { meaningOf } from './sharedChange.ts'

/** One value of a document, with where it stands. */
interface Leaf {
  /** The field at the top of the document that it belongs to. */
  field: FlattenedField
  /** Always the same text for the same value. */
  text: string
}

/**
 * All content of a document in one language, or in all of them: values by path, without what is empty. A public row and a draft that say
 * the same give the same.
 *
 * @param raw with all languages in it
 */
export function contentLeaves(
  fields: FlattenedField[],
  raw: RawDocument,
  locale: string,
  config: SanitizedConfig,
): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const put = (path: string, field: FlattenedField, value: unknown) => {
    if (value !== null && value !== undefined) leaves.set(path, { field, text: JSON.stringify(ordered(value)) })
  }
  const walk = (level: FlattenedField[], at: RawDocument, prefix: string, top?: FlattenedField) => {
    for (const field of level) {
      if (isSkipped(field) || field.hidden) continue
      const value = at[field.name]
      const path = `${prefix}${field.name}`
      const under = top ?? field
      if (isLocalized(field)) put(path, under, textIn(field, value, locale))
      else if (isGroup(field)) walk(field.flattenedFields, (value ?? {}) as RawDocument, `${path}.`, under)
      else if (field.type === 'array' || field.type === 'blocks') {
        const rows = rowsOf(value)
        put(path, under, rows.length > 0 ? rows.map(({ blockType, id }) => [id, blockType ?? null]) : null)
        for (const [index, row] of rows.entries()) walk(rowFields(field, row, config), row, `${path}.${index}.`, under)
      } else put(path, under, meaningOf(field, value))
    }
  }
  walk(fields, raw, '')
  return leaves
}

function textIn(field: FlattenedField, value: unknown, locale: string): unknown {
  const texts = (value ?? {}) as ByLocale
  if (locale !== 'all') return meaningOf(field, texts[locale])
  const all = Object.entries(texts).map(([code, text]) => [code, meaningOf(field, text)] as const)
  const known = all.filter(([, text]) => text !== null)
  return known.length > 0 ? Object.fromEntries(known) : null
}

/** Databases give keys back in another order, and `null` for what is absent. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The paths at which two documents differ. */
export function differingPaths(a: ReadonlyMap<string, Leaf>, b: ReadonlyMap<string, Leaf>): string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])]
  return paths.filter((path) => a.get(path)?.text !== b.get(path)?.text)
}
