import autocannon from 'autocannon'

import { signIn } from './api.mjs'
import { account } from './stock.mjs'

const percentile = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]

/** Fills the cache with many different answers. */
async function fill(url, pages) {
  for (let page = 1; page <= pages; page++) await (await fetch(`${url}/api/news?locale=fr&limit=10&depth=1&page=${page}`)).arrayBuffer()
}

/**
 * Publishes again and again while readers are at full load, and reads at once what was published.
 *
 * @returns how often the next read was fresh, and the milliseconds of a publication
 */
export async function measureFreshness(url, { times, connections = 16 }) {
  const editor = await signIn(url, account)
  const [id] = await editor.ids('news', 1)
  await fill(url, 50)
  const list = `${url}/api/news?locale=fr&limit=10&sort=-publishedAt&depth=1`
  const load = autocannon({ url: list, connections, duration: 3600 })
  const took = []
  let fresh = 0
  try {
    for (let time = 0; time < times; time++) {
      const title = `Titre ${time} ${Date.now()}`
      const began = performance.now()
      await editor.update('news', id, 'fr', { title, _status: 'published' }, '')
      took.push(performance.now() - began)
      const one = await (await fetch(`${url}/api/news/${id}?locale=fr&depth=0`)).json()
      const all = await (await fetch(`${url}/api/news?locale=fr&depth=0&where[id][equals]=${id}`)).json()
      if (one.title === title && all.docs[0]?.title === title) fresh += 1
    }
  } finally {
    load.stop()
    await load
  }
  return { times, fresh, medianMs: percentile(took, 0.5), p95Ms: percentile(took, 0.95) }
}
