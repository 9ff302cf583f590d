import type { Reader } from '../gate/reader.ts'
import { tooMuch, QueryRefused } from './refusal.ts'

/** Steps into a filter. */
const deepest = 10

const lastPage = 1_000_000

/**
 * Holds the arguments of a field to the rules of REST.
 *
 * @throws QueryRefused
 */
export function checkInput(name: string, value: unknown, reader: Reader): void {
  if (typeof value === 'number' && name === 'limit') demandWithin(name, value, reader.limit)
  else if (typeof value === 'number' && name === 'page') demandWithin(name, value, { least: 1, most: lastPage })
  else if (name === 'where') checkFilter(value, { reader, conditions: 0 }, 0)
}

function demandWithin(name: string, value: number, { least, most }: { least: number; most: number }): void {
  if (value < least || value > most) throw tooMuch(`“${name}” is a whole number from ${least} to ${most}.`)
}

interface Checking {
  reader: Reader
  conditions: number
}

function checkFilter(value: unknown, checking: Checking, depth: number): void {
  const { reader } = checking
  if (typeof value === 'string') {
    // SQLite ends a pattern there, and would find everything.
    if (value.includes('\0')) throw new QueryRefused('A text has no NUL character.')
    if (value.length > 10_000) throw tooMuch('A value has at most 10000 characters.')
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (depth > deepest) throw tooMuch(`A filter is nested at most ${deepest} times.`)
  if (Array.isArray(value) && value.length > reader.values) throw tooMuch(`A list in a filter has at most ${reader.values} values.`)
  checking.conditions += Array.isArray(value) ? 0 : Object.keys(value).length
  // A field and its operator are two.
  if (checking.conditions > reader.conditions * 2) throw tooMuch(`A filter has at most ${reader.conditions} conditions.`)
  for (const inner of Object.values(value)) checkFilter(inner, checking, depth + 1)
}
