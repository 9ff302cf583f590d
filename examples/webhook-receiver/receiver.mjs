/** A receiver of webhooks: checks the signature, answers at once, and does its work afterwards. */
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

import { Webhook } from 'standardwebhooks'

const largest = 64 * 1024

/** @param {{ secret: string, onMessage: (message: object, id: string) => unknown }} options */
export function receiver({ secret, onMessage }) {
  const webhook = new Webhook(secret)
  /** A message may come twice, after an answer that got lost: it has the same id then. Keep them in your database. */
  const seen = new Set()

  return async (request, response) => {
    const answer = (status, text = '') => response.writeHead(status, { 'content-type': 'text/plain' }).end(text)
    if (request.method !== 'POST') return answer(405)
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) {
      body += chunk
      if (body.length > largest) return answer(413)
    }
    try {
      // The bytes as they came: parsed and written again they would have another signature.
      const message = webhook.verify(body, request.headers)
      answer(204)
      const id = request.headers['webhook-id']
      if (seen.has(id)) return undefined
      seen.add(id)
      return onMessage(message, id)
    } catch (error) {
      return answer(401, error.message)
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { PORT = '8080', WEBHOOK_SECRET } = process.env
  if (!WEBHOOK_SECRET) throw new Error('Set WEBHOOK_SECRET to the secret that the panel showed.')
  const show = ({ type, data }) => console.log(type, data.url ?? data.surrogateKeys, data.locales ?? '', `(change ${data.sequence})`)
  createServer(receiver({ secret: WEBHOOK_SECRET, onMessage: show })).listen(Number(PORT), () => console.log(`Listening on port ${PORT}`))
}
