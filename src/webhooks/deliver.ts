import type { Payload } from 'payload'
import type { Dispatcher } from 'undici'

import { claimRow } from '../database/index.ts'
import type { WebhookDelivery } from '../payload-types.ts'
import { refusalOfText } from './address.ts'
import type { Network } from './network.ts'
import { pauseAfter } from './pauses.ts'
import { readWebhook } from './rows.ts'
import { sendOnce, type Outcome } from './send.ts'
import { signedHeaders } from './sign.ts'

/** What attempts are made with. */
export interface Means {
  payload: Payload
  dispatcher: Dispatcher
  network: Network
  now: () => Date
  random: () => number
  /** How long one attempt may take, in milliseconds. */
  timeout: number
}

/** A process that dies while it sends leaves the message to the next one after this, in milliseconds. */
const lease = 60_000

/** Makes one attempt to deliver a message, and writes down what came of it. */
export async function attempt(means: Means, { attempts, body, id, messageId, webhook: to }: WebhookDelivery): Promise<void> {
  const { now, payload } = means
  const began = now()
  const tries = attempts + 1
  const isOurs = await claimRow(payload, {
    collection: 'webhook-deliveries',
    data: { attempts: tries, lastAttemptAt: began.toISOString(), nextAttemptAt: new Date(began.getTime() + lease).toISOString() },
    where: { and: [{ id: { equals: id } }, { attempts: { equals: attempts } }, { status: { equals: 'pending' } }] },
  })
  if (!isOurs) return
  const write = (data: Partial<WebhookDelivery>) =>
    payload.update({ collection: 'webhook-deliveries', data, depth: 0, id, overrideAccess: true })
  const webhook = to ? await readWebhook(payload, String(typeof to === 'object' ? to.id : to)) : undefined
  if (!webhook?.isActive || webhook.secrets.length === 0) {
    await write({ lastAnswer: 'The webhook is switched off, or has no secret.', nextAttemptAt: null, status: 'failed' })
    return
  }
  const outcome = await send(means, { body, id: messageId, secrets: webhook.secrets, url: webhook.url })
  const { answer, status } = outcome
  const told = { lastAnswer: answer, lastStatus: status ?? null }
  if (status !== undefined && status >= 200 && status < 300) await write({ ...told, nextAttemptAt: null, status: 'delivered' })
  else if (status === 410) {
    await write({ ...told, nextAttemptAt: null, status: 'failed' })
    await end(payload, webhook.id)
  } else {
    const pause = pauseAfter(tries, means.random())
    if (pause === undefined) payload.logger.warn(`Webhook message ${messageId} was given up after ${tries} attempts: ${status ?? answer}`)
    await write(
      pause === undefined
        ? { ...told, nextAttemptAt: null, status: 'failed' }
        : { ...told, nextAttemptAt: new Date(now().getTime() + pause).toISOString() },
    )
  }
}

async function send(means: Means, message: { body: string; id: string; secrets: readonly string[]; url: string }): Promise<Outcome> {
  const { body, id, secrets, url } = message
  const refusal = refusalOfText(url, means.network)
  if (refusal) return { answer: refusal.en }
  const headers = signedHeaders({ body, id, now: means.now() }, secrets)
  return sendOnce(means.dispatcher, { body, headers, timeout: means.timeout, url })
}

/** `410 Gone`: the receiver wants nothing more. */
async function end(payload: Payload, id: string): Promise<void> {
  const ended = `The receiver answered 410 on ${new Date().toISOString().slice(0, 10)}.`
  await payload.update({ collection: 'webhooks', data: { ended, isActive: false }, depth: 0, id, overrideAccess: true })
}
