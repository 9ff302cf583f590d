import type { Payload, Where } from 'payload'

import { listenToChanges } from '../changes/index.ts'
import type { WebhookDelivery } from '../payload-types.ts'
import { guardedAgent } from './agent.ts'
import { attempt, type Means } from './deliver.ts'
import { internet, type Network } from './network.ts'
import { writeMessages } from './outbox.ts'

export interface WebhookOptions {
  payload: Payload
  /** Origin the outside knows the server by. */
  publicUrl: string
  network?: Network
  now?: () => Date
  random?: () => number
  /** How long one attempt may take, in milliseconds. */
  timeout?: number
}

/** Other processes may leave work behind; it is looked for at least this often, in milliseconds. */
const longestRest = 60_000
const keptDays = 90

/**
 * Sends what is to be sent. The table of deliveries is the queue: a message is there before anybody tries to send it, and stays until it
 * is delivered or given up. One receiver gets one message at a time, and none waits for another.
 */
export class WebhookWorker {
  private readonly lanes = new Map<string, Promise<void>>()
  private readonly means: Means & { dispatcher: ReturnType<typeof guardedAgent> }
  private readonly stopListening: () => void
  private timer: NodeJS.Timeout | undefined
  private round: Promise<void> | undefined
  private isWoken = false
  private isStopped = false

  constructor(private readonly options: WebhookOptions) {
    const { network = internet, now = () => new Date(), payload, random = Math.random, timeout = 10_000 } = options
    this.means = { payload, network, now, random, timeout, dispatcher: guardedAgent(network, timeout) }
    // The writer is answered after its listeners: it waits for nothing here.
    this.stopListening = listenToChanges(payload, () => this.wake())
    this.wake()
  }

  /** Looks for work soon, without anybody waiting for it. */
  wake(): void {
    this.isWoken = true
    if (this.isStopped || this.round) return
    clearTimeout(this.timer)
    this.round = this.rounds().finally(() => {
      this.round = undefined
      if (this.isWoken) this.wake()
    })
  }

  /** Resolves when nothing is left that is due now. */
  async idle(): Promise<void> {
    while (this.round || this.lanes.size > 0) await Promise.all([this.round, ...this.lanes.values()])
  }

  /** Finishes the messages under way. */
  async stop(): Promise<void> {
    this.isStopped = true
    this.stopListening()
    await this.idle()
    clearTimeout(this.timer)
    await this.means.dispatcher.destroy()
  }

  private async rounds(): Promise<void> {
    const { payload, publicUrl } = this.options
    // Out of the turn of the writer that is being answered.
    await new Promise(setImmediate)
    try {
      while (this.isWoken && !this.isStopped) {
        this.isWoken = false
        await writeMessages(payload, publicUrl)
        await this.startLanes()
      }
      await this.rest()
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Webhooks could not be sent; they are tried again' })
      this.restFor(longestRest)
    }
  }

  private async startLanes(): Promise<void> {
    const due = await this.find({ nextAttemptAt: { less_than_equal: this.means.now().toISOString() } }, 100)
    for (const { webhook } of due) {
      const id = idOf(webhook)
      if (this.lanes.has(id)) continue
      this.lanes.set(
        id,
        this.lane(id).finally(() => {
          this.lanes.delete(id)
          this.wake()
        }),
      )
    }
  }

  /** What is due for one receiver, until it fails once. */
  private async lane(webhook: string): Promise<void> {
    const { logger } = this.options.payload
    try {
      const now = this.means.now().toISOString()
      const to = webhook ? { webhook: { equals: webhook } } : { webhook: { exists: false } }
      for (const delivery of await this.find({ and: [{ nextAttemptAt: { less_than_equal: now } }, to] }, 20)) {
        if (this.isStopped) return
        await attempt(this.means, delivery)
      }
    } catch (error) {
      logger.error({ err: error, msg: `Messages to webhook ${webhook} could not be sent; they are tried again` })
    }
  }

  private async find(where: Where, limit: number): Promise<WebhookDelivery[]> {
    const { docs } = await this.options.payload.find({
      collection: 'webhook-deliveries',
      depth: 0,
      limit,
      overrideAccess: true,
      pagination: false,
      sort: 'nextAttemptAt',
      where: { and: [{ status: { equals: 'pending' } }, where] },
    })
    return docs
  }

  /** Until the next attempt is due. */
  private async rest(): Promise<void> {
    const busy = [...this.lanes.keys()].filter(Boolean)
    const [next] = await this.find(busy.length > 0 ? { webhook: { not_in: busy } } : {}, 1)
    const due = next?.nextAttemptAt ? new Date(next.nextAttemptAt).getTime() - this.means.now().getTime() : longestRest
    this.restFor(Math.min(Math.max(due, 50), longestRest))
  }

  private restFor(milliseconds: number): void {
    clearTimeout(this.timer)
    if (!this.isStopped) this.timer = setTimeout(() => this.wake(), milliseconds).unref()
  }
}

const idOf = (webhook: WebhookDelivery['webhook']): string => (webhook ? String(typeof webhook === 'object' ? webhook.id : webhook) : '')

/** Forgets messages older than {@link keptDays} days, those that wait excepted. */
export async function pruneDeliveries(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000).toISOString()
  const where: Where = { and: [{ createdAt: { less_than: before } }, { status: { not_equals: 'pending' } }] }
  await payload.delete({ collection: 'webhook-deliveries', depth: 0, overrideAccess: true, where })
}
