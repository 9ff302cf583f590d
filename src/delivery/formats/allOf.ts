import type { Where } from 'payload'

/** All of these conditions; of none, no condition. */
export function allOf(conditions: readonly Where[]): Where {
  const some = conditions.filter((condition) => Object.keys(condition).length > 0)
  return some.length > 0 ? { and: some } : {}
}
