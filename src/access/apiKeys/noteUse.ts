import { createLocalReq, type Payload } from 'payload'

import { runAsEntry } from '../../database/index.ts'
import { changeKeys } from './changeKeys.ts'
import type { ApiClientUser } from './clientOfKey.ts'

const leastPause = 60_000

const notedKey = Symbol.for('alliance.access.keyUses')

/** When each key was last noted, kept on the instance it is noted in. */
function notedBy(payload: Payload): Map<string, number> {
  const carrier = payload as unknown as { [notedKey]?: Map<string, number> }
  return (carrier[notedKey] ??= new Map())
}

/**
 * Notes that a key was used, at most once a minute. Nobody waits for it, and no request fails because of it: a database that is busy or
 * read-only costs the note and nothing else.
 */
export function noteUse(payload: Payload, { id, keyId, lastUsedAt }: ApiClientUser): void {
  const now = Date.now()
  const known = notedBy(payload)
  const last = Math.max(known.get(keyId) ?? 0, lastUsedAt ? new Date(lastUsedAt).getTime() : 0)
  if (now - last < leastPause) return
  known.set(keyId, now)
  const at = new Date(now).toISOString()
  const note = async () => {
    const req = await createLocalReq({}, payload)
    await changeKeys(req, id, (keys) => keys.map((key) => (key.id === keyId ? { ...key, lastUsedAt: at } : key)))
  }
  // The request it comes with may write too: each in a transaction of its own.
  runAsEntry('the use of an API key', note).catch((error: unknown) =>
    payload.logger.warn({ err: error, msg: 'The use of an API key was not noted' }),
  )
}
