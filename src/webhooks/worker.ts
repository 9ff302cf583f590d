import type { Payload, Where } from 'payload'

import { listenToChanges } from '../changes/index.ts'
import { deleteInParts } from '../database/index.ts'
import type { WebhookDelivery } from '../payload-types.ts'
import { guardedAgent } from './agent.ts'
import { attempt, type Means } from './deliver.ts'
import { internet, type Network } from './network.ts'
import { writeMessages } from './outbox.ts'

export interface WebhookOptions {
  payload: Payload
  /** Origin the outside knows the server by. */
  publicUrl: string
  /** Do several processes answer, which tell each other of changes? */
  isOneOfSeveral?: boolean
  network?: Network
  now?: () => Date
  random?: () => number
  /** How long one attempt may take, in milliseconds. */
  timeout?: number
}

/** Other processes may leave work behind; it is looked for at least this often, in milliseconds. */
const longestRest = 60_000
/**
 * A process that has lost the others without a word answers from its memory until it notices, for three seconds at most. A cache that is
 * purged before would take the old state from there and keep it. In milliseconds.
 */
const untilAllHaveHeard = 5_000
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
    const { isOneOfSeveral = false, payload, publicUrl } = this.options
    // Out of the turn of the writer that is being answered.
    await new Promise(setImmediate)
    try {
      while (this.isWoken && !this.isStopped) {
        this.isWoken = false
        await writeMessages(payload, { publicUrl, purgeDelay: isOneOfSeveral ? untilAllHaveHeard : 0 })
        await this.startLanes()
      }
      await this.rest()
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Webhooks could not be sent; they are tried again' })
      this.restFor(longestRest)
    }
  }

  /** However much waits for one receiver, it hides nothing of the others: those at work are not looked at again. */
  private async startLanes(): Promise<void> {
    let waiting: string[]
    do {
      const due = await this.find(100, this.isDue(), ...this.isForTheIdle())
      waiting = [...new Set(due.map(({ webhook }) => idOf(webhook)))].filter((id) => !this.lanes.has(id))
      for (const id of waiting) this.startLane(id)
    } while (waiting.length > 0 && !this.isStopped)
  }

  private startLane(id: string): void {
    this.lanes.set(
      id,
      this.lane(id).finally(() => {
        this.lanes.delete(id)
        this.wake()
      }),
    )
  }

  private isDue(): Where {
    return { nextAttemptAt: { less_than_equal: this.means.now().toISOString() } }
  }

  /** Whose message is nobody's, since its webhook is gone, has no id. */
  private isForTheIdle(): Where[] {
    const busy = [...this.lanes.keys()].filter(Boolean)
    return [...(busy.length > 0 ? [{ webhook: { not_in: busy } }] : []), ...(this.lanes.has('') ? [{ webhook: { exists: true } }] : [])]
  }

  /** What is due for one receiver, one message after the other. */
  private async lane(webhook: string): Promise<void> {
    const { logger } = this.options.payload
    try {
      const to: Where = webhook ? { webhook: { equals: webhook } } : { webhook: { exists: false } }
      for (const delivery of await this.find(20, this.isDue(), to)) {
        if (this.isStopped) return
        await attempt(this.means, delivery)
      }
    } catch (error) {
      logger.error({ err: error, msg: `Messages to webhook ${webhook} could not be sent; they are tried again` })
    }
  }

  private async find(limit: number, ...conditions: Where[]): Promise<WebhookDelivery[]> {
    const { docs } = await this.options.payload.find({
      collection: 'webhook-deliveries',
      depth: 0,
      limit,
      overrideAccess: true,
      pagination: false,
      sort: ['nextAttemptAt', 'createdAt'],
      where: { and: [{ status: { equals: 'pending' } }, ...conditions] },
    })
    return docs
  }

  /** Until the next attempt is due. */
  private async rest(): Promise<void> {
    const [next] = await this.find(1, ...this.isForTheIdle())
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
  await deleteInParts(payload, { collection: 'webhook-deliveries', where })
}
