import type { Payload, PayloadRequest, Where } from 'payload'
import type { Dispatcher } from 'undici'

import { claimRow, inTransaction } from '../database/index.ts'
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
  const counted = { attempts: attempts + 1, lastAttemptAt: began.toISOString() }
  const ours = { id, ...counted }
  const isOurs = await claimRow(payload, {
    collection: 'webhook-deliveries',
    data: { ...counted, nextAttemptAt: new Date(began.getTime() + lease).toISOString() },
    where: { and: [{ id: { equals: id } }, { attempts: { equals: attempts } }, { status: { equals: 'pending' } }] },
  })
  if (!isOurs) return
  const webhook = to ? await readWebhook(payload, String(typeof to === 'object' ? to.id : to)) : undefined
  if (!webhook?.isActive || webhook.secrets.length === 0) {
    await writeOutcome(payload, ours, { ...over, lastAnswer: 'The webhook is switched off, or has no secret.' })
    return
  }
  const { answer, status } = await send(means, { body, id: messageId, secrets: webhook.secrets, url: webhook.url })
  const told = { lastAnswer: answer, lastStatus: status ?? null }
  if (status !== undefined && status >= 200 && status < 300)
    await writeOutcome(payload, ours, { ...told, nextAttemptAt: null, status: 'delivered' })
  else if (status === 410) await writeGone(payload, ours, { ...told, ...over }, webhook.id)
  else await writeFailure(means, ours, told, messageId)
}

/** An attempt that is under way, as the row has it. */
interface Attempt {
  id: string
  attempts: number
  lastAttemptAt: string
}

type Written = Partial<WebhookDelivery>

const over = { nextAttemptAt: null, status: 'failed' } as const

/**
 * Writes down what came of an attempt, while it is the last one: after the lease another process may have made the next, and somebody may
 * have asked for the message to be sent again.
 *
 * @returns whether it was
 */
async function writeOutcome(
  payload: Payload,
  { attempts, id, lastAttemptAt }: Attempt,
  data: Written,
  req?: Partial<PayloadRequest>,
): Promise<boolean> {
  const last: Where[] = [
    { attempts: { equals: attempts } },
    { lastAttemptAt: { equals: lastAttemptAt } },
    { status: { equals: 'pending' } },
  ]
  return claimRow(payload, { collection: 'webhook-deliveries', data, req, where: { and: [{ id: { equals: id } }, ...last] } })
}

async function writeFailure({ now, payload, random }: Means, ours: Attempt, told: Written, messageId: string): Promise<void> {
  const pause = pauseAfter(ours.attempts, random())
  if (pause !== undefined) {
    await writeOutcome(payload, ours, { ...told, nextAttemptAt: new Date(now().getTime() + pause).toISOString() })
    return
  }
  const isLast = await writeOutcome(payload, ours, { ...told, ...over })
  if (isLast)
    payload.logger.warn(`Webhook message ${messageId} was given up after ${ours.attempts} attempts: ${told.lastStatus ?? told.lastAnswer}`)
}

/** `410 Gone`: the receiver wants nothing more. The message is over and the subscription ended together, or neither. */
async function writeGone(payload: Payload, ours: Attempt, data: Written, webhook: string): Promise<void> {
  await inTransaction(payload.db, undefined, async (req) => {
    if (!(await writeOutcome(payload, ours, data, req))) return
    const ended = `The receiver answered 410 on ${new Date().toISOString().slice(0, 10)}.`
    // Past the rules of the form: they may not take its address any more, and it has to end all the same.
    await claimRow(payload, { collection: 'webhooks', data: { ended, isActive: false }, req, where: { id: { equals: webhook } } })
  })
}

async function send(means: Means, message: { body: string; id: string; secrets: readonly string[]; url: string }): Promise<Outcome> {
  const { body, id, secrets, url } = message
  const refusal = refusalOfText(url, means.network)
  if (refusal) return { answer: refusal.en }
  const headers = signedHeaders({ body, id, now: means.now() }, secrets)
  return sendOnce(means.dispatcher, { body, headers, timeout: means.timeout, url })
}
