import type { FlattenedField } from 'payload'

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || value === 'none' || (Array.isArray(value) && value.length === 0)

/** What a value of a field means, whoever wrote it down: a form, the database or an answer. Nothing is `null`, a record its id. */
export function meaningOf(field: FlattenedField, value: unknown): unknown {
  if (isNothing(value)) return null
  if (field.type === 'relationship' || field.type === 'upload') return Array.isArray(value) ? value.map(recordOf) : recordOf(value)
  if (field.type === 'checkbox') return value === true || null
  if (field.type === 'date') return instantOf(value)
  return value
}

function instantOf(value: unknown): unknown {
  const at = new Date(value as string)
  return Number.isNaN(at.getTime()) ? value : at.toISOString()
}

function recordOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('relationTo' in value && 'value' in value) return { relationTo: value.relationTo, value: recordOf(value.value) }
  return 'id' in value ? String(value.id) : value
}

/** Deep equality in which an absent key and `null` are the same: databases give back one for the other. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSameValue(item, b[i]))
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => isSameValue(x[key] ?? null, y[key] ?? null))
}
