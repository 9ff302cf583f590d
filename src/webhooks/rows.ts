import type { Payload, PayloadRequest } from 'payload'

import type { Webhook as WebhookRow } from '../payload-types.ts'
import type { Subscription } from './messages.ts'

/** A subscription with what only the server knows. */
export interface Webhook extends Subscription {
  url: string
  isActive: boolean
  /** The last change whose messages are written. */
  position: null | number
  /** In clear text, the newest first. */
  secrets: string[]
}

export async function readWebhook(payload: Payload, id: string, req?: PayloadRequest): Promise<undefined | Webhook> {
  const row = await payload.findByID({
    collection: 'webhooks',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
    showHiddenFields: true,
  })
  return row ? toWebhook(payload, row) : undefined
}

/** Those that send: switched on, and with a secret. */
export async function readActive(payload: Payload): Promise<Webhook[]> {
  const where = { isActive: { equals: true } }
  const { docs } = await payload.find({
    collection: 'webhooks',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    showHiddenFields: true,
    where,
  })
  return docs.map((row) => toWebhook(payload, row)).filter(({ secrets }) => secrets.length > 0)
}

function toWebhook(payload: Payload, { events, id, isActive, locales, position, secrets, url }: WebhookRow): Webhook {
  return {
    id: String(id),
    url,
    events: events ?? [],
    locales: locales ?? [],
    isActive: Boolean(isActive),
    position: position ?? null,
    secrets: decrypted(payload, secrets),
  }
}

/** A backup that is restored under another `PAYLOAD_SECRET` has none that can be read. */
function decrypted(payload: Payload, stored: unknown): string[] {
  return (Array.isArray(stored) ? (stored as string[]) : []).flatMap((text) => {
    try {
      const secret = payload.decrypt(text)
      return secret.startsWith('whsec_') ? [secret] : []
    } catch {
      return []
    }
  })
}
