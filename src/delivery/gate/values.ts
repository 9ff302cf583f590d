import type { FlattenedField } from 'payload'

import { BadParameter, oneOf } from '../formats/parameters.ts'
import type { Target } from './fields.ts'

/** What can be asked of a field, by the kind of its value. */
interface Kind {
  operators: readonly string[]
  /** What a value is, when it is not any text. */
  is?: { matches(value: string): boolean; said: string }
}

const same = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const words = ['like', 'not_like', 'contains'] as const

const isNumber = (value: string): boolean => /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value)
const isFlag = (value: string): boolean => value === 'true' || value === 'false'

/** ISO 8601, of which the year or the month alone will do. */
const isDate = (value: string): boolean =>
  value.length <= 40 && /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)?)?$/u.test(value) && !Number.isNaN(Date.parse(value))

const text: Kind = { operators: [...same, ...words, ...order] }
const flag: Kind = { operators: same, is: { matches: isFlag, said: 'true or false' } }
const number: Kind = { operators: [...same, ...order], is: { matches: isNumber, said: 'a number, such as 12 or -0.5' } }
const date: Kind = { operators: [...same, ...order], is: { matches: isDate, said: 'a date, such as 2013-10-14 or 2013-10-14T09:30:00Z' } }
const choice: Kind = { operators: [...same, ...words] }
/** Ids are known as a whole; `contains` finds one in a list. */
const record: Kind = { operators: [...same, 'contains', 'like', 'all'] }
const tree: Kind = { operators: ['exists', ...words] }
const rows: Kind = { operators: ['exists'] }

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  array: rows,
  blocks: rows,
  checkbox: flag,
  code: text,
  date,
  email: text,
  join: { operators: [...same, ...words, ...order, 'all'] },
  json: { operators: ['exists'] },
  number,
  radio: choice,
  relationship: record,
  richText: tree,
  select: choice,
  text,
  textarea: text,
  upload: record,
}

const longest = 10_000

/**
 * The kind of what a path leads to.
 *
 * @throws BadParameter for what has no value of its own
 */
export function kindOf({ field, part }: Target, parameter: string): Kind {
  if (part === 'relationTo') return choice
  const kind = field ? kinds[field.type] : record
  if (!kind) throw new BadParameter(parameter, 'It has no value of its own: ask one of the fields inside.')
  return kind
}

/** @throws BadParameter */
export function demandOperator(kind: Kind, operator: string, parameter: string): void {
  if (!kind.operators.includes(operator)) throw new BadParameter(parameter, `There is no such operator here. ${oneOf(kind.operators)}`)
}

/** @throws BadParameter */
export function demandValue(kind: Kind, operator: string, value: string, parameter: string): void {
  if (operator === 'exists') {
    if (!isFlag(value)) throw new BadParameter(parameter, 'It is true or false.')
    return
  }
  if (value.length > longest) throw new BadParameter(parameter, `A value has at most ${longest} characters.`)
  // SQLite ends a pattern there, and would find everything.
  if (value.includes('\0')) throw new BadParameter(parameter, 'A text has no NUL character.')
  // The framework's word for "no value".
  if (kind.is && value !== 'null' && !kind.is.matches(value)) throw new BadParameter(parameter, `It is ${kind.is.said}.`)
}
