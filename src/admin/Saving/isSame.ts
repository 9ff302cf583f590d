const nothing = (value: unknown): unknown => (value === undefined || value === '' ? null : value)

/** Deep equality of form values; a missing one, an empty one and `null` are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  const [x, y] = [nothing(a), nothing(b)]
  if (x === y) return true
  if (!x || !y || typeof x !== 'object' || typeof y !== 'object' || Array.isArray(x) !== Array.isArray(y)) return false
  if (Array.isArray(x) && Array.isArray(y)) return x.length === y.length && x.every((item, index) => isSame(item, y[index]))
  const [left, right] = [x as Record<string, unknown>, y as Record<string, unknown>]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isSame(left[key], right[key]))
}
