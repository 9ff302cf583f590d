import { describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import { WebhookWorld } from '../support/webhooks.ts'

const world = WebhookWorld.ofThisFile()

describe('the secrets of a webhook', () => {
  it('are told once, and are in no other answer', async () => {
    const { id, secret } = await world.subscribe()
    expect(secret).toMatch(/^whsec_/u)
    const read = await world.app.rest('GET', `/api/webhooks/${id}`, { user: world.administrator })
    expect(read.status).toBe(200)
    expect(read.body).not.toHaveProperty('secrets')
    const stored = await world.app.payload.findByID({ collection: 'webhooks', id, overrideAccess: true, showHiddenFields: true })
    expect(stored.secrets).toHaveLength(1)
    expect(JSON.stringify(stored.secrets)).not.toContain(secret)
  })

  it('are two while the receiver changes from one to the other, and then one (W-01)', async () => {
    const { id, secret: old } = await world.subscribe()
    const fresh = await world.makeSecret(id)
    const verify = (secret: string) => {
      const [message] = world.receiver.received
      return new Webhook(secret).verify(message?.body ?? '', message?.headers as Record<string, string>)
    }
    world.startWorker()
    await world.publish()
    await world.after(0)
    expect(verify(old)).toEqual(verify(fresh))
    await world.app.rest('DELETE', `/api/webhooks/${id}/secret`, { user: world.administrator })
    world.receiver.received.length = 0
    await world.publish()
    await world.after(0)
    expect(() => verify(old)).toThrow()
    expect(verify(fresh)).toMatchObject({ type: 'news.published' })
  })

  it('all sign when two are made at once', async () => {
    const { id } = await world.subscribe()
    const made = await Promise.all([world.makeSecret(id), world.makeSecret(id)])
    world.startWorker()
    await world.publish()
    await world.after(0)
    const [message] = world.receiver.received
    for (const secret of made)
      expect(new Webhook(secret).verify(message?.body ?? '', message?.headers as Record<string, string>)).toMatchObject({
        type: 'news.published',
      })
  })

  it('are made by administrators alone, and the log is theirs', async () => {
    const { id } = await world.subscribe()
    const editor = await world.app.createUser('editor')
    for (const [method, path] of [
      ['POST', `/api/webhooks/${id}/secret`],
      ['DELETE', `/api/webhooks/${id}/secret`],
      ['POST', '/api/webhook-deliveries/1/send-again'],
    ] as const) {
      expect((await world.app.rest(method, path, { user: editor })).status).toBe(404)
      expect((await world.app.rest(method, path)).status).toBe(404)
    }
    expect((await world.app.rest('GET', '/api/webhook-deliveries', { user: editor })).status).toBe(403)
    expect((await world.app.rest('GET', '/api/webhooks')).status).toBe(403)
  })

  it('go with the webhook, and so does its log', async () => {
    const { id } = await world.subscribe()
    world.startWorker()
    await world.publish()
    await world.after(0)
    expect((await world.app.rest('DELETE', `/api/webhooks/${id}`, { user: world.administrator })).status).toBe(200)
    expect(await world.deliveries()).toEqual([])
  })
})
