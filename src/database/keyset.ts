import { APIError, type FlattenedField, type Where } from 'payload'

import { isLocale } from '../shared/locales.ts'

/** One thing a list is ordered by. */
export interface OrderKey {
  /** As a condition names it: `title`, `title.fr`, `geo.lat`. */
  path: string
  isDescending: boolean
  /** Rows without a value come after all others, in whichever direction. */
  hasNothingLast: boolean
  /** A text of one language: where a row that was read has it. */
  locale?: string
}

/** What a row has in the place of each key; `null` for nothing. */
export type Position = readonly (boolean | null | number | string)[]

/** Kinds of fields whose values can be compared with one another. */
const comparable = new Set(['checkbox', 'code', 'date', 'email', 'number', 'radio', 'select', 'text', 'textarea'])

/** An order that a place in it cannot be kept of: by related records, by rows, by what has many values. */
const unsupported = (path: string): APIError => {
  const message = `A list that is sorted by “${path}” has no cursors. Sort by a field of the record itself that has one value, or use “page”.`
  return new APIError(message, 400, { code: 'bad-request', errors: [{ message, path: 'sort' }] }, true)
}

/**
 * Understands an order.
 *
 * @param locale the language the list is asked in; `all` when none is meant
 * @throws APIError 400 that names `sort`
 */
export function orderKeys(sort: readonly string[], fields: readonly FlattenedField[], locale: string): OrderKey[] {
  return sort.map((item) => {
    const path = item.replace(/^-/u, '').replaceAll('__', '.')
    const isDescending = item.startsWith('-')
    if (path === 'id') return { path, isDescending, hasNothingLast: false }
    const { field, locale: own } = fieldAt(path, fields)
    if (!field || !comparable.has(field.type) || ('hasMany' in field && field.hasMany)) throw unsupported(path)
    if (!field.localized) return { path, isDescending, hasNothingLast: false }
    if (!own && locale === 'all') throw unsupported(path)
    return { path, isDescending, hasNothingLast: true, locale: own ?? locale }
  })
}

function fieldAt(path: string, fields: readonly FlattenedField[]): { field?: FlattenedField & { localized?: boolean }; locale?: string } {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  const [next] = rest
  if (field && next !== undefined && 'localized' in field && field.localized && rest.length === 1 && isLocale(next))
    return { field, locale: next }
  if (!field || next === undefined) return { field }
  return field.type === 'group' || (field.type === 'tab' && 'flattenedFields' in field)
    ? fieldAt(rest.join('.'), field.flattenedFields)
    : {}
}

/** What a row that was read has in the place of each key. */
export function positionOf(row: Record<string, unknown>, keys: readonly OrderKey[]): Position {
  return keys.map(({ locale, path }) => {
    const steps = path.split('.')
    if (locale && steps.at(-1) === locale) steps.pop()
    const value = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], row)
    return toPlain(locale ? (value as Record<string, unknown> | null | undefined)?.[locale] : value)
  })
}

function toPlain(value: unknown): boolean | null | number | string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
  return null
}

export const reversed = (keys: readonly OrderKey[]): OrderKey[] => keys.map((key) => ({ ...key, isDescending: !key.isDescending }))

/**
 * The rows after a place, as conditions that have to be asked one after the other: first those that are equal in all keys but the last,
 * then in all but the last two, and so on. Each is one stretch of an index, however deep in the list it begins.
 *
 * @param isBackwards the keys are those of the list, read from its end: what has nothing comes first then
 */
export function stretchesAfter(keys: readonly OrderKey[], position: Position | undefined, isBackwards: boolean): Where[] {
  if (!position) return wholeList(keys, isBackwards)
  const stretches: Where[] = []
  const at = (i: number): Position[number] => position[i] ?? null
  let last = keys.length - 1
  const tail = sameInstant(keys, at)
  if (tail) {
    last -= 2
    stretches.push({ and: [...keys.slice(0, last + 1).map((key, i) => isAt(key, at(i))), ...tail] })
  }
  for (; last >= 0; last--) {
    const key = keys[last]
    if (!key) continue
    const equal = keys.slice(0, last).map((one, i) => isAt(one, at(i)))
    for (const further of beyond(key, at(last), isBackwards)) stretches.push({ and: [...equal, further] })
  }
  return stretches
}

/** Always there. */
const neverNothing = new Set(['createdAt', 'id', 'updatedAt'])

/** The end of nearly every order, an instant and the id, is one stretch. */
function sameInstant(keys: readonly OrderKey[], at: (i: number) => Position[number]): undefined | Where[] {
  const [instant, id] = keys.slice(-2)
  if (!instant || id?.path !== 'id' || !neverNothing.has(instant.path) || instant.isDescending !== id.isDescending) return undefined
  const [operator, orEqual] = id.isDescending
    ? (['less_than', 'less_than_equal'] as const)
    : (['greater_than', 'greater_than_equal'] as const)
  const [time, name] = [at(keys.length - 2), at(keys.length - 1)]
  return [{ [instant.path]: { [orEqual]: time } }, { or: [{ [instant.path]: { [operator]: time } }, { id: { [operator]: name } }] }]
}

/** A list that begins with a text is read in two: what has none stands beside the index of the texts. */
function wholeList([first]: readonly OrderKey[], isBackwards: boolean): Where[] {
  if (!first?.hasNothingLast) return [{}]
  const [some, none]: [Where, Where] = [isSomething(first), { [first.path]: { exists: false } }]
  return isBackwards ? [none, some] : [some, none]
}

/** Of texts, every one there is: SQLite takes a comparison for a place in the index, and not that there is anything. */
export const isSomething = ({ hasNothingLast, path }: OrderKey): Where => ({
  [path]: hasNothingLast ? { greater_than_equal: '' } : { exists: true },
})

const isAt = ({ path }: OrderKey, value: Position[number]): Where =>
  value === null ? { [path]: { exists: false } } : { [path]: { equals: value } }

/** Both databases take nothing for the smallest value; texts, which have it last in both directions, are told to. */
function beyond(key: OrderKey, value: Position[number], isBackwards: boolean): Where[] {
  const { hasNothingLast, isDescending, path } = key
  const isNothingFirst = hasNothingLast ? isBackwards : !isDescending
  if (value === null) return isNothingFirst ? [isSomething(key)] : []
  const further: Where = { [path]: isDescending ? { less_than: value } : { greater_than: value } }
  return isNothingFirst || neverNothing.has(path) ? [further] : [further, { [path]: { exists: false } }]
}
