import type { FlattenedField, SanitizedConfig } from 'payload'

import { isNeverWritten } from '../access/index.ts'
import type { RawDocument } from './rawDocument.ts'
import { isGroup, isLocalized, isPassedThrough, isSkipped, rowFields, rowsOf } from './rebuild.ts'

/**
 * Does a body change a field that all languages share? Only the keys that are in the body count, and only what a client can mean: relations
 * are compared by the record they lead to, dates by the instant, and a default that an answer shows for nothing is nothing.
 *
 * @returns the path of the first change inside the field; `null` when there is none
 */
export function sharedChange(
  field: FlattenedField,
  sent: unknown,
  stored: unknown,
  config: SanitizedConfig,
  path: string = field.name,
): null | string {
  if (isSkipped(field) || isLocalized(field) || isPassedThrough(field) || isNeverWritten(field)) return null
  if (isGroup(field)) return changeIn(field.flattenedFields, sent, stored, config, path)
  if (field.type === 'array' || field.type === 'blocks') return changeOfRows(field, sent, stored, config, path)
  const [x, y] = [meaningOf(field, sent), meaningOf(field, stored)]
  return isSame(x, y) || (y === null && isDefault(field, sent)) ? null : path
}

function changeIn(fields: FlattenedField[], sent: unknown, stored: unknown, config: SanitizedConfig, path: string): null | string {
  const [x, y] = [(sent ?? {}) as RawDocument, (stored ?? {}) as RawDocument]
  for (const field of fields) {
    const found = field.name in x ? sharedChange(field, x[field.name], y[field.name], config, `${path}.${field.name}`) : null
    if (found) return found
  }
  return null
}

/** A row without an id is one more; another order, or one row less, is a change of the whole list. */
function changeOfRows(field: FlattenedField, sent: unknown, stored: unknown, config: SanitizedConfig, path: string): null | string {
  const [rows, twins] = [rowsOf(sent), rowsOf(stored)]
  const isOther = (row: RawDocument, at: number) =>
    row.id !== twins[at]?.id || (field.type === 'blocks' && row.blockType !== twins[at]?.blockType)
  if (rows.length !== twins.length || rows.some(isOther)) return path
  for (const [at, row] of rows.entries()) {
    const found = changeIn(rowFields(field, twins[at] ?? {}, config), row, twins[at], config, `${path}.${at}`)
    if (found) return found
  }
  return null
}

/** What forms send for "no record". */
const noRecord = new Set<unknown>(['', 'none', 'null', null, undefined])

export function meaningOf(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'relationship' || field.type === 'upload') return recordsOf(value)
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null
  if (field.type === 'checkbox') return value === true || value === 'true' || null
  if (field.type === 'number' && !Array.isArray(value)) return Number(value)
  if (field.type === 'date') return instantOf(value)
  return value
}

function instantOf(value: unknown): unknown {
  const at = new Date(value as string)
  return Number.isNaN(at.getTime()) ? value : at.toISOString()
}

/** Records by id, one or many; a populated one is the same as its id. */
function recordsOf(value: unknown): unknown {
  const records = [value].flat().filter((item) => !noRecord.has(item))
  return records.length > 0 ? records.map(idOf) : null
}

function idOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return String(item)
  if ('relationTo' in item && 'value' in item) return { relationTo: item.relationTo, value: idOf(item.value) }
  return 'id' in item ? String(item.id) : item
}

const isDefault = (field: FlattenedField, sent: unknown): boolean => {
  const value = 'defaultValue' in field ? (field.defaultValue as unknown) : undefined
  return value !== undefined && typeof value !== 'function' && isSame(meaningOf(field, sent), meaningOf(field, value))
}

/** Deep equality in which an absent key and `null` are the same: databases give back one for the other. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]))
  const [x, y] = [a as RawDocument, b as RawDocument]
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => isSame(x[key] ?? null, y[key] ?? null))
}
