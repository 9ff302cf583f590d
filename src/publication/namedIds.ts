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

const isNaming = (operator: string): boolean => naming.has(operator)

/** Ids, alone, in lists, between commas, or as `{ relationTo, value }`. */
export function idsIn(value: unknown): NamedId[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value === 'string') return value.split(',').map((id) => ({ as: id.trim(), id: id.trim() }))
  if (typeof value === 'object' && value !== null && 'value' in value) return [{ as: value, id: String(value.value) }]
  return [{ as: value, id: String(value) }]
}

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
    if (path !== 'id' || !isOperators(condition)) return { [path]: condition }
    return { and: Object.entries(condition).map(([operator, value]) => idCondition(path, operator, value, { db })) }
  })
  return entries.length === 1 && entries[0] ? entries[0] : { and: entries }
}

const isOperators = (condition: unknown): condition is Record<string, unknown> => typeof condition === 'object' && condition !== null

/**
 * A condition on the id of a record, or on a relation of which every record may be read.
 *
 * @param isMany the path leads to a list of records
 */
export function idCondition(
  path: string,
  operator: string,
  value: unknown,
  { db, isMany = false }: { db: Pick<BaseDatabaseAdapter, 'name'>; isMany?: boolean },
): Where {
  if (!isNaming(operator)) return { [path]: { [operator]: value } } as Where
  const named = idsIn(value)
  const kept = named.filter(({ id }) => isPossibleId(db, id))
  return namingIds(path, operator, { isMany, kept, named })
}
