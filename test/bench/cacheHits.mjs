import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { measureInTurns } from './load.mjs'
import { freePort, startServer } from './processes.mjs'

const list = '/api/news?locale=fr&limit=10&sort=-publishedAt&depth=1'
const small = '/api/news?locale=fr&limit=5&sort=-publishedAt&depth=0&select[title]=true&select[slug]=true'
const query = '{ News(limit: 10, locale: fr, sort: "-publishedAt") { docs { id title slug publishedAt } totalDocs } }'
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }

/** Of the requests per second of `node:http` that sends the same bytes, hits reach at least these parts. */
export const hitTargets = { list: 0.6, small: 0.5, unchanged: 0.5, graphql: 0.3 }

async function keep(url, request = {}) {
  for (let time = 0; time < 3; time++) {
    const answer = await fetch(url, request)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${text.slice(0, 500)}`)
    if (answer.headers.get('x-cache') === 'hit') return { text, etag: answer.headers.get('etag') }
  }
  throw new Error(`${url} is not answered from memory.`)
}

/**
 * Requests per second of answers from memory, and of a plain `node:http` server that sends the same bytes.
 *
 * @param url of the product, with its cache
 */
export async function measureHits(url, folder, { seconds, rounds }) {
  const identity = { headers: { 'accept-encoding': 'identity' } }
  const kept = {
    list: await keep(url + list, identity),
    small: await keep(url + small, identity),
    graphql: await keep(`${url}/api/graphql`, post),
  }
  const plan = Object.entries(kept).map(([name, { text }]) => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, text)
    return { name, file }
  })
  writeFileSync(join(folder, 'answers.json'), JSON.stringify([...plan, { name: 'unchanged', status: 304 }]))
  const port = await freePort()
  const floor = `http://127.0.0.1:${port}`
  const server = await startServer(
    [process.execPath, join(import.meta.dirname, 'sendBytes.mjs'), String(port), join(folder, 'answers.json')],
    {
      url: floor,
      ready: floor,
      log: join(folder, 'floor.log'),
    },
  )
  const unchanged = { status: 304, headers: { 'if-none-match': kept.small.etag } }
  try {
    const taken = await measureInTurns(
      {
        'list floor': `${floor}/list`,
        'list product': url + list,
        'small floor': `${floor}/small`,
        'small product': url + small,
        'unchanged floor': { url: `${floor}/unchanged`, ...unchanged },
        'unchanged product': { url: url + small, ...unchanged },
        'graphql floor': { url: `${floor}/graphql`, ...post },
        'graphql product': { url: `${url}/api/graphql`, ...post },
      },
      { seconds, rounds },
    )
    return Object.entries(hitTargets).map(([name, target]) => {
      const [least, ours] = [taken[`${name} floor`].perSecond, taken[`${name} product`].perSecond]
      return { name, bytes: Buffer.byteLength(kept[name]?.text ?? ''), floor: least, product: ours, ratio: ours / least, target }
    })
  } finally {
    await server.stop()
  }
}
