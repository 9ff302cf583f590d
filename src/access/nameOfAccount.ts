import type { PayloadRequest } from 'payload'

/** The name of a person of the staff, which the staff may know of each other; nothing for an account that is gone. */
export async function nameOfAccount(id: null | string, req: PayloadRequest): Promise<null | string> {
  if (!id) return null
  const account = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return account?.name ?? null
}
