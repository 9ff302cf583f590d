import type { FlattenedField, SanitizedConfig } from 'payload'

import type { ByLocale, RawDocument } from './rawDocument.ts'
import { isGroup, isLocalized, isPassedThrough, isSkipped, rowFields, rowsOf } from './rebuild.ts'
import { isSame, meaningOf } from './sharedChange.ts'

/** A place that the form and somebody else have changed, each in their own way. */
export interface Collision {
  path: string
  /** What stands there now. */
  theirs: unknown
}

/** One level of a document, as everybody has it. */
interface Level {
  /** What the write would store, in its language alone. */
  mine: RawDocument
  /** The part of it that the client sent. */
  sent: RawDocument
  /** The draft as it is, in the same language alone. */
  current: RawDocument
  /** The same with all languages. */
  stored: RawDocument
  /** What the form may have been loaded from, with all languages; it was one of them. */
  bases: readonly RawDocument[]
}

export interface FormMerge {
  data: RawDocument
  collisions: Collision[]
}

const asRecord = (value: unknown): RawDocument => (value ?? {}) as RawDocument
const idsOf = (value: unknown): unknown[] => rowsOf(value).map(({ id }) => id)
const byId = (value: unknown): Map<unknown, RawDocument> => new Map(rowsOf(value).map((row) => [row.id, row]))

/**
 * Brings a form that was loaded some time ago together with what others have saved since: what the form left as it was keeps their value,
 * what only the form changed is taken, and what both changed collides. Rows are matched by id.
 */
export function mergeForm(fields: FlattenedField[], top: Level, locale: string, config: SanitizedConfig): FormMerge {
  const collisions: Collision[] = []

  function merge(level: FlattenedField[], at: Level, path: string): RawDocument {
    const result = { ...at.mine }
    for (const field of level) {
      const { name } = field
      if (isSkipped(field) || isPassedThrough(field) || !(name in at.mine)) continue
      const here = `${path}${name}`
      if (isGroup(field) && !isLocalized(field)) result[name] = merge(field.flattenedFields, inside(at, name), `${here}.`)
      else if ((field.type === 'array' || field.type === 'blocks') && !isLocalized(field)) result[name] = mergeRows(field, at, here)
      else if (choose(field, at, here) === 'theirs') result[name] = at.current[name] ?? null
    }
    return result
  }

  function choose(field: FlattenedField, at: Level, path: string): 'mine' | 'theirs' {
    const { name } = field
    const textOf = (raw: RawDocument) =>
      meaningOf(field, isLocalized(field) ? (raw[name] as ByLocale | null | undefined)?.[locale] : raw[name])
    const [mine, theirs] = [meaningOf(field, at.mine[name]), textOf(at.stored)]
    if (isSame(mine, theirs)) return 'mine'
    const bases = at.bases.map(textOf)
    if (bases.some((base) => isSame(base, mine))) return 'theirs'
    // What a hook has made of the rest of the form is nobody's text.
    const isTyped = name in at.sent && !field.custom?.derived
    if (isTyped && !bases.some((base) => isSame(base, theirs))) collisions.push({ path, theirs: at.current[name] ?? null })
    return 'mine'
  }

  function mergeRows(field: FlattenedField, at: Level, path: string): RawDocument[] {
    const { name } = field
    const [mine, stored, bases] = [at.mine[name], at.stored[name], at.bases.map((base) => base[name])]
    const isUntouched = bases.some((base) => isSame(idsOf(base), idsOf(mine)))
    const isTheirsNew = !bases.some((base) => isSame(idsOf(base), idsOf(stored)))
    const isSameList = isSame(idsOf(mine), idsOf(stored))
    const rows = rowsOf(mine)
    const known = { current: byId(at.current[name]), sent: byId(at.sent[name]), stored: byId(stored), bases: bases.map(byId) }
    const mergeRow = (row: RawDocument) =>
      merge(
        rowFields(field, row, config),
        {
          mine: row,
          sent: asRecord(known.sent.get(row.id)),
          current: asRecord(known.current.get(row.id)),
          stored: asRecord(known.stored.get(row.id)),
          bases: known.bases.map((base) => asRecord(base.get(row.id))),
        },
        `${path}.${rows.indexOf(row)}.`,
      )
    const isChanged = (row: RawDocument, against: RawDocument) =>
      rowFields(field, row, config).some((leaf) => {
        if (isSkipped(leaf) || isGroup(leaf) || leaf.type === 'array' || leaf.type === 'blocks') return false
        const value = against[leaf.name]
        const text = isLocalized(leaf) ? (value as ByLocale | null | undefined)?.[locale] : value
        return leaf.name in row && !isSame(meaningOf(leaf, row[leaf.name]), meaningOf(leaf, text))
      })

    if (isSameList) return rows.map(mergeRow)
    if (isUntouched) {
      // They took rows away: a text written in one of them meanwhile must not go with it. Locks may have emptied what was sent for the rest.
      const isWritten = ({ id }: RawDocument) =>
        known.bases.every((base) => isChanged(asRecord(known.sent.get(id)), asRecord(base.get(id))))
      const isLost = rows.some((row) => !known.stored.has(row.id) && isWritten(row))
      if (isLost) collisions.push({ path, theirs: at.current[name] ?? [] })
      const own = byId(mine)
      return rowsOf(at.current[name]).map((row) => {
        const twin = own.get(row.id)
        return twin ? mergeRow(twin) : row
      })
    }
    const isTakenAway = (row: RawDocument) =>
      !byId(mine).has(row.id) && known.bases.every((base) => base.has(row.id) && isChanged(row, asRecord(base.get(row.id))))
    if (isTheirsNew || rowsOf(at.current[name]).some(isTakenAway)) collisions.push({ path, theirs: at.current[name] ?? [] })
    return rows.map((row) => (known.stored.has(row.id) ? mergeRow(row) : row))
  }

  return { data: merge(fields, top, ''), collisions }
}

function inside(at: Level, name: string): Level {
  const part = (raw: RawDocument) => asRecord(raw[name])
  return { mine: part(at.mine), sent: part(at.sent), current: part(at.current), stored: part(at.stored), bases: at.bases.map(part) }
}
