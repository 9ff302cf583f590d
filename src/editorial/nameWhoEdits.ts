import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'

import { nameOfAccount, staffOf } from '../access/index.ts'

/**
 * Whoever opens a document that somebody else is writing in is told who that is. Accounts are private, so the panel would show an id:
 * the staff is given the name, in the place where the panel looks for it, and nothing else.
 */
export function nameWhoEdits(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) locks.hooks.afterRead = [...locks.hooks.afterRead, withName]
  return config
}

const withName: CollectionAfterReadHook = async ({ doc, req }) => {
  const { user } = doc as { user?: { relationTo: string; value: unknown } }
  if (!user || typeof user.value !== 'string' || !staffOf(req)) return doc as unknown
  const id = user.value
  const name = await nameOfAccount(id, req)
  return name ? { ...(doc as object), user: { ...user, value: { id, email: name } } } : (doc as unknown)
}
