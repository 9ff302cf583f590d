import type { PayloadRequest } from 'payload'

import { staffOf } from '../access/index.ts'

/** All that decides what the sender may read and do, in an order that does not depend on how it was chosen. */
export function rightsOf(req: PayloadRequest): unknown {
  const person = staffOf(req)
  if (!person) return null
  const { locales, mayPublish, roles, scope = null } = person
  return [[...roles].sort(), [...locales].sort(), [...mayPublish].sort(), scope]
}
