import type { BaseDatabaseAdapter, Where } from 'payload'

/** Matches where a list of relations is empty: SQL has no rows for it, MongoDB nothing or a list without items. */
export function emptyList({ name }: Pick<BaseDatabaseAdapter, 'name'>, path: string): Where {
  const isAbsent: Where = { [path]: { exists: false } }
  return name === 'mongoose' ? { or: [isAbsent, { [path]: { equals: [] } }] } : isAbsent
}
