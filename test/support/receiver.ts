import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { isPublicAddress } from '../../src/webhooks/network.ts'
import type { Network } from '../../src/webhooks/index.ts'

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../fixtures/tls', name), 'utf8')
const [cert, key] = [fixture('receiver.crt'), fixture('receiver.key')]

/** This machine, as if it were on the internet, under the name of the certificate. All else is judged as always. */
export const testNetwork = (): Network => ({
  ca: cert,
  isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
  lookup: async (name) => {
    if (!name.endsWith('.test')) throw new Error(`There is no ${name} in tests.`)
    return [{ address: '127.0.0.1', family: 4 }]
  },
})

export interface Received {
  body: string
  headers: IncomingHttpHeaders
  path: string
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** Something that messages are sent to, over TLS. */
export interface TestReceiver {
  /** `https://receiver.test:<port>` */
  url: string
  received: Received[]
  /** How the next requests are answered; 204 when nothing was said. */
  answer: Answer
  close(): Promise<void>
}

export async function startReceiver(): Promise<TestReceiver> {
  const server: Server = createServer({ cert, key }, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      receiver.received.push({ body: Buffer.concat(chunks).toString(), headers: request.headers, path: request.url ?? '' })
      receiver.answer(response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: TestReceiver = {
    url: `https://receiver.test:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: withStatus(204),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

export const withStatus =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body)
