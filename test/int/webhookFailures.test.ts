import { describe, expect, it } from '@jest/globals'

import { testNetwork, withStatus } from '../support/receiver.ts'
import { WebhookWorld } from '../support/webhooks.ts'

const world = WebhookWorld.ofThisFile()

describe('a receiver that fails (W-02)', () => {
  it('is asked again after growing pauses, and given up after a day; that can be seen, and tried again', async () => {
    world.receiver.answer = withStatus(500, {}, 'x'.repeat(5000))
    await world.subscribe()
    world.startWorker()
    await world.publish()
    await world.after(0)
    expect(await world.states()).toMatchObject([{ attempts: 1, lastStatus: 500, status: 'pending' }])
    await world.after(4_000)
    expect(world.receiver.received).toHaveLength(1)
    await world.after(2_000)
    expect(world.receiver.received).toHaveLength(2)
    for (let tries = 3; tries <= 12; tries++) await world.after(11 * 3_600_000)
    expect(await world.states()).toMatchObject([{ attempts: 11, status: 'failed' }])
    expect(world.receiver.received).toHaveLength(11)

    const listed = await world.app.rest<{ docs: { id: string; lastAnswer: string }[] }>(
      'GET',
      '/api/webhook-deliveries?where[status][equals]=failed',
      {
        user: world.administrator,
      },
    )
    expect(listed.body.docs[0]?.lastAnswer).toHaveLength(1024)
    world.receiver.answer = withStatus(200)
    world.ahead = 0
    const again = await world.app.rest('POST', `/api/webhook-deliveries/${listed.body.docs[0]?.id}/send-again`, {
      user: world.administrator,
    })
    expect(again.status).toBe(200)
    await world.after(0)
    expect(await world.states()).toMatchObject([{ attempts: 1, lastStatus: 200, status: 'delivered' }])
  })

  it('is not waited for by whoever saves', async () => {
    const held: (() => void)[] = []
    world.receiver.answer = (response) => void held.push(() => response.writeHead(204).end())
    await world.subscribe()
    world.startWorker()
    // Both saves are answered while the receiver keeps the first message waiting.
    await world.publish()
    await world.publish()
    world.receiver.answer = withStatus(204)
    for (const finish of held) finish()
    await world.after(0)
    expect(world.types()).toEqual(['news.published', 'news.published'])
  })

  it('is left when it does not answer in time, or never ends its answer', async () => {
    world.receiver.answer = () => undefined
    await world.subscribe()
    world.startWorker({ timeout: 300 })
    await world.publish()
    await world.after(0)
    expect((await world.deliveries())[0]).toMatchObject({ attempts: 1, lastStatus: null, lastAnswer: 'No answer within 0.3 s.' })
    world.receiver.answer = (response) => {
      response.writeHead(200)
      const more = () => void (response.destroyed || response.write('x'.repeat(65_536), more))
      more()
    }
    await world.after(6_000)
    expect(await world.states()).toMatchObject([{ attempts: 2, lastStatus: 200, status: 'delivered' }])
  })

  it('is not trusted with a certificate of nobody known', async () => {
    await world.subscribe()
    world.network = { ...testNetwork(), ca: undefined }
    world.startWorker()
    await world.publish()
    await world.after(0)
    expect(world.receiver.received).toEqual([])
    expect((await world.deliveries())[0]?.lastAnswer).toMatch(/certificate/iu)
  })

  it('ends its subscription by 410', async () => {
    world.receiver.answer = withStatus(410)
    const { id } = await world.subscribe()
    world.startWorker()
    await world.publish()
    await world.after(0)
    await world.publish()
    await world.after(0)
    expect(world.receiver.received).toHaveLength(1)
    const { body } = await world.app.rest<{ ended: string; isActive: boolean }>('GET', `/api/webhooks/${id}`, { user: world.administrator })
    expect(body).toMatchObject({ isActive: false, ended: expect.stringContaining('410') as unknown as string })
  })
})
