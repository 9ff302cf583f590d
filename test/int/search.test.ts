import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { Search } from '../../src/delivery/index.ts'
import { localeCodes } from '../../src/shared/locales.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { SearchReader } from '../support/search.ts'

let app: TestApp
let search: SearchReader

const asked = (q: string, more = '') => `q=${encodeURIComponent(q)}${more}`

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  search = new SearchReader(app)
  // Made once for all tests: on a small machine that takes longer than a question waits.
  await new Search(app.payload).rebuild(() => undefined)
}, 200_000)

afterAll(async () => app.stop())

describe('search', () => {
  it.each([
    ['Kosice', 'ROMACT and ROMED2 launched in Košice'],
    ['KOŠICE', 'ROMACT and ROMED2 launched in Košice'],
    ['Sisli', 'Şişli'],
    ['Şişli', 'Şişli'],
    ['Ηρακλειο', 'Heraklion'],
    ['Ηράκλειο', 'Heraklion'],
    ['heraklion', 'Heraklion'],
    ['Herak', 'Heraklion'],
  ])('finds by %s first of all %s', async (q, title) => {
    expect((await search.titles(asked(q)))[0]).toBe(title)
  })

  it('finds a text in the languages it is published in, and a name in all', async () => {
    expect(await search.titles(asked('Kosice', '&locale=fr'))).toContain('ROMACT et ROMED2 lancés à Košice')
    expect(await search.titles(asked('Kosice', '&locale=sk'))).toEqual([])
    for (const locale of localeCodes) expect(await search.titles(asked('Sisli', `&locale=${locale}`))).toEqual(['Şişli'])
  })

  it('needs all words, wherever they stand', async () => {
    const both = await search.ids(asked('ROMACT Košice'))
    const [one, other] = [await search.ids(asked('ROMACT')), await search.ids(asked('Košice'))]
    expect(both.length).toBeGreaterThan(0)
    expect(both.sort()).toEqual(one.filter((id) => other.includes(id)).sort())
  })

  it('takes the last word for a beginning unless quotation marks close it', async () => {
    expect((await search.ids(asked('Herakl'))).length).toBe(1)
    expect(await search.ids(asked('"Herakl"'))).toEqual([])
    expect((await search.ids(asked('"Heraklion"'))).length).toBe(1)
  })

  it('finds by the name of a country in the language asked for', async () => {
    const bulgarian = await search.ask(asked('Bulgarie', '&locale=fr&type=member-authorities&limit=100'))
    expect(bulgarian.body.totalDocs).toBeGreaterThan(5)
    expect(bulgarian.body.facets.country).toEqual([{ value: 'BG', label: 'Bulgarie', count: bulgarian.body.totalDocs }])
    expect(await search.ids(asked('Bulgarie', '&type=member-authorities'))).toEqual([])
  })

  it('answers like every list, in its language, with typed results and marked words', async () => {
    const { body, headers, status } = await search.ask(asked('slovak', '&type=events&limit=1'))
    expect(status).toBe(200)
    expect(headers.get('content-language')).toBe('en')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(body).toMatchObject({ limit: 1, page: 1, pagingCounter: 1, hasPrevPage: false, prevPage: null, isTotalExact: true })
    expect(body.docs[0]).toMatchObject({ type: 'events', locale: 'en', _translation: { requested: 'en', served: 'en' } })
    expect(body.docs[0]?.url).toMatch(/^\/en\/events\/[a-z0-9-]+$/)
    expect(body.docs[0]?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text.toLowerCase())).toContain('slovak')
  })

  it('puts a title before a lead and a lead before a text, and the newer before the older', async () => {
    const { docs } = (await search.ask(asked('ROMACT', '&limit=100'))).body
    const scores = docs.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    const dated = docs.filter(({ date, score, type }) => score === 4 && type === 'news' && date?.length === 10).map(({ date }) => date)
    expect(dated.length).toBeGreaterThan(2)
    expect(dated).toEqual([...dated].sort().reverse())
  })

  it('gives each document on one page and no other', async () => {
    const all = await search.ids(asked('roma'))
    const pages: string[] = []
    for (let page = 1; page <= Math.ceil(all.length / 7); page++)
      pages.push(...(await search.ask(asked('roma', `&limit=7&page=${page}`))).body.docs.map(({ id }) => id))
    expect(all.length).toBeGreaterThan(14)
    expect(pages).toEqual(all)
    expect((await search.ask(asked('roma', '&page=400'))).body.docs).toEqual([])
  })

  it('counts by type, year, country and programme what the filters then find', async () => {
    const { facets, totalDocs } = (await search.ask(asked('roma'))).body
    expect(facets.type.reduce((sum, { count }) => sum + count, 0)).toBe(totalDocs)
    for (const kind of ['type', 'year', 'country', 'programme'] as const) {
      expect(facets[kind].length).toBeGreaterThan(0)
      for (const { count, value } of facets[kind]) {
        const filtered = await search.ask(asked('roma', `&${kind}=${encodeURIComponent(value)}`))
        expect([kind, value, filtered.body.totalDocs]).toEqual([kind, value, count])
      }
    }
  })
})

describe('a question', () => {
  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=!!!', 'q'],
    [`q=${'a'.repeat(10_000)}`, 'q'],
    [`q=${Array.from({ length: 17 }, (_, n) => `w${n}`).join('+')}`, 'q'],
    ['q=a&q=b', 'q'],
    ['q=roma&locale=all', 'locale'],
    ['q=roma&locale=xx', 'locale'],
    ['q=roma&type=users', 'type'],
    ['q=roma&type=participations', 'type'],
    ['q=roma&year=13', 'year'],
    ['q=roma&country=XX', 'country'],
    ['q=roma&programme=NOTHING', 'programme'],
    ['q=roma&limit=101', 'limit'],
    ['q=roma&limit=abc', 'limit'],
    ['q=roma&page=1e18', 'page'],
    ['q=roma&page=0', 'page'],
    ['q=roma&draft=true', 'draft'],
    ['q[$ne]=1', 'q[$ne]'],
  ])('with %.40s is refused with the name of the parameter', async (query, path) => {
    const { body, status } = await app.rest<{ errors: { path: string }[] }>('GET', `/api/search?${query}`)
    expect(status).toBe(400)
    expect(body.errors.map((error) => error.path)).toEqual([path])
  })

  it.each([
    'roma*',
    '"roma',
    'roma" OR "x',
    'title:roma',
    'NEAR(roma, 2)',
    'roma AND',
    '-roma',
    '(roma',
    "roma') or 1=1--",
    '^roma',
    '{roma}:x',
    'roma%00x',
    '$where',
  ])('of %s is taken by its words', async (q) => {
    expect((await search.ask(q.includes('%00') ? `q=${q}` : asked(q))).status).toBe(200)
  })

  it('with bytes that are no text is answered', async () => {
    expect((await search.ask('q=roma%ED%A0%80%FF')).status).toBe(200)
  })

  it('is asked by GET and HEAD alone', async () => {
    expect((await app.rest('POST', '/api/search?q=roma', { body: {} })).status).toBe(405)
    expect((await app.rest('HEAD', '/api/search?q=roma')).status).toBe(200)
  })

  it('finds the same whoever asks', async () => {
    const user = await app.createUser('administrator')
    const path = '/api/search?q=roma&limit=100'
    expect((await app.rest('GET', path, { user })).body).toEqual((await app.rest('GET', path)).body)
  })
})
