import type { Payload } from 'payload'

import type { Slug } from '../../shared/slugs.ts'
import { clientOfKeyId } from '../apiKeys/clientOfKey.ts'
import { can, staffOf } from '../can.ts'
import { reachesLocale } from '../scope.ts'
import type { PreviewClaims } from './token.ts'

interface Account {
  id: string
  sessions?: null | { expiresAt: Date | string; id: string }[]
}

/** The person or program as it signed a request, with the session or the key it used. */
export function signerOf(user: unknown): null | PreviewClaims['by'] {
  const { _sid, collection, id, keyId } = (user ?? {}) as { _sid?: string; collection?: string; id?: unknown; keyId?: string }
  const session = collection === 'users' ? _sid : keyId
  if ((collection !== 'users' && collection !== 'api-clients') || !session) return null
  return { collection, id: String(id), session }
}

/** May who asked for a token still see drafts of this kind? Not after signing out, nor without the account, the key or the role. */
export async function maySignerStillRead(payload: Payload, { by, locale, slug }: PreviewClaims): Promise<boolean> {
  const user = by.collection === 'users' ? await accountIn(payload, by) : await clientOfKeyId(payload, by.id, by.session)
  const person = staffOf({ user })
  return can(person, 'read', slug as Slug) && reachesLocale(person?.scope, locale)
}

async function accountIn(payload: Payload, { id, session }: PreviewClaims['by']): Promise<null | object> {
  const account = await payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } } })
  const isOpen = account?.sessions?.some((one) => one.id === session && new Date(one.expiresAt).getTime() > Date.now())
  return account && isOpen ? { ...account, collection: 'users' } : null
}
