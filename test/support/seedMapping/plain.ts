import { isRichText, toShortForm } from './shortForm.ts'

export type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0)

/** The one form in which file and answers are compared: what is empty is not there, rich text is in the file's short form. */
export function plain(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => entry(name, toPlain(value))))
}

const entry = (name: string, value: unknown): [string, unknown][] => (isNothing(value) ? [] : [[name, value]])

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (!isFields(value)) return value
  return isRichText(value) ? toShortForm(value) : plain(value)
}

/** An answer with the ids of records replaced by their keys, and without the ids of rows. */
export function withKeys(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return keys.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => withKeys(isFields(item) ? without(item, ['id']) : item, keys))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withKeys(item, keys)]))
}

export const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
