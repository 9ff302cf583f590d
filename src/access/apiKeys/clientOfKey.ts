import type { Payload } from 'payload'

import { hashOfKey } from './keyText.ts'

/** A key of a client, as it is stored. */
export interface StoredKey {
  id?: string
  name: string
  hash: string
  /** Last characters of the key. */
  hint: string
  madeAt: string
  expiresAt?: null | string
  lastUsedAt?: null | string
  revokedAt?: null | string
}

/** The program that signed a request, as `req.user` holds it. */
export interface ApiClientUser {
  id: string
  collection: 'api-clients'
  _strategy: 'api-key'
  name: string
  readsDrafts: boolean
  /** Collections and globals it is limited to; none is no limit. */
  onlyCollections: readonly string[]
  /** Languages it is limited to; none is no limit. */
  onlyLocales: readonly string[]
  /** Requests a minute; nothing where the usual limit holds. */
  ratePerMinute: null | number
  /** The key it used. */
  keyId: string
  lastUsedAt: null | string
}

interface StoredClient {
  id: string
  name: string
  keys?: null | StoredKey[]
  onlyCollections?: null | string[]
  onlyLocales?: null | string[]
  ratePerMinute?: null | number
  readsDrafts?: boolean | null
}

const isLive = ({ expiresAt, revokedAt }: StoredKey): boolean => !revokedAt && (!expiresAt || new Date(expiresAt).getTime() > Date.now())

/** The client that a key belongs to; nothing when it is wrong, over or revoked. It is looked up each time, so that a revocation acts at once. */
export async function clientOfKey(payload: Payload, key: string): Promise<ApiClientUser | null> {
  const hash = hashOfKey(key, payload.secret)
  return clientWith(payload, { 'keys.hash': { equals: hash } }, (one) => one.hash === hash)
}

/** The same for a key that is known by its id. */
export const clientOfKeyId = (payload: Payload, clientId: string, keyId: string): Promise<ApiClientUser | null> =>
  clientWith(payload, { id: { equals: clientId } }, ({ id }) => id === keyId)

async function clientWith(
  payload: Payload,
  where: Record<string, { equals: string }>,
  isMeant: (key: StoredKey) => boolean,
): Promise<ApiClientUser | null> {
  const client = await payload.db.findOne<StoredClient>({ collection: 'api-clients', where })
  const found = client?.keys?.find(isMeant)
  if (!client || !found || !isLive(found)) return null
  return {
    id: client.id,
    collection: 'api-clients',
    _strategy: 'api-key',
    name: client.name,
    readsDrafts: client.readsDrafts === true,
    onlyCollections: client.onlyCollections ?? [],
    onlyLocales: client.onlyLocales ?? [],
    ratePerMinute: client.ratePerMinute ?? null,
    keyId: String(found.id),
    lastUsedAt: found.lastUsedAt ?? null,
  }
}
