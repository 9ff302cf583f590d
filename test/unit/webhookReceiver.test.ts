import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { receiver } from '../../examples/webhook-receiver/receiver.mjs'
import { newSecret, signedHeaders } from '../../src/webhooks/sign.ts'

const secret = newSecret()
const told: object[] = []
let server: Server

beforeAll(async () => {
  server = createServer((request, response) => void receiver({ secret, onMessage })(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => new Promise((resolve) => server.close(resolve)))

const onMessage = (message: object) => told.push(message)
const body = JSON.stringify({ type: 'news.published', data: { id: '1' } })
const signed = (now = new Date(), by = secret) => signedHeaders({ body, id: 'msg_1', now }, [newSecret(), by])

async function send(sent: string, headers: Record<string, string>): Promise<number> {
  const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { method: 'POST', body: sent, headers })
  return status
}

describe('the receiver that is shipped as an example (W-01)', () => {
  it('takes a message that one of two live secrets signed', async () => {
    expect(await send(body, signed())).toBe(204)
    expect(told).toEqual([JSON.parse(body)])
  })

  it('refuses another body, another id, an old time and another secret', async () => {
    expect(await send(body.replace('1', '2'), signed())).toBe(401)
    expect(await send(body, { ...signed(), 'webhook-id': 'msg_2' })).toBe(401)
    expect(await send(body, signed(new Date(Date.now() - 301_000)))).toBe(401)
    expect(await send(body, signed(new Date(), newSecret()))).toBe(401)
    expect(await send(body, { 'content-type': 'application/json' })).toBe(401)
    expect(told).toHaveLength(1)
  })
})
