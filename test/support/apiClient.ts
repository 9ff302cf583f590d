import { createLocalReq } from 'payload'

import { giveKey } from '../../src/access/index.ts'
import type { ApiClient } from '../../src/payload-types.ts'
import type { TestApp } from './app.ts'

/** A program with a key, and what its requests are signed with. */
export interface TestClient {
  id: string
  key: string
  keyId: string
  signed: { headers: { Authorization: string } }
}

export const signedBy = (key: string): TestClient['signed'] => ({ headers: { Authorization: `api-clients API-Key ${key}` } })

/** Makes an API client with one key. Without limits it reads what is public, in every language. */
export async function makeApiClient({ payload }: Pick<TestApp, 'payload'>, limits: Partial<ApiClient> = {}): Promise<TestClient> {
  const data = { name: 'A program', ...limits }
  const { id } = await payload.create({ collection: 'api-clients', data: data as never, overrideAccess: true })
  const { id: keyId, key } = await giveKey(await createLocalReq({}, payload), String(id), 'The key', null)
  return { id: String(id), key, keyId, signed: signedBy(key) }
}
