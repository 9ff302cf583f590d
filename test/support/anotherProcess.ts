import type { Payload } from 'payload'

/**
 * The same content as another process sees it: on the same database and the same search index, and hearing nothing of what this one
 * changes.
 */
export function anotherProcess(payload: Payload): Payload {
  const names = ['listeners', 'others', 'writes'].map((name) => Symbol.for(`alliance.changes.${name}`))
  const db: unknown = Object.create(payload.db, Object.fromEntries(names.map((name) => [name, { value: undefined, writable: true }])))
  return Object.create(payload, { db: { value: db } }) as Payload
}
