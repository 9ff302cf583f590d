import { describe, expect, it, jest } from '@jest/globals'

import { pruneDeliveries } from '../../src/webhooks/index.ts'
import { startReceiver, withStatus } from '../support/receiver.ts'
import { until } from '../support/until.ts'
import { WebhookWorld } from '../support/webhooks.ts'

const world = WebhookWorld.ofThisFile()

/** A message that has long been due. */
const wait = async (webhook: string, messageId: string, more: object = {}) =>
  world.app.payload.create({
    collection: 'webhook-deliveries',
    data: {
      ...{ attempts: 0, body: '{}', event: 'news.published', messageId, status: 'pending' as const, webhook },
      nextAttemptAt: new Date(Date.now() - 3_600_000).toISOString(),
      ...more,
    },
    overrideAccess: true,
  })

describe('the messages of a webhook', () => {
  it('come in the order of the changes', async () => {
    await world.subscribe({ events: ['*', 'cache.purge'] })
    for (let count = 0; count < 13; count++) {
      const id = await world.publish()
      await world.app.rest('PATCH', `/api/news/${id}?locale=en&depth=0`, {
        user: world.administrator,
        body: { _status: 'published', title: `Title ${count}` },
      })
    }
    world.startWorker()
    await world.after(0)
    const sequences = world.messages().map(({ data }) => data.sequence)
    expect(sequences).toHaveLength(52)
    expect(sequences).toEqual([...sequences].sort((one, other) => one - other))
  })

  it('wait behind nobody else’s, however many those are', async () => {
    const dead = await world.subscribe({ name: 'A receiver that never answers' })
    for (let count = 0; count < 110; count++) await wait(dead.id, `msg_${count}`)
    world.receiver.answer = () => undefined
    const alive = await startReceiver()
    await world.subscribe({ url: `${alive.url}/hook` })
    world.startWorker({ timeout: 3_000 })
    await world.publish()
    await until('the other receiver has its message', () => alive.received.length > 0, 2_500)
    await world.stopWorker()
    await alive.close()
  })

  it('are written though those of another one cannot be, which are tried again', async () => {
    const broken = await world.subscribe()
    const other = await world.subscribe()
    const { payload } = world.app
    const create = payload.create.bind(payload)
    const spoilt = jest.spyOn(payload, 'create').mockImplementation(((args: { data: { webhook?: unknown } }) => {
      if (args.data.webhook === broken.id) throw new Error('No room')
      return create(args as never)
    }) as never)
    const toWhom = async () => (await world.deliveries()).map(({ status, webhook }) => [webhook, status])
    world.startWorker()
    await world.publish()
    await world.after(0)
    expect(await toWhom()).toEqual([[other.id, 'delivered']])
    spoilt.mockRestore()
    await world.after(0)
    expect(await toWhom()).toEqual([
      [other.id, 'delivered'],
      [broken.id, 'delivered'],
    ])
  })

  it('are sent again when that was asked for while an attempt was under way', async () => {
    let answer = () => {}
    world.receiver.answer = (response) => (answer = () => response.writeHead(500).end())
    await world.subscribe()
    world.startWorker()
    await world.publish()
    await until('the first attempt is under way', () => world.receiver.received.length === 1)
    const [waiting] = await world.deliveries()
    const again = await world.app.rest('POST', `/api/webhook-deliveries/${waiting?.id}/send-again`, { user: world.administrator })
    expect(again.status).toBe(200)
    world.receiver.answer = withStatus(204)
    answer()
    await world.after(0)
    expect(world.receiver.received).toHaveLength(2)
    expect(await world.states()).toMatchObject([{ attempts: 1, lastStatus: 204, status: 'delivered' }])
  })
})

describe('the log of deliveries', () => {
  it('forgets after 90 days what does not wait', async () => {
    const { id } = await world.subscribe()
    const createdAt = new Date(Date.now() - 91 * 86_400_000).toISOString()
    for (let count = 0; count < 201; count++) await wait(id, `msg_old_${count}`, { createdAt, status: 'delivered' })
    await wait(id, 'msg_waits', { createdAt })
    await wait(id, 'msg_young', { status: 'failed' })
    await pruneDeliveries(world.app.payload)
    expect((await world.deliveries()).map(({ messageId }) => messageId)).toEqual(['msg_waits', 'msg_young'])
  })
})
