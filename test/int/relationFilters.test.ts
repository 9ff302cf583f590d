import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'
import { GrowingWorld } from '../support/growingWorld.ts'

/** Of three programmes, each is named by more than a thousand: only there are lists read in their order. */
const size = 3_100

interface Item {
  id: string
  authorities: string[]
  events: string[]
  programmes: string[]
}

let app: TestApp
let world: GrowingWorld
/** All news in the order of the list. */
const all: Item[] = []

const read = async (path: string) => (await app.rest<{ docs: Item[]; totalDocs: number }>('GET', path)).body
const idsOf = (docs: readonly { id: string }[]) => docs.map(({ id }) => id)
const list = '/api/news?locale=en&depth=0&sort=-publishedAt'

beforeAll(async () => {
  app = await startTestApp({ settings: { cacheMaxMegabytes: 0 } })
  world = new GrowingWorld(app)
  await world.begin(['en'], size)
  for (let page = 1; all.length < size; page++)
    all.push(...(await read(`${list}&limit=100&page=${page}&select[programmes]=true&select[authorities]=true&select[events]=true`)).docs)
})
afterAll(async () => app.stop())

describe('a filter by a related record', () => {
  const naming = (field: 'authorities' | 'programmes', id: string) => all.filter((item) => item[field].includes(id))

  it.each([
    ['programmes', 'more than a thousand'],
    ['authorities', 'a few'],
  ] as const)('finds by %s what %s name, in the order of the list, page by page', async (field, _number) => {
    const [, id = ''] = world.ids(field === 'authorities' ? 'member-authorities' : field)
    const wanted = naming(field, id)
    expect(wanted.length > 1000).toBe(field === 'programmes')
    for (const page of [1, 2]) {
      const { docs, totalDocs } = await read(`${list}&limit=7&page=${page}&where[${field}][in]=${id}`)
      expect([idsOf(docs), totalDocs]).toEqual([idsOf(wanted.slice(page * 7 - 7, page * 7)), wanted.length])
    }
  })

  it('is met together with others, and by one of several', async () => {
    const [first = '', second = ''] = world.ids('programmes')
    const [, authority = ''] = world.ids('member-authorities')
    const both = all.filter(({ authorities, programmes }) => programmes.includes(first) && authorities.includes(authority))
    const and = await read(`${list}&limit=100&where[programmes][equals]=${first}&where[authorities][equals]=${authority}`)
    expect(idsOf(and.docs)).toEqual(idsOf(both.slice(0, 100)))
    const either = all.filter(({ programmes }) => programmes.includes(first) || programmes.includes(second))
    const or = await read(`${list}&limit=9&where[or][0][programmes][equals]=${first}&where[or][1][programmes][equals]=${second}`)
    expect([idsOf(or.docs), or.totalDocs]).toEqual([idsOf(either.slice(0, 9)), either.length])
    expect((await read(`${list}&limit=9&where[programmes][in]=${first},${second}`)).totalDocs).toBe(either.length)
  })

  it('may ask what the record says, and gives the same as by its id', async () => {
    const { docs } = await read('/api/programmes?locale=en&depth=0')
    for (const { code, id } of docs as unknown as { code: string; id: string }[]) {
      const byId = await read(`${list}&limit=7&page=2&where[programmes][equals]=${id}`)
      for (const condition of [`[programmes.code][equals]=${code}`, `[programmes][contains][code][in]=${code},nothing`])
        expect(await read(`${list}&limit=7&page=2&where${condition}`)).toEqual(byId)
    }
    expect((await read(`${list}&where[programmes.code][equals]=nothing`)).totalDocs).toBe(0)
    expect((await read(`${list}&where[programmes][exists]=true`)).totalDocs).toBe(
      all.filter(({ programmes }) => programmes.length > 0).length,
    )
  })

  it('may ask what several thousand records say', async () => {
    const named = all.filter(({ events }) => events.length > 0)
    expect((await read(`${list}&limit=1&where[events][exists]=true`)).totalDocs).toBe(named.length)
    expect(named.length).toBeGreaterThan(200)
  })

  it('finds nothing for a record that nobody names', async () => {
    expect(await read(`${list}&where[programmes][equals]=${crypto.randomUUID()}`)).toMatchObject({ docs: [], totalDocs: 0 })
  })
})

describe('a join', () => {
  it('shows the first of its list for each document of a page, and counts them', async () => {
    const joins = 'joins[news][limit]=4&joins[news][count]=true&joins[news][page]=2'
    const { docs } = await read(`/api/programmes?locale=en&depth=0&${joins}`)
    expect(docs.length).toBe(3)
    for (const { id, news } of docs as unknown as { id: string; news: { docs: string[]; hasNextPage: boolean; totalDocs: number } }[]) {
      const wanted = all.filter(({ programmes }) => programmes.includes(id))
      expect(news).toEqual({ docs: idsOf(wanted.slice(4, 8)), hasNextPage: true, totalDocs: wanted.length })
    }
  })

  it('is read for as many documents as a list without pages has', async () => {
    const { docs } = await app.payload.find({
      collection: 'events',
      depth: 0,
      joins: { news: { limit: 0 } },
      limit: 0,
      locale: 'en',
      overrideAccess: true,
      pagination: false,
      select: { news: true },
    })
    const named = docs.flatMap(({ news }) => (news as { docs: { id: string }[] }).docs)
    expect([docs.length, named.length]).toEqual([size, size])
  })
})
