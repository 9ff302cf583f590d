import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { Webhook } from 'standardwebhooks'

import { startWebhooks, stopWebhooks } from '../../src/webhooks/index.ts'
import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { startReceiver, testNetwork, withStatus, type TestReceiver } from '../support/receiver.ts'
import { isMongodb } from '../support/tinyPayload.ts'

/** The server of the tests has no transactions on MongoDB. */
const withTransactions = isMongodb ? it.skip : it

let app: TestApp
let administrator: TestUser
let receiver: TestReceiver
let worker: ReturnType<typeof startWebhooks> | undefined
let network = testNetwork()
/** The clock of the worker, in milliseconds ahead of the real one. */
let ahead = 0

const publicUrl = 'https://cms.example.org'
const start = (timeout = 10_000) =>
  (worker = startWebhooks({
    payload: app.payload,
    publicUrl,
    network,
    now: () => new Date(Date.now() + ahead),
    random: () => 0.5,
    timeout,
  }))
const stop = async () => {
  if (worker) await stopWebhooks(worker)
  worker = undefined
}
/** Lets the worker do all that is due after so many milliseconds. */
const after = async (milliseconds: number) => {
  ahead += milliseconds
  worker?.wake()
  await worker?.idle()
}

interface Subscribed {
  id: string
  secret: string
}

async function subscribe(more: object = {}): Promise<Subscribed> {
  const body = { name: 'A receiver', url: `${receiver.url}/hook`, events: ['*'], isActive: true, ...more }
  const made = await app.rest<{ doc: { id: string } }>('POST', '/api/webhooks', { user: administrator, body })
  expect(made.status).toBe(201)
  const { id } = made.body.doc
  return { id, secret: await makeSecret(id) }
}

async function makeSecret(id: string): Promise<string> {
  const { body, status } = await app.rest<{ secret: string }>('POST', `/api/webhooks/${id}/secret`, { user: administrator })
  expect(status).toBe(200)
  return body.secret
}

const deliveries = async () => {
  const { docs } = await app.payload.find({
    collection: 'webhook-deliveries',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
  })
  return docs
}
const states = async () => (await deliveries()).map(({ attempts, event, lastStatus, status }) => ({ attempts, event, lastStatus, status }))
const types = () => receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)
const publish = () => publishedInEnglish(app, administrator)

beforeAll(async () => {
  app = await startTestApp({
    network: { ...testNetwork(), lookup: (name) => network.lookup(name), isPublic: (address) => network.isPublic(address) },
  })
  administrator = await app.createUser('administrator')
})
afterAll(async () => app.stop())

beforeEach(async () => {
  receiver = await startReceiver()
  network = testNetwork()
  ahead = 0
})
afterEach(async () => {
  await stop()
  await receiver.close()
  await app.payload.delete({ collection: 'webhooks', overrideAccess: true, where: {} })
})

describe('a webhook', () => {
  it('is told of each committed change, signed, with an address to read at', async () => {
    const { secret } = await subscribe()
    start()
    const id = await publish()
    await app.rest('PATCH', `/api/news/${id}?locale=fr&depth=0`, { user: administrator, body: { ...french(), _status: 'published' } })
    await after(0)
    expect(types().sort()).toEqual(['news.published', 'news.published', 'news.updated'])
    const [first] = receiver.received
    expect(new Webhook(secret).verify(first?.body ?? '', first?.headers as Record<string, string>)).toMatchObject({
      type: 'news.published',
      data: { collection: 'news', id, locales: ['en'], url: `${publicUrl}/api/news/${id}` },
    })
  })

  it('is told of what it asked for alone', async () => {
    await subscribe({ events: ['news.unpublished', '*.deleted', 'cache.purge'], locales: ['en'] })
    start()
    const id = await publish()
    await app.rest('PATCH', `/api/news/${id}?locale=en&depth=0`, { user: administrator, body: { _status: 'draft' } })
    await after(0)
    expect(types().sort()).toEqual(['cache.purge', 'cache.purge', 'news.unpublished'])
  })

  withTransactions('gets nothing of a write that was taken back (W-06)', async () => {
    await subscribe()
    start()
    const id = await publish()
    await after(0)
    receiver.received.length = 0
    const req = await createLocalReq({}, app.payload)
    await initTransaction(req)
    const data = { ...french(), _status: 'published' } as never
    await app.payload.update({ collection: 'news', data, depth: 0, id, locale: 'fr', overrideAccess: true, req })
    await killTransaction(req)
    await after(0)
    expect(receiver.received).toEqual([])
  })

  it('gets what was committed while nobody sent, once (W-06)', async () => {
    await subscribe()
    await publish()
    start()
    await after(0)
    await stop()
    start()
    await after(0)
    expect(types()).toEqual(['news.published'])
  })

  it('gets what a process left unfinished that died while it sent, under the same id (W-06)', async () => {
    await subscribe()
    start()
    await publish()
    await after(0)
    const [left] = await deliveries()
    const data = { status: 'pending', attempts: 1, nextAttemptAt: new Date(Date.now() + 60_000).toISOString() } as const
    await app.payload.update({ collection: 'webhook-deliveries', data, id: left?.id ?? '', overrideAccess: true })
    await after(0)
    expect(receiver.received).toHaveLength(1)
    await after(60_000)
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toEqual([left?.messageId, left?.messageId])
    expect(await states()).toMatchObject([{ attempts: 2, status: 'delivered' }])
  })

  it('begins with the next change when it is switched on again', async () => {
    const { id } = await subscribe({ isActive: false })
    start()
    await publish()
    await app.rest('PATCH', `/api/webhooks/${id}`, { user: administrator, body: { isActive: true } })
    const second = await publish()
    await after(0)
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as { data: { id: string } }).data.id)).toEqual([second])
  })
})

