import { describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { Webhook } from 'standardwebhooks'

import { french } from '../support/albena.ts'
import { isMongodb } from '../support/tinyPayload.ts'
import { publicUrl, WebhookWorld } from '../support/webhooks.ts'

/** The server of the tests has no transactions on MongoDB. */
const withTransactions = isMongodb ? it.skip : it

const world = WebhookWorld.ofThisFile()

describe('a webhook', () => {
  it('is told of each committed change, signed, with an address to read at', async () => {
    const { secret } = await world.subscribe()
    world.startWorker()
    const id = await world.publish()
    await world.app.rest('PATCH', `/api/news/${id}?locale=fr&depth=0`, {
      user: world.administrator,
      body: { ...french(), _status: 'published' },
    })
    await world.after(0)
    expect(world.types().sort()).toEqual(['news.published', 'news.published', 'news.updated'])
    const [first] = world.receiver.received
    expect(new Webhook(secret).verify(first?.body ?? '', first?.headers as Record<string, string>)).toMatchObject({
      type: 'news.published',
      data: { collection: 'news', id, locales: ['en'], url: `${publicUrl}/api/news/${id}` },
    })
  })

  it('is told of what it asked for alone', async () => {
    await world.subscribe({ events: ['news.unpublished', '*.deleted', 'cache.purge'], locales: ['en'] })
    world.startWorker()
    const id = await world.publish()
    await world.app.rest('PATCH', `/api/news/${id}?locale=en&depth=0`, { user: world.administrator, body: { _status: 'draft' } })
    await world.after(0)
    expect(world.types().sort()).toEqual(['cache.purge', 'cache.purge', 'news.unpublished'])
  })

  withTransactions('gets nothing of a write that was taken back (W-06)', async () => {
    await world.subscribe()
    world.startWorker()
    const id = await world.publish()
    await world.after(0)
    world.receiver.received.length = 0
    const req = await createLocalReq({}, world.app.payload)
    await initTransaction(req)
    const data = { ...french(), _status: 'published' } as never
    await world.app.payload.update({ collection: 'news', data, depth: 0, id, locale: 'fr', overrideAccess: true, req })
    await killTransaction(req)
    await world.after(0)
    expect(world.receiver.received).toEqual([])
  })

  it('gets what was committed while nobody sent, once (W-06)', async () => {
    await world.subscribe()
    await world.publish()
    world.startWorker()
    await world.after(0)
    await world.stopWorker()
    world.startWorker()
    await world.after(0)
    expect(world.types()).toEqual(['news.published'])
  })

  it('gets what a process left unfinished that died while it sent, under the same id (W-06)', async () => {
    await world.subscribe()
    world.startWorker()
    await world.publish()
    await world.after(0)
    const [left] = await world.deliveries()
    const data = { status: 'pending', attempts: 1, nextAttemptAt: new Date(Date.now() + 60_000).toISOString() } as const
    await world.app.payload.update({ collection: 'webhook-deliveries', data, id: left?.id ?? '', overrideAccess: true })
    await world.after(0)
    expect(world.receiver.received).toHaveLength(1)
    await world.after(60_000)
    const ids = world.receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toEqual([left?.messageId, left?.messageId])
    expect(await world.states()).toMatchObject([{ attempts: 2, status: 'delivered' }])
  })

  it('begins with the next change when it is switched on again', async () => {
    const { id } = await world.subscribe({ isActive: false })
    world.startWorker()
    await world.publish()
    await world.app.rest('PATCH', `/api/webhooks/${id}`, { user: world.administrator, body: { isActive: true } })
    const second = await world.publish()
    await world.after(0)
    expect(world.messages().map(({ data }) => data.id)).toEqual([second])
  })
})
