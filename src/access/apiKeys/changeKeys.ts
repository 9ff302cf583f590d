import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../database/index.ts'
import type { StoredKey } from './clientOfKey.ts'

/**
 * Changes the keys of a client, in one transaction from reading them to writing them: two changes at once never lose a key.
 *
 * @returns false when there is no such client
 */
export function changeKeys(outer: PayloadRequest, id: string, change: (keys: StoredKey[]) => StoredKey[]): Promise<boolean> {
  const { payload } = outer
  return inTransaction(payload.db, outer, async (req) => {
    const where = { id: { equals: id } }
    const client = await payload.db.findOne<{ id: string; keys?: null | StoredKey[] }>({ collection: 'api-clients', req, where })
    if (client) {
      const keys = change(client.keys ?? [])
      await payload.update({ collection: 'api-clients', id, data: { keys }, depth: 0, overrideAccess: true, req })
    }
    return client !== null
  })
}
