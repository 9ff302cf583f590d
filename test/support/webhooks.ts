import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import type { Network } from '../../src/webhooks/index.ts'

import { startWebhooks, stopWebhooks } from '../../src/webhooks/index.ts'
import { publishedInEnglish } from './albena.ts'
import { startTestApp, type TestApp, type TestUser } from './app.ts'
import { startReceiver, testNetwork, type TestReceiver } from './receiver.ts'

export const publicUrl = 'https://cms.example.org'

export interface Subscribed {
  id: string
  secret: string
}

/** The data of a message, as far as tests look at it. */
interface Told {
  type: string
  data: { id: string; sequence: number; surrogateKeys: string[] }
}

/** A server with an administrator, a receiver of its messages, and a worker whose clock the test sets. */
export class WebhookWorld {
  app!: TestApp
  administrator!: TestUser
  receiver!: TestReceiver
  /** What messages are sent into. */
  network: Network = testNetwork()
  /** The clock of the worker, in milliseconds ahead of the real one. */
  ahead = 0
  #worker: ReturnType<typeof startWebhooks> | undefined

  /** The world of a test file: begun before its tests, and new but for the server before each. */
  static ofThisFile(): WebhookWorld {
    const world = new WebhookWorld()
    beforeAll(() => world.#open())
    afterAll(() => world.app.stop())
    beforeEach(() => world.#begin())
    afterEach(() => world.#end())
    return world
  }

  async #open(): Promise<void> {
    const network: Network = {
      ...testNetwork(),
      lookup: (name) => this.network.lookup(name),
      isPublic: (address) => this.network.isPublic(address),
    }
    this.app = await startTestApp({ network })
    this.administrator = await this.app.createUser('administrator')
  }

  async #begin(): Promise<void> {
    this.receiver = await startReceiver()
    this.network = testNetwork()
    this.ahead = 0
  }

  async #end(): Promise<void> {
    await this.stopWorker()
    await this.receiver.close()
    await this.app.payload.delete({ collection: 'webhooks', overrideAccess: true, where: {} })
  }

  startWorker(options: { isOneOfSeveral?: boolean; timeout?: number } = {}): void {
    const now = () => new Date(Date.now() + this.ahead)
    const { app, network } = this
    this.#worker = startWebhooks({ payload: app.payload, publicUrl, network, now, random: () => 0.5, ...options })
  }

  async stopWorker(): Promise<void> {
    if (this.#worker) await stopWebhooks(this.#worker)
    this.#worker = undefined
  }

  /** Lets the worker do all that is due after so many milliseconds. */
  async after(milliseconds: number): Promise<void> {
    this.ahead += milliseconds
    this.#worker?.wake()
    await this.#worker?.idle()
  }

  async subscribe(more: object = {}): Promise<Subscribed> {
    const { administrator: user, app, receiver } = this
    const body = { name: 'A receiver', url: `${receiver.url}/hook`, events: ['*'], isActive: true, ...more }
    const made = await app.rest<{ doc: { id: string } }>('POST', '/api/webhooks', { user, body })
    expect(made.status).toBe(201)
    const { id } = made.body.doc
    return { id, secret: await this.makeSecret(id) }
  }

  async makeSecret(id: string): Promise<string> {
    const { body, status } = await this.app.rest<{ secret: string }>('POST', `/api/webhooks/${id}/secret`, { user: this.administrator })
    expect(status).toBe(200)
    return body.secret
  }

  /** A news item that is public in English. */
  async publish(): Promise<string> {
    return publishedInEnglish(this.app, this.administrator)
  }

  /** The log, the oldest first. */
  async deliveries() {
    const { docs } = await this.app.payload.find({
      collection: 'webhook-deliveries',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
    })
    return docs
  }

  async states() {
    return (await this.deliveries()).map(({ attempts, event, lastStatus, status }) => ({ attempts, event, lastStatus, status }))
  }

  /** What has come to the receiver, in that order. */
  messages(): Told[] {
    return this.receiver.received.map(({ body }) => JSON.parse(body) as Told)
  }

  types(): string[] {
    return this.messages().map(({ type }) => type)
  }
}
