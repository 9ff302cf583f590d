import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import type { StoredKey } from './clientOfKey.ts'

/**
 * Changes the keys of a client, in one transaction from reading them to writing them: two changes at once never lose a key.
 *
 * @returns false when there is no such client
 */
export async function changeKeys(req: PayloadRequest, id: string, change: (keys: StoredKey[]) => StoredKey[]): Promise<boolean> {
  const isOurs = await initTransaction(req)
  try {
    const client = await req.payload.db.findOne<{ id: string; keys?: null | StoredKey[] }>({
      collection: 'api-clients',
      req,
      where: { id: { equals: id } },
    })
    if (client) {
      const keys = change(client.keys ?? [])
      await req.payload.update({ collection: 'api-clients', id, data: { keys }, depth: 0, overrideAccess: true, req })
    }
    if (isOurs) await commitTransaction(req)
    return client !== null
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
