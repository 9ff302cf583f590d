import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})

afterAll(async () => app.stop())

interface EventAnswer {
  datePrecision: string
  eventType: string
  startDate: null | string
  title: string
}

describe('the events of ROMACT in French', () => {
  const path = '/api/events?where[programmes.code][equals]=ROMACT&locale=fr&sort=startDate&limit=20'

  it('are eight, among them six launches, with Italy last and its date to be announced', async () => {
    const { body } = await app.rest<{ docs: EventAnswer[]; totalDocs: number }>('GET', path)
    expect(body.totalDocs).toBe(8)
    expect(body.docs.filter(({ eventType }) => eventType === 'programme-launch')).toHaveLength(6)
    expect(body.docs.at(-1)).toMatchObject({ datePrecision: 'tba', startDate: null })
    expect(body.docs.at(-1)?.title).toContain('Italie')
  })

  it('come in the order of their dates, with the undated last in the other direction too', async () => {
    const { body } = await app.rest<{ docs: EventAnswer[] }>('GET', path.replace('sort=', 'sort=-'))
    const dates = body.docs.map(({ startDate }) => startDate)
    expect(dates.at(-1)).toBeNull()
    const dated = dates.slice(0, -1)
    expect(dated).toEqual([...dated].sort().reverse())
  })

  it('are the same in GraphQL', async () => {
    const rest = await app.rest<{ docs: EventAnswer[] }>('GET', path)
    const { data, errors } = await app.graphql<{ Events: { docs: EventAnswer[]; totalDocs: number } }>(
      `{ Events(where: { programmes__code: { equals: "ROMACT" } }, locale: fr, fallbackLocale: en, sort: "startDate", limit: 20) {
        totalDocs docs { title startDate datePrecision eventType } } }`,
    )
    expect(errors).toEqual([])
    const fields = ({ title, startDate, datePrecision, eventType }: EventAnswer) => ({ title, startDate, datePrecision, eventType })
    const ofGraphql = data?.Events.docs.map((doc) => ({
      ...doc,
      datePrecision: doc.datePrecision,
      eventType: doc.eventType.replaceAll('_', '-'),
    }))
    expect(ofGraphql?.map(fields)).toEqual(rest.body.docs.map(fields))
  })
})

describe('an item that is not published in Bulgarian', () => {
  const where = 'where[legacyKey][equals]=next-launches'

  it('is served in English, and says so', async () => {
    const { body, headers } = await app.rest<{ docs: { _translation: object; title: string }[] }>('GET', `/api/news?${where}&locale=bg`)
    expect(body.docs[0]?.title).toBe('Next launching events of ROMED2 and ROMACT')
    expect(body.docs[0]?._translation).toMatchObject({ requested: 'bg', served: 'en', origin: 'original', state: 'published', fields: [] })
    expect(headers.get('content-language')).toBe('en')
  })

  it('names the languages on offer with their addresses', async () => {
    const { body } = await app.rest<{ docs: { _translation: { available: object[] } }[] }>(
      'GET',
      `/api/news?${where}&locale=bg&select[title]=true`,
    )
    expect(body.docs[0]?._translation.available).toMatchObject([
      { locale: 'en', url: '/en/news/next-launching-events-of-romed2-and-romact', origin: 'original' },
      { locale: 'fr', origin: 'official', state: 'published' },
    ])
  })

  it('is not there at all without fallback', async () => {
    const { body } = await app.rest<{ totalDocs: number }>('GET', `/api/news?${where}&locale=bg&fallback-locale=none`)
    expect(body.totalDocs).toBe(0)
  })

  it('says the same in GraphQL', async () => {
    const { data, errors } = await app.graphql<{ News: { docs: { title: string; _translation: object }[] } }>(
      `{ News(where: { legacyKey: { equals: "next-launches" } }, locale: bg, fallbackLocale: en) { docs { title _translation { requested served fields available { locale slug } } } } }`,
    )
    expect(errors).toEqual([])
    expect(data?.News.docs[0]).toMatchObject({ _translation: { requested: 'bg', served: 'en', fields: [] } })
  })
})

