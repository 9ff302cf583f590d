import { describe, expect, it } from '@jest/globals'

import { WebhookWorld } from '../support/webhooks.ts'

const world = WebhookWorld.ofThisFile()

describe('a purge of a cache', () => {
  const keys = () => world.messages().map(({ data }) => data.surrogateKeys)

  it('is told whatever languages were asked for: one stands in for another', async () => {
    await world.subscribe({ events: ['*', 'cache.purge'], locales: ['bg'] })
    world.startWorker()
    const id = await world.publish()
    await world.after(0)
    expect(world.types()).toEqual(['cache.purge'])
    expect(keys()).toEqual([['news', `news:${id}`, `news:${id}:en`]])
  })

  it('is told of redirects, which are no event', async () => {
    await world.subscribe({ events: ['*', 'cache.purge'] })
    world.startWorker()
    const body = { from: '/en/old-place', to: '/en/new-place', type: '301' }
    const { status } = await world.app.rest('POST', '/api/redirects', { user: world.administrator, body })
    expect(status).toBe(201)
    await world.after(0)
    expect(world.types()).toEqual(['cache.purge'])
    expect(keys()[0]).toContain('redirects')
  })

  it('waits until all of several processes know of the change; events do not', async () => {
    await world.subscribe({ events: ['*', 'cache.purge'] })
    world.startWorker({ isOneOfSeveral: true })
    await world.publish()
    await world.after(0)
    expect(world.types()).toEqual(['news.published'])
    await world.after(5_000)
    expect(world.types()).toEqual(['news.published', 'cache.purge'])
  })
})
