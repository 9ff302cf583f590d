import type { Where } from 'payload'

/** What a condition on a list asks of a record in it: the filter inside `contains`. */
export function insideOf(condition: unknown): undefined | Where {
  const inside = (condition as { contains?: unknown } | null)?.contains
  return typeof inside === 'object' && inside !== null && !Array.isArray(inside) ? (inside as Where) : undefined
}

/**
 * A filter in which the conditions that are recognized have others in their place.
 *
 * @param replace gets those that stand beside each other at once
 */
export async function replaceConditions<Found>(
  where: Where,
  recognize: (path: string, condition: object) => Found | undefined,
  replace: (found: Found[]) => Promise<Where[]>,
): Promise<Where> {
  const rest: Record<string, unknown> = {}
  const found: Found[] = []
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      rest[path] = await Promise.all(condition.map((part) => replaceConditions(part, recognize, replace)))
      continue
    }
    const one = typeof condition === 'object' && (condition as null | object) ? recognize(path, condition) : undefined
    if (one === undefined) rest[path] = condition
    else found.push(one)
  }
  if (found.length === 0) return rest as Where
  return { and: [...(Object.keys(rest).length > 0 ? [rest as Where] : []), ...(await replace(found))] }
}

const positive = new Set(['contains', 'equals', 'greater_than', 'greater_than_equal', 'in', 'less_than', 'less_than_equal', 'like'])

const isNothing = (value: unknown): boolean => value === null || value === 'null'

/** Whether a filter needs a record: an empty list, which SQL joins as a row of nulls, cannot meet it. */
export function needsRecord(where: Where): boolean {
  return Object.entries(where).some(([path, condition]) => {
    if (!Array.isArray(condition)) return Object.entries(condition as object).some(([operator, value]) => isPositive(operator, value))
    if (path.toLowerCase() === 'or') return condition.length > 0 && condition.every(needsRecord)
    return condition.some(needsRecord)
  })
}

function isPositive(operator: string, value: unknown): boolean {
  if (operator === 'exists') return value === true || value === 'true'
  return positive.has(operator) && ![value].flat().some(isNothing)
}
