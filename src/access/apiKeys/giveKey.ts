import { randomUUID } from 'node:crypto'

import { NotFound, type PayloadRequest } from 'payload'

import { changeKeys } from './changeKeys.ts'
import { hashOfKey, hintOfKey, makeKey } from './keyText.ts'

interface GivenKey {
  id: string
  name: string
  hint: string
  expiresAt: null | string
  /** The key itself: here and never again. */
  key: string
}

/** Makes a key for a client. What is stored is its hash. */
export async function giveKey(req: PayloadRequest, clientId: string, name: string, expiresAt: null | string): Promise<GivenKey> {
  const key = makeKey()
  // In the form of the ids that both databases keep for rows.
  const id = randomUUID().replaceAll('-', '').slice(0, 24)
  const row = { id, name, hash: hashOfKey(key, req.payload.secret), hint: hintOfKey(key), madeAt: new Date().toISOString(), expiresAt }
  if (!(await changeKeys(req, clientId, (keys) => [...keys, row]))) throw new NotFound(req.t)
  return { id, name, hint: row.hint, expiresAt, key }
}

/** Ends a key at once. What is over stays in the list, so that one sees what there was. */
export async function revokeKey(req: PayloadRequest, clientId: string, keyId: string): Promise<void> {
  let isFound = false
  await changeKeys(req, clientId, (keys) => {
    isFound = keys.some(({ id }) => id === keyId)
    return keys.map((key) => (key.id === keyId ? { ...key, revokedAt: key.revokedAt ?? new Date().toISOString() } : key))
  })
  if (!isFound) throw new NotFound(req.t)
}
