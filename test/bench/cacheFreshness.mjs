import autocannon from 'autocannon'

import { signIn } from './api.mjs'
import { languages } from './content.mjs'
import { percentile } from './percentile.mjs'
import { account } from './stock.mjs'

const list = '/api/news?locale=fr&limit=10&sort=-publishedAt&depth=1'
/** The servers take turns of so many publications. */
const turns = 5

/** Fills the cache with different answers, until it has thrown some of them out again. */
export async function fillCache(url, megabytes) {
  let bytes = 0
  for (let limit = 100; limit > 10; limit--) {
    for (const language of languages) {
      for (let page = 1; page <= 5; page++) {
        if (bytes > megabytes * 1_000_000) return
        const answer = await fetch(`${url}/api/news?locale=${language}&limit=${limit}&depth=0&page=${page}`)
        bytes += (await answer.arrayBuffer()).byteLength
      }
    }
  }
}

async function publishAndRead({ editor, id, url }, title) {
  const began = performance.now()
  await editor.update('news', id, 'fr', { title, _status: 'published' }, '')
  const took = performance.now() - began
  const one = await (await fetch(`${url}/api/news/${id}?locale=fr&depth=0`)).json()
  const all = await (await fetch(`${url}/api/news?locale=fr&depth=0&where[id][equals]=${id}`)).json()
  return { took, isFresh: one.title === title && all.docs[0]?.title === title }
}

async function underLoad(server, times, connections) {
  const load = autocannon({ url: server.url + list, connections, duration: 3600 })
  try {
    for (let time = 0; time < times; time++) {
      const { isFresh, took } = await publishAndRead(server, `Titre ${server.taken.length} ${Date.now()}`)
      server.taken.push(took)
      if (isFresh) server.fresh += 1
    }
  } finally {
    load.stop()
    await load
  }
}

/**
 * Publishes again and again while the cache is full and readers are at full load, and reads at once what was published.
 *
 * @param servers addresses by name
 * @returns per server how often the next read was fresh, and the milliseconds of a publication
 */
export async function measureFreshness(servers, { connections = 16, megabytes, publishes }) {
  const all = []
  for (const [name, url] of Object.entries(servers)) {
    const editor = await signIn(url, account)
    const [id] = await editor.ids('news', 1)
    await fillCache(url, megabytes)
    all.push({ name, url, editor, id, taken: [], fresh: 0 })
  }
  for (let turn = 0; turn < turns; turn++) for (const server of all) await underLoad(server, Math.ceil(publishes / turns), connections)
  return Object.fromEntries(
    all.map(({ fresh, name, taken }) => [
      name,
      { times: taken.length, fresh, medianMs: percentile(taken, 0.5), p95Ms: percentile(taken, 0.95) },
    ]),
  )
}