describe('an authority without a profile', () => {
  it.each(['en', 'fr', 'bg', 'rom'])('is served as the language asked for, also without fallback: %s', async (locale) => {
    const path = `/api/member-authorities?where[slug][equals]=strasbourg&locale=${locale}&fallback-locale=none`
    const { body } = await app.rest<{ docs: { name: string; slug: string; _translation: object }[] }>('GET', path)
    expect(body.docs[0]).toMatchObject({ name: 'Strasbourg', slug: 'strasbourg', _translation: { requested: locale, served: locale } })
  })
})

describe('drafts and private records', () => {
  it('are not in public lists', async () => {
    const { body } = await app.rest<{ totalDocs: number }>('GET', '/api/news?where[legacyKey][equals]=accession-megara&draft=true')
    expect(body.totalDocs).toBe(0)
    expect((await app.rest<{ totalDocs: number }>('GET', '/api/news?limit=1')).body.totalDocs).toBe(19)
  })

  it.each(['/api/applications', '/api/ngo-requests', '/api/users', '/api/redirects', '/api/payload-kv', '/api/payload-jobs'])(
    'are refused: %s',
    async (path) => {
      expect([401, 403, 404]).toContain((await app.rest('GET', path)).status)
    },
  )
})

describe('an error', () => {
  it('is a problem document with a stable code', async () => {
    const { body, headers, status } = await app.rest('GET', '/api/news/does-not-exist')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({ type: '/problems/not-found', status: 404, code: 'not-found' })
  })

  it('carries the id of the request', async () => {
    expect((await app.rest('GET', '/api/nothing')).headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/u)
  })

  it('has the same code in GraphQL', async () => {
    const { errors } = await app.graphql('{ NewsItem(id: "does-not-exist") { title } }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'not-found' })
  })
})

describe('a language nobody knows', () => {
  it.each(['locale=xx', 'fallback-locale=xx', 'locale=../en'])('is refused: %s', async (query) => {
    const { body, status } = await app.rest('GET', `/api/news?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'bad-request', errors: [{ path: query.split('=')[0] }] })
  })
})

describe('a filter', () => {
  it('keeps its other conditions when it names an address', async () => {
    const path =
      '/api/news?locale=fr&where[slug][equals]=next-launching-events-of-romed2-and-romact&where[or][0][category][equals]=interview'
    expect((await app.rest<{ totalDocs: number }>('GET', path)).body.totalDocs).toBe(0)
  })
})

describe('a selection', () => {
  it('of rows brings the lists inside them', async () => {
    const path = '/api/programmes?where[code][equals]=ROMACT&locale=en&depth=0&select[phases]=true'
    const { body } = await app.rest<{ docs: { phases: { sources: unknown[] }[] }[] }>('GET', path)
    expect(body.docs[0]?.phases[0]?.sources).toHaveLength(2)
  })
})

describe('a programme', () => {
  it('shows its events, its news and its authorities', async () => {
    const path = '/api/programmes?where[code][equals]=ROMACT&locale=en&depth=0&joins[participations][limit]=100'
    const { body } = await app.rest<{ docs: Record<'events' | 'news' | 'participations', { docs: string[] }>[] }>('GET', path)
    expect(body.docs[0]?.events.docs).toHaveLength(8)
    expect(body.docs[0]?.news.docs.length).toBeGreaterThan(0)
    expect(body.docs[0]?.participations.docs.length).toBeGreaterThan(20)
  })
})

describe('/api/resolve', () => {
  it('finds the record and language of a path', async () => {
    const { body } = await app.rest('GET', '/api/resolve?path=/fr/events/lancement-de-romact-et-romed2-en-italie')
    expect(body).toMatchObject({ status: 200, collection: 'events', locale: 'fr' })
  })

  it('answers 404 for what is not public in the language of the path', async () => {
    expect((await app.rest('GET', '/api/resolve?path=/bg/news/next-launching-events-of-romed2-and-romact')).status).toBe(404)
  })

  it('leads from an address of the old site to the page of today', async () => {
    const { body } = await app.rest('GET', '/api/resolve?path=/en/page/87-next-launching-events-of-romed2-and-romact.html')
    expect(body).toEqual({ status: 301, location: '/en/news/next-launching-events-of-romed2-and-romact' })
  })

  it('asks for a path when there is none', async () => {
    expect((await app.rest('GET', '/api/resolve')).body).toMatchObject({ status: 400, errors: [{ path: 'path' }] })
  })
})
