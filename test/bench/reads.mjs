import { percentile } from './percentile.mjs'

const words = ['conseil', 'benchmark', 'seminar', 'mediat', 'Benchmark 00001', 'conseil municipal', 'mesures de', 'alliance conseil']

/** Reads before the measured ones, until the code is compiled. */
const warmUp = 30

const queryOf = (page) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: `{ News(limit: 10, page: ${page}, locale: fr, sort: "-publishedAt") { docs { id title slug publishedAt } totalDocs } }`,
  }),
})

/** Reads of each kind by number, as paths or whole requests; `known` are ids, addresses and a cursor of the server that is asked. */
const kinds = {
  list: ({ n }) => `/api/news?locale=fr&limit=10&sort=-publishedAt&depth=1&page=${(n % 5) + 1}`,
  'single by id': ({ n, known }) => `/api/news/${known.ids[n % known.ids.length]}?locale=fr&depth=1`,
  'single by slug': ({ n, known }) => `/api/news?locale=fr&depth=1&where[slug][equals]=${known.slugs[n % known.slugs.length]}`,
  // An old address of another site, or a guess: nothing says where to stop looking.
  'an address nobody has': ({ n }) => `/api/news?locale=en&depth=0&where[slug][equals]=nothing-${n}`,
  'list of a programme': ({ n, known }) =>
    `/api/news?locale=fr&limit=10&sort=-publishedAt&depth=0&where[programmes][in]=${known.programmes[n % known.programmes.length]}`,
  'list of a programme by its code': ({ n, known }) =>
    `/api/news?locale=fr&limit=10&sort=-publishedAt&depth=0&where[programmes.code][equals]=${known.codes[n % known.codes.length]}`,
  'list of a month': ({ n }) =>
    `/api/news?locale=fr&limit=10&sort=-publishedAt&depth=0&where[publishedAt][greater_than_equal]=2000-01-${String((n % 5) + 3).padStart(2, '0')}T00:00:00Z`,
  GraphQL: ({ n }) => ({ path: '/api/graphql', ...queryOf((n % 5) + 1) }),
  feed: () => '/feeds/fr/news.atom',
  search: ({ n }) => `/api/search?locale=fr&q=${encodeURIComponent(words[n % words.length])}`,
  'sync, first pass': () => '/api/sync?locale=fr&limit=50',
  'sync, nothing new': ({ known }) => `/api/sync?cursor=${encodeURIComponent(known.cursor)}`,
}

async function json(url) {
  const answer = await fetch(url)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}

/** A client's own change stream at its end: what it asks for again and again. */
async function lastCursor(url) {
  for (
    let page = await json(`${url}/api/sync?locale=fr&limit=100`);
    ;
    page = await json(`${url}/api/sync?cursor=${encodeURIComponent(page.cursor)}`)
  )
    if (!page.hasMore) return page.cursor
}

async function knownOf(url) {
  const { docs } = await json(`${url}/api/news?locale=fr&limit=50&depth=0&select[slug]=true`)
  const { docs: programmes } = await json(`${url}/api/programmes?locale=fr&limit=10&depth=0&select[code]=true`)
  return {
    ids: docs.map(({ id }) => id),
    slugs: docs.map(({ slug }) => slug),
    programmes: programmes.map(({ id }) => id),
    codes: programmes.map(({ code }) => code),
    cursor: await lastCursor(url),
  }
}

async function timeOf(url, asked) {
  const { path, ...request } = typeof asked === 'string' ? { path: asked } : asked
  const began = performance.now()
  const answer = await fetch(url + path, request)
  await answer.arrayBuffer()
  const took = performance.now() - began
  if (!answer.ok) throw new Error(`${url}${path} answers ${answer.status}`)
  return took
}

/**
 * Milliseconds of one read that is not answered from memory, of each kind: one client, which asks the servers in turn.
 *
 * @param servers addresses by name
 * @returns per kind and server the median and the 95th percentile
 */
export async function measureReads(servers, { reads }) {
  const all = await Promise.all(Object.entries(servers).map(async ([name, url]) => ({ name, url, known: await knownOf(url) })))
  const result = {}
  for (const [kind, path] of Object.entries(kinds)) {
    const taken = Object.fromEntries(all.map(({ name }) => [name, []]))
    for (let n = -warmUp; n < reads; n++) {
      for (const { known, name, url } of all) {
        const took = await timeOf(url, path({ known, n: n + warmUp }))
        if (n >= 0) taken[name].push(took)
      }
    }
    result[kind] = Object.fromEntries(
      Object.entries(taken).map(([name, times]) => [name, { medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) }]),
    )
  }
  return result
}
