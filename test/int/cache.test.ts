import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { CachedReader } from '../support/cached.ts'
import { Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser
let reader: CachedReader
let records: Records
let id: string

const publish = (body: object, locale = 'en', slug = 'news', record = id) =>
  records.change(slug, record, { ...body, _status: 'published' }, locale)

const english = '/api/news?locale=en&limit=5'

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser(['editor', 'administrator'])
  reader = new CachedReader(app)
  records = new Records(app, editor)
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('the cache', () => {
  it('answers the second reader from memory, with the same bytes', async () => {
    const [first, second] = [await reader.get(english), await reader.get(english)]
    expect([first, second].map(({ headers }) => headers.get('x-cache'))).toEqual(['miss', 'hit'])
    expect(await second.text()).toBe(await first.text())
    const told = (response: Response) =>
      Object.fromEntries(
        [...response.headers].filter(([name]) => !['date', 'ratelimit', 'ratelimit-policy', 'x-cache', 'x-request-id'].includes(name)),
      )
    expect(told(second)).toEqual(told(first))
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
  })

  it('says how it may be kept elsewhere, and by which names it is purged', async () => {
    await reader.keep([english])
    const { headers } = await reader.get(english)
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('vary')).toContain('Accept-Encoding')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toContain('ETag')
    expect(headers.get('surrogate-key')?.split(' ')).toEqual(expect.arrayContaining(['news', 'news:en', `news:${id}`, `news:${id}:en`]))
  })

  it('has nothing to do with who is signed in', async () => {
    await reader.keep([english])
    const asEditor = await app.rest('GET', english, { user: editor })
    expect([asEditor.headers.get('x-cache'), asEditor.headers.get('cache-control')]).toEqual(['bypass', 'private, no-store'])
    const withCookie = await reader.get(english, { cookie: 'a=b' })
    expect(withCookie.headers.get('x-cache')).toBe('bypass')
  })

  it('keeps nothing of a request that means another method', async () => {
    const overridden = await reader.get(english, { 'X-HTTP-Method-Override': 'GET' }, 'POST')
    expect([overridden.headers.get('x-cache'), overridden.headers.get('cache-control')]).toEqual(['bypass', 'no-store'])
  })

  it('keeps no refusal', async () => {
    const states = await Promise.all(['/api/news?locale=xx', '/feeds/en/news.rss?country=zz'].map((path) => reader.get(path)))
    expect(states.map(({ status }) => status)).toEqual([400, 400])
    expect((await reader.get('/api/news?locale=xx')).headers.get('x-cache')).toBe('miss')
  })

  it('keeps an address of nothing until something is there', async () => {
    const path = `/api/news/${id}?locale=fr&fallback-locale=none`
    await reader.keep([path])
    expect((await reader.get(path)).status).toBe(404)
    await publish(french(), 'fr')
    expect((await reader.get(path)).status).toBe(200)
  })

  it('answers a request without a body like one with it', async () => {
    const head = await reader.get(english, {}, 'HEAD')
    const get = await reader.get(english)
    expect([head.headers.get('x-cache'), get.headers.get('x-cache')]).toEqual(['miss', 'hit'])
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
    expect(await head.text()).toBe('')
  })
})

describe('validators', () => {
  const status = async (tag: string, path = english, method = 'GET') => (await reader.get(path, { 'If-None-Match': tag }, method)).status

  it('answer 304 to who has it already, the first time as well', async () => {
    const etag = (await reader.get(english)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/u)
    await publish({ title: 'Another' })
    const other = (await reader.get(english)).headers.get('etag') ?? ''
    expect(other).not.toBe(etag)
    expect(await Promise.all([other, `"a", W/${other}`, '*'].map((tag) => status(tag)))).toEqual([304, 304, 304])
    expect(await status(other, english, 'HEAD')).toBe(304)
    expect(await status(etag)).toBe(200)
  })

  it('differ from encoding to encoding', async () => {
    await reader.keep([english])
    const plain = (await reader.get(english, { 'Accept-Encoding': 'identity' })).headers.get('etag')
    const encoded = async () => reader.get(english, { 'Accept-Encoding': 'br' })
    let response = await encoded()
    for (let turn = 0; turn < 200 && response.headers.get('content-encoding') === null; turn++) response = await encoded()
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('etag')).toBe(plain?.replace(/"$/u, '-br"'))
    expect(await response.json()).toEqual(await (await reader.get(english, { 'Accept-Encoding': 'identity' })).json())
    expect((await reader.get(english, { 'Accept-Encoding': 'br;q=0' })).headers.get('content-encoding')).toBeNull()
  })
})

describe('many at once', () => {
  it('cost one reading', async () => {
    const path = `/api/news?limit=7&page=1&where[id][equals]=${id}`
    const states = await Promise.all(Array.from({ length: 8 }, async () => (await reader.get(path)).headers.get('x-cache')))
    expect(states.filter((state) => state === 'miss')).toHaveLength(1)
  })
})