describe('a receiver that fails (W-02)', () => {
  it('is asked again after growing pauses, and given up after a day; that can be seen, and tried again', async () => {
    receiver.answer = withStatus(500, {}, 'x'.repeat(5000))
    await subscribe()
    start()
    await publish()
    await after(0)
    expect(await states()).toMatchObject([{ attempts: 1, lastStatus: 500, status: 'pending' }])
    await after(4_000)
    expect(receiver.received).toHaveLength(1)
    await after(2_000)
    expect(receiver.received).toHaveLength(2)
    for (let tries = 3; tries <= 12; tries++) await after(11 * 3_600_000)
    expect(await states()).toMatchObject([{ attempts: 11, status: 'failed' }])
    expect(receiver.received).toHaveLength(11)

    const listed = await app.rest<{ docs: { id: string; lastAnswer: string }[] }>(
      'GET',
      '/api/webhook-deliveries?where[status][equals]=failed',
      {
        user: administrator,
      },
    )
    expect(listed.body.docs[0]?.lastAnswer).toHaveLength(1024)
    receiver.answer = withStatus(200)
    ahead = 0
    const again = await app.rest('POST', `/api/webhook-deliveries/${listed.body.docs[0]?.id}/send-again`, { user: administrator })
    expect(again.status).toBe(200)
    await after(0)
    expect(await states()).toMatchObject([{ attempts: 1, lastStatus: 200, status: 'delivered' }])
  })

  it('is not waited for by whoever saves', async () => {
    const held: (() => void)[] = []
    receiver.answer = (response) => void held.push(() => response.writeHead(204).end())
    await subscribe()
    start()
    // Both saves are answered while the receiver keeps the first message waiting.
    await publish()
    await publish()
    receiver.answer = withStatus(204)
    for (const finish of held) finish()
    await after(0)
    expect(types()).toEqual(['news.published', 'news.published'])
  })

  it('is left when it does not answer in time, or never ends its answer', async () => {
    receiver.answer = () => undefined
    await subscribe()
    start(300)
    await publish()
    await after(0)
    expect((await deliveries())[0]).toMatchObject({ attempts: 1, lastStatus: null, lastAnswer: 'No answer within 0.3 s.' })
    receiver.answer = (response) => {
      response.writeHead(200)
      const more = () => void (response.destroyed || response.write('x'.repeat(65_536), more))
      more()
    }
    await after(6_000)
    expect(await states()).toMatchObject([{ attempts: 2, lastStatus: 200, status: 'delivered' }])
  })

  it('is not trusted with a certificate of nobody known', async () => {
    await subscribe()
    network = { ...testNetwork(), ca: undefined }
    start()
    await publish()
    await after(0)
    expect(receiver.received).toEqual([])
    expect((await deliveries())[0]?.lastAnswer).toMatch(/certificate/iu)
  })

  it('ends its subscription by 410', async () => {
    receiver.answer = withStatus(410)
    const { id } = await subscribe()
    start()
    await publish()
    await after(0)
    await publish()
    await after(0)
    expect(receiver.received).toHaveLength(1)
    const { body } = await app.rest<{ ended: string; isActive: boolean }>('GET', `/api/webhooks/${id}`, { user: administrator })
    expect(body).toMatchObject({ isActive: false, ended: expect.stringContaining('410') as unknown as string })
  })
})

