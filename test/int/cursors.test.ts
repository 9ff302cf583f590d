import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { startTestApp, type TestApp } from '../support/app.ts'

interface Page {
  docs: { id: string }[]
  nextCursor: null | string
  prevCursor: null | string
  totalDocs?: number
}

interface Problem {
  code: string
  errors: { path: string }[]
}

let app: TestApp

const orders: [string, string[]][] = [
  [
    'news',
    ['-publishedAt', 'publishedAt', 'title', '-title', 'lead,-publishedAt', '-lead,title', 'category', '-updatedAt', 'id', 'title.en'],
  ],
  ['events', ['startDate', '-startDate', 'status,-startDate', 'city', '-city', 'endDate', '-endDate', 'eventType']],
  ['member-authorities', ['name', 'exonym', '-exonym', 'type']],
  ['participations', ['startDate', '-startDate', 'accessionNumber', '-accessionNumber', 'network']],
  ['glossary-terms', ['headword', '-headword', 'conceptType']],
  ['media', ['alt', '-createdAt', 'width']],
  ['countries', ['order', 'name', '-code']],
]

const cases = orders.flatMap(([slug, sorts]) => sorts.flatMap((sort) => ['fr', 'bg'].map((locale) => [slug, sort, locale] as const)))

const ids = ({ docs }: Pick<Page, 'docs'>): string[] => docs.map(({ id }) => id)

async function page(path: string): Promise<Page> {
  const { body, status } = await app.rest<Page>('GET', path)
  expect([path, status, status === 200 ? '' : body]).toEqual([path, 200, ''])
  return body
}

/** All pages of a list, from a cursor on, in one direction. */
async function walk(path: string, cursor: string, towards: 'nextCursor' | 'prevCursor'): Promise<Page[]> {
  const pages: Page[] = []
  for (let at: null | string = cursor; at !== null; at = pages.at(-1)![towards]) {
    expect(pages.length).toBeLessThan(200)
    pages.push(await page(`${path}&cursor=${at}`))
  }
  return pages
}

/** The whole list, page by page. */
async function byNumber(path: string): Promise<string[]> {
  const first = await page(`${path}&limit=100`)
  const others = Array.from({ length: Math.ceil((first.totalDocs ?? 0) / 100) - 1 }, (_, i) => page(`${path}&limit=100&page=${i + 2}`))
  return [first, ...(await Promise.all(others))].flatMap(ids)
}

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})

afterAll(async () => app.stop())

describe('pages by cursor', () => {
  it.each(cases)('are those of the whole list, forwards and backwards: %s, sort=%s, %s', async (slug, sort, locale) => {
    const path = `/api/${slug}?locale=${locale}&depth=0${sort && `&sort=${sort}`}`
    const whole = await byNumber(path)
    const forwards = await walk(`${path}&limit=7`, 'start', 'nextCursor')
    expect(forwards.flatMap(ids)).toEqual(whole)
    expect(forwards.map(({ prevCursor }) => prevCursor !== null)).toEqual(forwards.map((_, i) => i > 0))
    const last = forwards.at(-1)!
    const backwards = await walk(`${path}&limit=7`, last.prevCursor ?? 'start', 'prevCursor')
    const before = last.prevCursor === null ? whole : whole.slice(0, whole.length - last.docs.length)
    expect(backwards.toReversed().flatMap(ids)).toEqual(before)
  })

  it('are those of pages by number', async () => {
    const path = '/api/member-authorities?depth=0&sort=type&limit=10'
    const [first, second] = await walk(path, 'start', 'nextCursor')
    expect([ids(first!), ids(second!)]).toEqual([ids(await page(path)), ids(await page(`${path}&page=2`))])
  })

  it('keep to the filter', async () => {
    const path = '/api/member-authorities?depth=0&sort=name&where[country.code][equals]=BG'
    expect((await walk(`${path}&limit=3`, 'start', 'nextCursor')).flatMap(ids)).toEqual(ids(await page(`${path}&limit=100`)))
  })

  it('carry links, and no numbers of pages', async () => {
    const { body, headers } = await app.rest<Page>('GET', '/api/events?sort=-startDate&limit=2&cursor=start')
    expect(headers.get('link')).toBe(`<http://localhost:3000/api/events?sort=-startDate&limit=2&cursor=${body.nextCursor}>; rel="next"`)
    const second = await app.rest<Page>('GET', `/api/events?sort=-startDate&limit=2&cursor=${body.nextCursor}`)
    expect(second.headers.get('link')).toMatch(/; rel="next", <.*; rel="prev"$/u)
    expect(Object.keys(body).sort()).toEqual(['docs', 'hasNextPage', 'hasPrevPage', 'limit', 'nextCursor', 'prevCursor'])
  })

  it('go with when', async () => {
    const path = '/api/events?depth=0&when=past&sort=startDate'
    expect((await walk(`${path}&limit=3`, 'start', 'nextCursor')).flatMap(ids)).toEqual(ids(await page(`${path}&limit=100`)))
  })
})

