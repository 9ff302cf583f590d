import { NotFound, type Endpoint, type PayloadRequest } from 'payload'

import { can, isPerson, staffOf } from '../access/index.ts'
import { lastSequence } from '../changes/index.ts'
import { inTransaction } from '../database/index.ts'
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
    const secret = newSecret()
    const live = await changeSecrets(req, (secrets) => [secret, ...secrets].slice(0, 2))
    return Response.json({ secret, live }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** `DELETE /api/webhooks/{id}/secret`: the old one of two is valid no more. */
export const endOldSecret: OwnEndpoint = {
  path: '/:id/secret',
  method: 'delete',
  handler: async (req) => Response.json({ live: await changeSecrets(req, (secrets) => secrets.slice(0, 1)) }),
}

/**
 * In one transaction from reading them to writing them: of two that are made at once, neither is lost.
 *
 * @returns how many there are then
 * @throws NotFound whether there is no such webhook or the person may not know
 */
async function changeSecrets(outer: PayloadRequest, change: (secrets: readonly string[]) => readonly string[]): Promise<number> {
  const id = demandRight(outer)
  const { payload } = outer
  return inTransaction(payload.db, outer, async (req) => {
    const webhook = await readWebhook(payload, id, req)
    if (!webhook) throw new NotFound(req.t)
    const secrets = change(webhook.secrets)
    // Nothing was sent before the first one, and nothing is made up for.
    const begins = webhook.secrets.length === 0 ? { position: await lastSequence(payload, req) } : {}
    const data = { secrets: secrets.map((secret) => payload.encrypt(secret)), ...begins }
    await payload.update({ collection: 'webhooks', data, depth: 0, id, overrideAccess: true, req })
    return secrets.length
  })
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
