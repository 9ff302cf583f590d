import { randomBytes } from 'node:crypto'

import { Webhook } from 'standardwebhooks'

/** A secret as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/**
 * The headers of a message by Standard Webhooks 1.0: one signature for each live secret, so that a receiver may change from the old to the
 * new one whenever it likes.
 */
export function signedHeaders(message: { body: string; id: string; now: Date }, secrets: readonly string[]): Record<string, string> {
  const { body, id, now } = message
  return {
    'content-type': 'application/json',
    'user-agent': 'Alliance-CMS-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
  }
}