describe('what nothing is sent to', () => {
  it.each([
    'https://127.0.0.2/',
    'https://0x7f.2/',
    'https://[::ffff:7f00:2]/',
    'https://169.254.169.254/',
    'file:///etc/passwd',
    'https://receiver.test:25/',
  ])('is refused when it is saved: %s (W-03)', async (url) => {
    const { body, status } = await app.rest('POST', '/api/webhooks', { user: administrator, body: { name: 'x', url, events: ['*'] } })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('"path":"url"')
  })

  it.each(['https://127.0.0.2:8443/', 'https://[::1]:8443/', 'https://169.254.169.254/', 'http://receiver.test/'])(
    'is refused when it is sent to: %s (W-03)',
    async (url) => {
      const { id } = await subscribe()
      const { db } = app.payload as unknown as { db: { updateOne: (args: object) => Promise<unknown> } }
      await db.updateOne({ collection: 'webhooks', id, data: { url } })
      start()
      await publish()
      await after(0)
      expect((await deliveries())[0]).toMatchObject({ attempts: 1, lastStatus: null, status: 'pending' })
    },
  )

  it('is a name that has become private since it was saved (W-04)', async () => {
    await subscribe()
    network = { ...testNetwork(), lookup: async () => [{ address: '10.0.0.1', family: 4 }] }
    start()
    await publish()
    await after(0)
    expect((await deliveries())[0]?.lastAnswer).toContain('not an address of the public internet')
  })

  it('is where a receiver redirects to (W-05)', async () => {
    receiver.answer = withStatus(301, { location: `${receiver.url}/elsewhere` })
    await subscribe()
    start()
    await publish()
    await after(0)
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook'])
    expect(await states()).toMatchObject([{ lastStatus: 301, status: 'pending' }])
  })
})

describe('the secrets of a webhook', () => {
  it('are told once, and are in no other answer', async () => {
    const { id, secret } = await subscribe()
    expect(secret).toMatch(/^whsec_/u)
    const read = await app.rest('GET', `/api/webhooks/${id}`, { user: administrator })
    expect(read.status).toBe(200)
    expect(read.body).not.toHaveProperty('secrets')
    const stored = await app.payload.findByID({ collection: 'webhooks', id, overrideAccess: true, showHiddenFields: true })
    expect(stored.secrets).toHaveLength(1)
    expect(JSON.stringify(stored.secrets)).not.toContain(secret)
  })

  it('are two while the receiver changes from one to the other, and then one (W-01)', async () => {
    const { id, secret: old } = await subscribe()
    const fresh = await makeSecret(id)
    const verify = (secret: string) => {
      const [message] = receiver.received
      return new Webhook(secret).verify(message?.body ?? '', message?.headers as Record<string, string>)
    }
    start()
    await publish()
    await after(0)
    expect(verify(old)).toEqual(verify(fresh))
    await app.rest('DELETE', `/api/webhooks/${id}/secret`, { user: administrator })
    receiver.received.length = 0
    await publish()
    await after(0)
    expect(() => verify(old)).toThrow()
    expect(verify(fresh)).toMatchObject({ type: 'news.published' })
  })

  it('are made by administrators alone, and the log is theirs', async () => {
    const { id } = await subscribe()
    const editor = await app.createUser('editor')
    for (const [method, path] of [
      ['POST', `/api/webhooks/${id}/secret`],
      ['DELETE', `/api/webhooks/${id}/secret`],
      ['POST', '/api/webhook-deliveries/1/send-again'],
    ] as const) {
      expect((await app.rest(method, path, { user: editor })).status).toBe(404)
      expect((await app.rest(method, path)).status).toBe(404)
    }
    expect((await app.rest('GET', '/api/webhook-deliveries', { user: editor })).status).toBe(403)
    expect((await app.rest('GET', '/api/webhooks')).status).toBe(403)
  })

  it('go with the webhook, and so does its log', async () => {
    const { id } = await subscribe()
    start()
    await publish()
    await after(0)
    expect((await app.rest('DELETE', `/api/webhooks/${id}`, { user: administrator })).status).toBe(200)
    expect(await deliveries()).toEqual([])
  })
})
