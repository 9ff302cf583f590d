import type { BaseDatabaseAdapter, Where } from 'payload'

import { isPossibleId } from '../database/index.ts'
import { isNegative } from './queryValues.ts'
import { everything, nothing } from './whereParts.ts'

export interface NamedId {
  /** As the condition has it: an id, or with its collection. */
  as: unknown
  id: string
}

/** An id is known as a whole or not at all: a part of one finds nothing, in every database alike. */
const naming = new Set(['all', 'contains', 'equals', 'in', 'like', 'not_equals', 'not_in'])

export const isNaming = (operator: string): boolean => naming.has(operator)

/** Ids, alone, in lists, between commas, or as `{ relationTo, value }`. */
export function idsIn(value: unknown): NamedId[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value === 'string') return value.split(',').map((id) => ({ as: id.trim(), id: id.trim() }))
  if (typeof value === 'object' && value !== null && 'value' in value) return [{ as: value, id: String(value.value) }]
  return [{ as: value, id: String(value) }]
}

/** Those that can be the id of a record at all. */
export const possibleAmong = (named: readonly NamedId[], db: Pick<BaseDatabaseAdapter, 'name'>): NamedId[] =>
  named.filter(({ id }) => isPossibleId(db, id))

/**
 * A condition that names records, with those that count.
 *
 * @param isMany the path leads to a list of records
 */
export function namingIds(
  path: string,
  operator: string,
  { kept, named, isMany }: { kept: NamedId[]; named: NamedId[]; isMany: boolean },
): Where {
  if (kept.length === 0) return isNegative(operator) ? everything : nothing
  const values = kept.map(({ as }) => as)
  const [first] = values
  const among = (operatorOfOne: string, operatorOfMany: string): Where =>
    ({ [path]: values.length === 1 ? { [operatorOfOne]: first } : { [operatorOfMany]: values } }) as Where
  if (isNegative(operator)) return among('not_equals', 'not_in')
  if (operator !== 'all') return among('equals', 'in')
  // Each of them has to be there.
  if (kept.length < named.length || (!isMany && kept.length > 1)) return nothing
  return values.length === 1 ? among('equals', 'in') : { and: values.map((value) => ({ [path]: { equals: value } }) as Where) }
}

/** A filter in which conditions on the record's own id name none that cannot be one. */
export function withPossibleIds(where: Where, db: Pick<BaseDatabaseAdapter, 'name'>): Where {
  const entries = Object.entries(where).map(([path, condition]): Where => {
    if (Array.isArray(condition)) return { [path]: condition.map((part) => withPossibleIds(part, db)) }
    return path === 'id' && isOperators(condition) ? { and: idConditions(path, condition, db) } : { [path]: condition }
  })
  return entries.length === 1 && entries[0] ? entries[0] : { and: entries }
}

const isOperators = (condition: unknown): condition is Record<string, unknown> => typeof condition === 'object' && condition !== null

const idConditions = (path: string, operators: Record<string, unknown>, db: Pick<BaseDatabaseAdapter, 'name'>): Where[] =>
  Object.entries(operators).map(([operator, value]) => idCondition(path, operator, value, db))

/** A condition on the id of a record. */
export function idCondition(path: string, operator: string, value: unknown, db: Pick<BaseDatabaseAdapter, 'name'>): Where {
  if (!isNaming(operator)) return { [path]: { [operator]: value } } as Where
  const named = idsIn(value)
  return namingIds(path, operator, { isMany: false, kept: possibleAmong(named, db), named })
}
