import type { Where, WhereField } from 'payload'

/** Matches no document. */
export const nothing: Where = { id: { exists: false } }

/** Matches every document. */
export const everything: Where = { id: { exists: true } }

/** The same conditions on a record that a relation leads to. */
export function prefixed(where: Where, prefix: string): Where {
  if (!prefix || where === nothing || where === everything) return where
  const entries = Object.entries(where).map(([path, condition]) =>
    Array.isArray(condition) ? [path, condition.map((part) => prefixed(part, prefix))] : [`${prefix}${path}`, condition],
  )
  return Object.fromEntries(entries) as Where
}

/** The opposite of a read rule: those are made of `equals` and `exists` alone. */
export function negated(where: Where): Where {
  const parts = Object.entries(where).map(([path, condition]): Where => {
    if (Array.isArray(condition)) return { [path === 'and' ? 'or' : 'and']: condition.map((part) => negated(part)) }
    const { equals, exists } = condition as WhereField
    return { [path]: exists === undefined ? { not_equals: equals as unknown } : { exists: !exists } }
  })
  return parts.length === 1 && parts[0] ? parts[0] : { or: parts }
}
