import { randomUUID } from 'node:crypto'

import { Redis } from 'ioredis'
import type { Payload } from 'payload'

import type { Touch } from './store.ts'

export interface ExchangeOptions {
  /** `redis://host:6379` */
  url: string
  logger: Payload['logger']
  /** Another process has changed something. */
  hear(touch: Touch): void
  /** Whether what the others change is heard; when it is again, what was missed in between is not known. */
  hears(isHeard: boolean): void
}

const channel = 'alliance:cache'
/** How often the connection is tried, and how long an answer may take. In milliseconds. */
const heartbeat = 1_000
const patience = 2_000
/** Of more changes than these, the others are told that there were some. */
const mostUntold = 1_000

/** Tells the other processes on the same database what this one has changed, by Redis, and hears them. */
export class Exchange {
  readonly #id = randomUUID()
  readonly #publisher: Redis
  readonly #subscriber: Redis
  readonly #beat: NodeJS.Timeout
  /** What the others could not be told yet. */
  #untold: Touch[] = []

  constructor(private readonly options: ExchangeOptions) {
    const settings = { autoResubscribe: false, commandTimeout: patience, enableOfflineQueue: false, maxRetriesPerRequest: 0 }
    this.#publisher = new Redis(options.url, settings)
    this.#subscriber = new Redis(options.url, settings)
    for (const connection of [this.#publisher, this.#subscriber])
      connection.on('error', (error) => options.logger.warn(`Redis: ${error.message}`))
    this.#publisher.on('ready', () => void this.tellWaiting())
    this.#subscriber.on('ready', () => void this.subscribe())
    this.#subscriber.on('close', () => options.hears(false))
    this.#subscriber.on('message', (_channel: string, message: string) => this.receive(message))
    this.#beat = setInterval(() => void this.beat(), heartbeat).unref()
  }

  /** Done when Redis has it. What cannot be told now is told first when the connection is back. */
  async tell(touch: Touch): Promise<void> {
    this.#untold.push(touch)
    if (this.#untold.length > mostUntold) this.#untold = [{ everything: true }]
    await this.tellWaiting()
  }

  close(): void {
    clearInterval(this.#beat)
    this.#publisher.disconnect()
    this.#subscriber.disconnect()
  }

  private async tellWaiting(): Promise<void> {
    // While there is no connection they wait for the next one.
    if (this.#publisher.status !== 'ready') return
    const touches = this.#untold.splice(0)
    if (touches.length === 0) return
    try {
      await this.#publisher.publish(channel, JSON.stringify({ from: this.#id, touches }))
    } catch (error) {
      this.#untold.unshift(...touches)
      // One that does not answer any more would make every writer wait for it.
      if (this.#publisher.status === 'ready') this.#publisher.disconnect(true)
      this.options.logger.warn({ err: error, msg: 'The other processes could not be told of a change; they are when Redis is back' })
    }
  }

  private async subscribe(): Promise<void> {
    try {
      await this.#subscriber.subscribe(channel)
      this.options.hears(true)
    } catch (error) {
      this.options.logger.warn({ err: error, msg: 'Redis refused to tell of changes' })
      this.#subscriber.disconnect(true)
    }
  }

  private receive(message: string): void {
    try {
      const { from, touches } = JSON.parse(message) as { from: string; touches: Touch[] }
      if (from !== this.#id) for (const touch of touches) this.options.hear(touch)
    } catch (error) {
      // Of another version, or of somebody else: what it says is not known.
      this.options.logger.warn({ err: error, msg: 'Redis told of a change that could not be understood: nothing that was kept is used' })
      this.options.hear({ everything: true })
    }
  }

  /** A connection that is gone without a word would be taken for one on which nothing happens. */
  private async beat(): Promise<void> {
    if (this.#subscriber.status !== 'ready') return
    await this.#subscriber.ping().catch(() => {
      this.options.hears(false)
      this.#subscriber.disconnect(true)
    })
  }
}
