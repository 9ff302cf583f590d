import { describe, expect, it } from '@jest/globals'

import { testNetwork, withStatus } from '../support/receiver.ts'
import { WebhookWorld } from '../support/webhooks.ts'

const world = WebhookWorld.ofThisFile()

describe('what nothing is sent to', () => {
  it.each([
    'https://127.0.0.2/',
    'https://0x7f.2/',
    'https://[::ffff:7f00:2]/',
    'https://169.254.169.254/',
    'file:///etc/passwd',
    'https://receiver.test:25/',
  ])('is refused when it is saved: %s (W-03)', async (url) => {
    const { body, status } = await world.app.rest('POST', '/api/webhooks', {
      user: world.administrator,
      body: { name: 'x', url, events: ['*'] },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('"path":"url"')
  })

  it.each(['https://127.0.0.2:8443/', 'https://[::1]:8443/', 'https://169.254.169.254/', 'http://receiver.test/'])(
    'is refused when it is sent to: %s (W-03)',
    async (url) => {
      const { id } = await world.subscribe()
      const { db } = world.app.payload as unknown as { db: { updateOne: (args: object) => Promise<unknown> } }
      await db.updateOne({ collection: 'webhooks', id, data: { url } })
      world.startWorker()
      await world.publish()
      await world.after(0)
      expect((await world.deliveries())[0]).toMatchObject({ attempts: 1, lastStatus: null, status: 'pending' })
    },
  )

  it('is a name that has become private since it was saved (W-04)', async () => {
    await world.subscribe()
    world.network = { ...testNetwork(), lookup: async () => [{ address: '10.0.0.1', family: 4 }] }
    world.startWorker()
    await world.publish()
    await world.after(0)
    expect((await world.deliveries())[0]?.lastAnswer).toContain('not an address of the public internet')
  })

  it('is where a receiver redirects to (W-05)', async () => {
    world.receiver.answer = withStatus(301, { location: `${world.receiver.url}/elsewhere` })
    await world.subscribe()
    world.startWorker()
    await world.publish()
    await world.after(0)
    expect(world.receiver.received.map(({ path }) => path)).toEqual(['/hook'])
    expect(await world.states()).toMatchObject([{ lastStatus: 301, status: 'pending' }])
  })
})
