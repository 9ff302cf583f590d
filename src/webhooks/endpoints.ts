import { NotFound, type Endpoint, type PayloadRequest } from 'payload'

import { can, isPerson, staffOf } from '../access/index.ts'
import { lastSequence } from '../changes/index.ts'
import { readWebhook } from './rows.ts'
import { newSecret } from './sign.ts'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** @throws NotFound whether there is none or the person may not know */
function demandRight(req: PayloadRequest): string {
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !isPerson(req) || !can(staffOf(req), 'update', 'webhooks')) throw new NotFound(req.t)
  return id
}

/** `POST /api/webhooks/{id}/secret`: makes a secret and tells it this once. The one before it stays valid beside it. */
export const makeSecret: OwnEndpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const webhook = await readWebhook(payload, demandRight(req), req)
    if (!webhook) throw new NotFound(req.t)
    const secret = newSecret()
    await keepSecrets(req, webhook.id, [secret, ...webhook.secrets].slice(0, 2), webhook.secrets.length === 0)
    return Response.json({ secret, live: Math.min(webhook.secrets.length + 1, 2) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** `DELETE /api/webhooks/{id}/secret`: the old one of two is valid no more. */
export const endOldSecret: OwnEndpoint = {
  path: '/:id/secret',
  method: 'delete',
  handler: async (req) => {
    const webhook = await readWebhook(req.payload, demandRight(req), req)
    if (!webhook) throw new NotFound(req.t)
    await keepSecrets(req, webhook.id, webhook.secrets.slice(0, 1), false)
    return Response.json({ live: Math.min(webhook.secrets.length, 1) })
  },
}

async function keepSecrets(req: PayloadRequest, id: string, secrets: readonly string[], isFirst: boolean): Promise<void> {
  const { payload } = req
  // Nothing was sent before the first one, and nothing is made up for.
  const begins = isFirst ? { position: await lastSequence(payload, req) } : {}
  const data = { secrets: secrets.map((secret) => payload.encrypt(secret)), ...begins }
  await payload.update({ collection: 'webhooks', data, depth: 0, id, overrideAccess: true, req })
}

/** `POST /api/webhook-deliveries/{id}/send-again`: from the beginning, with the same id. */
export const sendAgain = (wake: () => void): OwnEndpoint => ({
  path: '/:id/send-again',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const id = demandRight(req)
    const collection = 'webhook-deliveries'
    const delivery = await payload.findByID({ collection, depth: 0, disableErrors: true, id, overrideAccess: true, req })
    if (!delivery) throw new NotFound(req.t)
    const data = { attempts: 0, nextAttemptAt: new Date().toISOString(), status: 'pending' } as const
    const doc = await payload.update({ collection, data, depth: 0, id, overrideAccess: true, req })
    wake()
    return Response.json({ doc })
  },
})
