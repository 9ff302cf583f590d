import type { AuthStrategy } from 'payload'

import { clientOfKey } from './clientOfKey.ts'
import { keyIn } from './keyText.ts'
import { noteUse } from './noteUse.ts'

/** Signs requests in that carry a key. A wrong key is refused before, with its reason: see `delivery/credentials`. */
export const keyStrategy: AuthStrategy = {
  name: 'api-key',
  async authenticate({ headers, payload }) {
    const key = keyIn(headers.get('Authorization'))
    const client = key === undefined ? null : await clientOfKey(payload, key)
    if (client) noteUse(payload, client)
    return { user: client as never }
  },
}
