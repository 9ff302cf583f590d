import type { Field, FlattenedField, SanitizedConfig } from 'payload'
import { fieldIsVirtual, fieldShouldBeLocalized } from 'payload/shared'

import { isRecordField } from './record.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

/** What {@link rebuild} asks for each leaf. `base` and `other` are the two documents' values at the same place. */
export interface Choice {
  /** Which document says what rows there are, and in which order. */
  rows: 'base' | 'other'
  /** `isPresent`: the row around this leaf exists in `other`. */
  localized(field: FlattenedField, base: unknown, other: unknown, isPresent: boolean): unknown
  shared(field: FlattenedField, base: unknown, other: unknown): unknown
}

const bookkeeping = new Set(['id', '_status', 'updatedAt', 'createdAt'])

/** Addresses of an uploaded file: the framework derives them from its name at every read, and stores what it derived. */
const isFileAddress = (field: FlattenedField): boolean =>
  (field.name === 'url' || field.name === 'thumbnailURL') && Boolean(field.admin?.hidden && 'hooks' in field && field.hooks?.afterRead)

/** Fields that carry no content: computed ones, joins, and what the room itself writes. */
export const isSkipped = (field: FlattenedField): boolean =>
  fieldIsVirtual(field as Field) ||
  field.type === 'join' ||
  bookkeeping.has(field.name) ||
  isRecordField(field.name) ||
  isFileAddress(field)

/** Fields that reach the public row with every save, since access rules read them: they never wait for a publication. */
export const isPassedThrough = (field: FlattenedField): boolean => field.name === 'deletedAt' || field.custom?.publication === 'through'

export const isLocalized = (field: FlattenedField): boolean => fieldShouldBeLocalized({ field: field as Field, parentIsLocalized: false })

export const hasRows = (field: FlattenedField): boolean => field.type === 'array' || field.type === 'blocks'

const isList = (field: FlattenedField): boolean =>
  hasRows(field) || ('hasMany' in field && Boolean(field.hasMany)) || ('relationTo' in field && Array.isArray(field.relationTo))

/** "Nothing", in the form that makes the SQL adapter remove child rows; `undefined` would leave them. */
export const emptyValue = (field: FlattenedField): [] | null =>
  hasRows(field) || ('hasMany' in field && field.hasMany && ['number', 'select', 'text'].includes(field.type)) ? [] : null

/** Removes one language of a localized value, child rows included. */
export function withoutLocale(field: FlattenedField, value: unknown, locale: string): ByLocale {
  const kept = { ...(value as ByLocale | null | undefined) }
  if (isList(field)) kept[locale] = emptyValue(field)
  else delete kept[locale]
  return kept
}

export const rowsOf = (value: unknown): RawDocument[] => (Array.isArray(value) ? (value as RawDocument[]) : [])

/** The fields inside a row; for blocks they depend on the row's type. */
export function rowFields(field: FlattenedField, row: RawDocument, config: SanitizedConfig): FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  const blocks = (field.blockReferences ?? field.blocks).map((block) =>
    typeof block === 'string' ? config.blocks?.find(({ slug }) => slug === block) : block,
  )
  return blocks.find((block) => block?.slug === row.blockType)?.flattenedFields ?? []
}

/** Named groups and tabs: containers without rows. */
export const isGroup = (field: FlattenedField): field is Extract<FlattenedField, { type: 'group' | 'tab' }> =>
  field.type === 'group' || field.type === 'tab'

const rowFrame = (field: FlattenedField, row: RawDocument): RawDocument =>
  field.type === 'blocks' ? { blockName: row.blockName ?? null, blockType: row.blockType } : {}

/**
 * Builds a document out of two, leaf by leaf. Rows are matched by their id, never by position: a translation belongs to its row wherever
 * an editor moved it.
 */
export function rebuild(
  fields: FlattenedField[],
  base: RawDocument | null | undefined,
  other: RawDocument | null | undefined,
  choice: Choice,
  config: SanitizedConfig,
): RawDocument {
  const build = (level: FlattenedField[], a: RawDocument | undefined, b: RawDocument | undefined, isPresent: boolean): RawDocument => {
    const result: RawDocument = {}
    for (const field of level) {
      if (isSkipped(field)) continue
      const x = a?.[field.name]
      const y = b?.[field.name]
      if (isLocalized(field)) result[field.name] = choice.localized(field, x, y, isPresent)
      else if (isGroup(field)) result[field.name] = build(field.flattenedFields, x as RawDocument, y as RawDocument, isPresent)
      else if (hasRows(field)) result[field.name] = rebuildRows(field, x, y)
      else result[field.name] = choice.shared(field, x, y) ?? emptyValue(field)
    }
    return result
  }
  const rebuildRows = (field: FlattenedField, x: unknown, y: unknown): RawDocument[] => {
    const byId = (rows: unknown) => new Map(rowsOf(rows).map((row) => [row.id, row]))
    const [left, right] = [byId(x), byId(y)]
    return rowsOf(choice.rows === 'base' ? x : y).map((row) => ({
      ...rowFrame(field, row),
      ...build(rowFields(field, row, config), left.get(row.id), right.get(row.id), right.has(row.id)),
      id: row.id,
    }))
  }
  return build(fields, base ?? undefined, other ?? undefined, true)
}
