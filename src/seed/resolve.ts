import type { Reference, RichText, Values } from './record.ts'
import { toLexical, type IdOf } from './lexical.ts'

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)
const isReference = (value: Values): value is Values & Reference => isObject(value.reference)
const isRichText = (value: Values): value is Values & RichText => Array.isArray(value.richText)

/**
 * Puts ids in the place of references and editor states in the place of rich text.
 * What refers to a record that is gone is left out, so that a deleted record never blocks the others.
 */
export function resolve(value: unknown, idOf: IdOf): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, idOf)).filter((item) => item !== undefined)
  if (!isObject(value)) return value
  if (isReference(value)) return toRelation(value, idOf)
  if (isRichText(value)) return toLexical(value.richText, idOf)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item, idOf)]))
}

function toRelation({ reference: { collection, key, isPolymorphic } }: Reference, idOf: IdOf): unknown {
  const id = idOf(collection, key)
  return isPolymorphic && id !== undefined ? { relationTo: collection, value: id } : id
}

/**
 * Lays the texts of one language over shared values, row by row.
 * With the stored document, rows get their stored ids: without them Payload would take the rows for new ones
 * and lose the texts that other languages have in them.
 */
export function layTexts(shared: Values, texts: Values, stored?: Values): Values {
  const laid: Values = { ...shared }
  for (const [name, text] of Object.entries(texts)) {
    const below = shared[name]
    if (Array.isArray(below) && Array.isArray(text)) laid[name] = below.map((row, index) => layRow(row, text[index]))
    else laid[name] = isObject(below) && isObject(text) ? layTexts(below, text) : text
  }
  return stored ? withRowIds(laid, stored) : laid
}

const layRow = (row: unknown, text: unknown): unknown => (isObject(row) && isObject(text) ? layTexts(row, text) : row)

function withRowIds(values: Values, stored: Values): Values {
  const result: Values = {}
  for (const [name, value] of Object.entries(values)) {
    const before = stored[name]
    if (Array.isArray(value) && Array.isArray(before)) result[name] = value.map((row, index) => withRowId(row, before[index]))
    else result[name] = isObject(value) && isObject(before) && !('root' in value) ? withRowIds(value, before) : value
  }
  return result
}

const withRowId = (row: unknown, before: unknown): unknown =>
  isObject(row) && isObject(before) && before.id !== undefined ? { id: before.id, ...withRowIds(row, before) } : row
