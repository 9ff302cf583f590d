import type { PayloadRequest } from 'payload'

import { staffOf } from '../access/index.ts'
import { operationOf } from './intent.ts'

/**
 * Payload takes the lock of a document away at each write. Who is being saved while they type is still at it, so the next person who opens
 * the form has to be told.
 */
export async function keepLock(place: { id?: string; isGlobal: boolean; req: PayloadRequest; slug: string }): Promise<void> {
  const { id, isGlobal, req, slug } = place
  const person = staffOf(req)
  if (!person || !operationOf(req, slug, isGlobal)?.isAutosave) return
  await req.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: isGlobal ? undefined : ({ relationTo: slug, value: String(id) } as never),
      globalSlug: isGlobal ? slug : undefined,
      user: { relationTo: 'users', value: person.id },
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