describe('in GraphQL', () => {
  interface Answer {
    Events: Page
  }
  const list = (more: string) => `{ Events(locale: fr, sort: "title", limit: 3, ${more}) { docs { id } nextCursor prevCursor totalDocs } }`

  it('pages are the same', async () => {
    const whole = ids(await page('/api/events?locale=fr&depth=0&sort=title&limit=100'))
    const pages: Page[] = []
    for (let at: null | string = 'start'; at !== null; at = pages.at(-1)!.nextCursor) {
      const { data, errors } = await app.graphql<Answer>(list(`cursor: "${at}"`))
      expect(errors).toEqual([])
      pages.push(data!.Events)
    }
    expect(pages.flatMap(ids)).toEqual(whole)
    expect(pages.map(({ totalDocs }) => totalDocs)).toEqual(pages.map(() => whole.length))
    expect(pages[0]!.prevCursor).toBeNull()
  })

  it('two lists of one query keep to their own', async () => {
    const { data } = await app.graphql<Record<string, Page>>(
      '{ a: Events(sort: "title", limit: 2, cursor: "start") { docs { id } nextCursor } b: Events(sort: "title", limit: 2, page: 2) { docs { id } nextCursor } }',
    )
    expect([data!.a!.nextCursor === null, data!.b!.nextCursor]).toEqual([false, null])
    expect(ids(data!.b!)).not.toEqual(ids(data!.a!))
  })

  it.each(['cursor: "nothing"', 'cursor: "start", page: 2', 'cursor: "start", pagination: false'])('refuses %s', async (more) => {
    const { errors } = await app.graphql(list(more))
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['bad-request'])
  })

  it.each(['upcoming', 'past', 'undated'])('lists events by time as REST does: %s', async (when) => {
    const answer = await page(`/api/events?locale=fr&depth=0&limit=100&sort=startDate&when=${when}`)
    const query = `{ Events(locale: fr, limit: 100, sort: "startDate", when: ${when}) { docs { id } } countEvents(when: ${when}) { totalDocs } }`
    const { data, errors } = await app.graphql<{ Events: Page; countEvents: { totalDocs: number } }>(query)
    expect(errors).toEqual([])
    expect(ids(data!.Events)).toEqual(ids(answer))
    expect(data!.countEvents.totalDocs).toBe((await page(`/api/events/count?when=${when}`)).totalDocs)
  })
})

describe('while the list changes', () => {
  const path = `/api/pages?depth=0&sort=title&where[lead][like]=cursor&limit=2`

  async function publish(title: string): Promise<string> {
    const data = { title, slug: `page-${randomUUID()}`, lead: 'A cursor.', _status: 'published' } as never
    const { id } = await app.payload.create({ collection: 'pages', data, locale: 'en', overrideAccess: true })
    return String(id)
  }

  it('nothing is left out and nothing comes twice', async () => {
    const [a, c, e, g] = [await publish('Page A'), await publish('Page C'), await publish('Page E'), await publish('Page G')]
    const first = await page(`${path}&cursor=start`)
    expect(ids(first)).toEqual([a, c])
    const [b, d] = [await publish('Page B'), await publish('Page D')]
    await app.payload.delete({ collection: 'pages', id: c, overrideAccess: true })
    const second = await page(`${path}&cursor=${first.nextCursor}`)
    expect(ids(second)).toEqual([d, e])
    expect(ids(await page(`${path}&cursor=${second.prevCursor}`))).toEqual([a, b])
    await app.payload.delete({ collection: 'pages', id: g, overrideAccess: true })
    const beyond = await page(`${path}&cursor=${second.nextCursor}`)
    expect([ids(beyond), beyond.nextCursor]).toEqual([[], null])
    expect(ids(await page(`${path}&cursor=${beyond.prevCursor}`))).toEqual([d, e])
  })
})

describe('a cursor that cannot be taken', () => {
  const path = '/api/news?limit=2&sort=-publishedAt'

  async function refused(query: string): Promise<unknown> {
    const { body, status } = await app.rest<Problem>('GET', query)
    return [status, body.code, body.errors?.map((error) => error.path)]
  }

  it('is one that was changed, of another list, order, filter or language', async () => {
    const { nextCursor } = await page(`${path}&cursor=start`)
    expect(nextCursor).not.toBeNull()
    const [place, mark] = nextCursor!.split('.')
    const wrong = ['', 'nothing', `${place}.`, `${place}x.${mark}`, `.${mark}`, `${nextCursor}.x`, 'null', '{}']
    for (const cursor of wrong)
      expect([cursor, await refused(`${path}&cursor=${cursor}`)]).toEqual([cursor, [400, 'bad-request', ['cursor']]])
    for (const other of [
      '/api/events?sort=-startDate',
      '/api/news?sort=title',
      `${path}&locale=fr`,
      `${path}&where[category][equals]=alliance`,
    ])
      expect(await refused(`${other}&cursor=${nextCursor}`)).toEqual([400, 'bad-request', ['cursor']])
    expect(await page(`/api/news?sort=-publishedAt&limit=5&depth=0&select[title]=true&cursor=${nextCursor}`)).toBeDefined()
  })

  it.each([
    ['page=2', 'page'],
    ['pagination=false', 'pagination'],
    ['draft=true', 'draft'],
    ['limit=0', 'limit'],
  ])('stands beside %s', async (query, name) => {
    expect(await refused(`/api/news?cursor=start&${query}`)).toEqual([400, 'bad-request', [name]])
  })

  it.each(['/api/news/count?cursor=start', '/api/globals/navigation?cursor=start', '/api/news?cursor=start&cursor=start'])(
    'stands where none is taken: %s',
    async (query) => {
      expect(await refused(query)).toEqual([400, 'bad-request', ['cursor']])
    },
  )

  it('is one of an order by related records', async () => {
    expect(await refused('/api/news?cursor=start&sort=programmes')).toEqual([400, 'bad-request', ['sort']])
  })
})
