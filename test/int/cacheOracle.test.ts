import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { publicCollections } from '../../src/shared/slugs.ts'
import { french } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { cacheQuestions } from '../support/cacheQuestions.ts'
import { CachedReader } from '../support/cached.ts'
import { sampled } from '../support/sample.ts'

let app: TestApp
let admin: TestUser
let reader: CachedReader
let questions: string[]
const ids: Record<string, string> = {}

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  admin = await app.createUser(['editor', 'administrator'])
  reader = new CachedReader(app)
  const slugs: Record<string, string> = {}
  for (const collection of publicCollections) {
    const { body } = await app.rest<{ docs: { id: string; slug?: string }[] }>('GET', `/api/${collection}?limit=1&depth=0`)
    ids[collection] = body.docs[0]?.id ?? ''
    slugs[collection] = body.docs[0]?.slug ?? ''
  }
  questions = cacheQuestions(ids, slugs)
})

afterAll(async () => app.stop())

/** Something that somebody in the office does. What is refused changes nothing, and that is a case as well. */
interface Write {
  method: string
  path: string
  body: object
}

const at = (collection: string, more = '') => `/api/${collection}/${ids[collection]}${more}`
const published = { _status: 'published' }

const writes = (n: number): Write[] => [
  { method: 'PATCH', path: at('news', '?locale=en'), body: { title: `News ${n}`, ...published } },
  { method: 'PATCH', path: at('news', '?locale=fr'), body: { ...french(), ...published } },
  { method: 'PATCH', path: at('news', '?locale=fr'), body: { _status: 'draft' } },
  { method: 'PATCH', path: at('news', '?locale=en'), body: { title: `Draft ${n}` } },
  { method: 'PATCH', path: at('news', '?locale=en'), body: { slug: `news-${n}`, ...published } },
  { method: 'PATCH', path: at('news', '?locale=en'), body: { deletedAt: new Date().toISOString() } },
  { method: 'PATCH', path: at('news', '?locale=en&trash=true'), body: { deletedAt: null } },
  { method: 'PATCH', path: at('events', '?locale=en'), body: { title: `Event ${n}`, city: `City ${n}`, ...published } },
  { method: 'PATCH', path: at('events', '?locale=en'), body: { _status: 'draft' } },
  { method: 'PATCH', path: at('programmes', '?locale=en'), body: { name: `Programme ${n}`, ...published } },
  { method: 'PATCH', path: at('programmes', '?locale=en'), body: { _status: 'draft' } },
  { method: 'PATCH', path: at('member-authorities', '?locale=en'), body: { name: `Authority ${n}`, ...published } },
  { method: 'PATCH', path: at('member-authorities', '?locale=en'), body: { _status: 'draft' } },
  { method: 'PATCH', path: at('glossary-terms', '?locale=en'), body: { definition: `Definition ${n}`, ...published } },
  { method: 'PATCH', path: at('media', '?locale=en'), body: { alt: `Alt ${n}`, ...published } },
  { method: 'PATCH', path: at('media', '?locale=en'), body: { _status: 'draft' } },
  { method: 'PATCH', path: at('countries', '?locale=en'), body: { name: `Country ${n}` } },
  { method: 'PATCH', path: at('themes', '?locale=fr'), body: { label: `Thème ${n}` } },
  { method: 'PATCH', path: at('sources'), body: { title: `Source ${n}` } },
  { method: 'PATCH', path: at('participations'), body: { accessionNumber: n } },
  { method: 'POST', path: '/api/globals/site-settings?locale=en', body: { siteName: `Site ${n}`, ...published } },
  { method: 'POST', path: '/api/globals/site-settings?locale=fr', body: { siteName: `Site en français ${n}`, ...published } },
  { method: 'POST', path: '/api/globals/term-set?locale=en', body: { name: `Terms ${n}`, ...published } },
  {
    method: 'POST',
    path: '/api/news?locale=en',
    body: {
      title: `New ${n}`,
      slug: `new-${n}`,
      lead: 'A lead.',
      category: 'programme',
      publishedAt: '2030-01-01',
      publishedAtPrecision: 'day',
      ...published,
    },
  },
]

/** Dozens of addresses after each of dozens of writes, on a machine that others use too. In milliseconds. */
const patience = 600_000

describe('a change', () => {
  it('of terms leaves lists of news alone', async () => {
    const news = '/api/news?locale=en&limit=5&depth=0&select[title]=true'
    const paths = ['/api/glossary-terms?locale=en&limit=5', '/data/glossary.csv', news, '/feeds/en/all.rss', '/api/news/count']
    const change = async () => {
      const body = { definition: 'Another definition.', _status: 'published' }
      expect((await app.rest('PATCH', `/api/glossary-terms/${ids['glossary-terms']}?locale=en`, { user: admin, body })).status).toBe(200)
    }
    expect((await reader.after(change, paths)).kept).toEqual([news, '/feeds/en/all.rss', '/api/news/count'])
  })
})

describe('a change of settings', () => {
  it('reaches what tells of the site', async () => {
    const news = '/api/news?locale=en&limit=5'
    const paths = ['/api/globals/site-settings', '/feeds/en/news.rss', '/calendar/en/events.ics', news]
    const change = async () => {
      const body = { siteName: 'Another name', _status: 'published' }
      expect((await app.rest('POST', '/api/globals/site-settings?locale=en', { user: admin, body })).status).toBe(200)
    }
    expect((await reader.after(change, paths)).kept).toEqual([news])
  })
})

describe('after any write', () => {
  it(
    'every kept answer is what a server without a cache says',
    async () => {
      let n = 0
      let accepted = 0
      for (const path of questions) expect([path, (await reader.get(path)).status < 400]).toEqual([path, true])
      const chain = fc.array(fc.nat(writes(0).length - 1), { minLength: 4, maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(chain, async (steps) => {
          for (const step of steps) {
            n += 1
            const { body, method, path } = writes(n)[step]!
            accepted += (await app.rest(method, path, { user: admin, body })).status < 300 ? 1 : 0
          }
          await reader.states(questions)
        }),
        { numRuns: 5, endOnFailure: true },
      )
      expect(accepted).toBeGreaterThan(n / 2)
    },
    patience,
  )

  it(
    'of each kind, one at a time',
    async () => {
      await reader.states(questions)
      for (const { body, method, path } of sampled(writes(1000), ({ body, path }) => `${path} ${Object.keys(body).join()}`)) {
        await app.rest(method, path, { user: admin, body })
        expect(Object.values(await reader.states(questions))).not.toContain('bypass')
      }
    },
    patience,
  )
})
