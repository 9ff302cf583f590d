import { request } from 'node:http'

import { signIn } from './api.mjs'
import { memoryOfTree } from './processes.mjs'
import { account } from './stock.mjs'

const languages = ['en', 'fr', 'ro', 'bg']
const kinds = [
  (n) => `/api/news?locale=${languages[n % 4]}&limit=10&depth=1&page=${(n % 50) + 1}`,
  (n) => `/api/news?locale=${languages[n % 4]}&limit=${(n % 100) + 1}&depth=0`,
  (n) => `/feeds/${languages[n % 4]}/${['news', 'events', 'all'][n % 3]}.${['rss', 'atom', 'json'][n % 3]}`,
  () => '/calendar/en/events.ics',
  (n) => `/api/resolve?path=/en/news/nothing-${n}`,
]

/** One request; every tenth client leaves before the answer is whole. An answer that is refused says nothing of the memory. */
const read = (url, n) =>
  new Promise((resolve, reject) => {
    const path = kinds[n % kinds.length](n)
    const client = request(url + path, (answer) => {
      const { statusCode } = answer
      if (statusCode !== 200 && !(statusCode === 404 && path.startsWith('/api/resolve'))) reject(new Error(`${path} answers ${statusCode}`))
      if (n % 10 === 0) answer.destroy()
      else answer.resume()
      answer.once('close', resolve)
    })
    client.once('error', resolve)
    if (n % 25 === 0) client.once('socket', () => setImmediate(() => client.destroy()))
    client.end()
  })

/**
 * Reads of many kinds, clients that leave, and publications between them.
 *
 * @returns the most memory of all processes at any time, in megabytes
 */
export async function measureMemory({ url, pid }, { requests, atOnce = 32, publishEach = 500 }) {
  const editor = await signIn(url, account)
  const [id] = await editor.ids('news', 1)
  const before = memoryOfTree(pid)
  let most = before
  for (let n = 0; n < requests; n += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, (_, i) => read(url, n + i)))
    if (Math.floor(n / publishEach) === Math.floor((n - atOnce) / publishEach)) continue
    await editor.update('news', id, 'fr', { title: `Titre ${n}`, _status: 'published' }, '')
    most = Math.max(most, memoryOfTree(pid))
  }
  return { requests, before, most }
}
