import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'
import { databaseKind } from '../support/database.ts'
import { GrowingWorld } from '../support/growingWorld.ts'
import { queriesOf } from '../support/queries.ts'

/** Public reads, each with the names in braces of documents that are there from the beginning. */
const lists = ['news', 'events', 'programmes', 'member-authorities', 'participations', 'glossary-terms', 'countries', 'sources'].flatMap(
  (slug) =>
    [
      'limit=100&depth=0',
      'limit=100&depth=1',
      'limit=100&depth=2',
      'limit=100&locale=all&depth=0',
      'limit=100&locale=fr&fallback-locale=none',
    ].map((query) => `/api/${slug}?${query}`),
)

const reads = [
  ...lists,
  '/api/news?limit=100&locale=fr&depth=1&select[title]=true',
  '/api/news?limit=100&locale=fr&sort=title',
  '/api/news?limit=100&locale=fr&sort=-title&depth=0',
  '/api/news?limit=5&page=2&locale=fr',
  '/api/news?limit=100&locale=bg&where[category][equals]=alliance',
  '/api/news?limit=100&where[programmes.code][equals]=ROMACT',
  '/api/news?limit=100&where[events][exists]=true&depth=0',
  '/api/news?limit=100&where[title][like]=copied&locale=fr',
  '/api/news?limit=100&format=html&locale=fr',
  '/api/events?limit=100&when=upcoming',
  '/api/events?limit=100&when=past&locale=fr',
  '/api/events?limit=100&when=undated',
  '/api/programmes?limit=100&joins[news][limit]=100&joins[events][limit]=100&joins[news][count]=true',
  '/api/member-authorities?limit=100&joins[participations][limit]=100&depth=2',
  ...['news', 'events', 'participations'].map((slug) => `/api/${slug}/count?locale=fr`),
  '/api/news/count?where[category][equals]=alliance',
  '/api/news/{news}?depth=0&locale=fr',
  '/api/news/{news}?depth=1&locale=fr',
  '/api/news/{news}?depth=2&locale=fr&format=html',
  '/api/programmes/{programmes}?depth=1&locale=fr',
  '/api/member-authorities/{member-authorities}?depth=2',
  '/api/news/{news}.jsonld?locale=fr',
  '/api/globals/site-settings?locale=fr',
  '/api/globals/navigation?locale=fr',
  '/api/resolve?path=/fr/news/{slug}',
  ...['news', 'events', 'all'].flatMap((kind) => ['rss', 'atom', 'json'].map((format) => `/feeds/fr/${kind}.${format}`)),
  '/feeds/fr/all.rss?programme=ROMACT&country=BG',
  '/calendar/fr/events.ics',
  ...['geojson', 'csv', 'json'].map((format) => `/data/fr/participants.${format}`),
  '/data/fr/participants.json?network=romact&country=BG',
  ...['tbx', 'ttl', 'jsonld', 'csv'].map((format) => `/data/glossary.${format}`),
]

/** As many as are answered at once, or twice as many documents as the small world has. */
const queries = [
  '{ News(limit: 20, locale: fr) { totalDocs docs { id title body image { url alt } programmes { code } events { title programmes { code } } authorities { name country { code } } } } }',
  '{ News(limit: 100, locale: fr, sort: "title") { docs { id } } }',
  '{ NewsItem(id: "{news}", locale: fr) { title body events { title } authorities { name } _translation { served } } }',
  '{ Programmes(limit: 20) { docs { code news(limit: 20) { docs { title } } events(limit: 20) { docs { title } } } } }',
  '{ MemberAuthorities(limit: 20) { docs { name participations(limit: 40) { docs { role } } } } }',
  '{ MemberAuthorities(limit: 20) { docs { participations(limit: 2, count: true, sort: "-startDate", where: { network: { equals: romact } }) { totalDocs hasNextPage docs { role } } news { docs { title } } events(limit: 1) { docs { title } } } } }',
  // The event that texts lead to is among the first in both worlds.
  '{ Events(limit: 20, sort: "title") { docs { news { docs { title } } } } }',
  '{ countNews(locale: fr) { totalDocs } }',
]

/** What a text in French names is read in French. */
const linkedTexts = '/api/news?limit=100&locale=all&depth=1'

let app: TestApp
let world: GrowingWorld
const few = new Map<string, string[]>()
const many = new Map<string, string[]>()

async function read(path: string): Promise<void> {
  const { body, status } = await app.rest('GET', world.named(path))
  expect([path, status, status === 200 ? '' : body]).toEqual([path, 200, ''])
}

async function ask(query: string): Promise<void> {
  const { errors } = await app.graphql(world.named(query))
  expect([query, errors]).toEqual([query, []])
}

async function countAll(into: Map<string, string[]>): Promise<void> {
  for (const path of [...reads, linkedTexts]) into.set(path, await queriesOf(app.payload, async () => read(path)))
  for (const query of queries) into.set(query, await queriesOf(app.payload, async () => ask(query)))
}

beforeAll(async () => {
  app = await startTestApp({ settings: { cacheMaxMegabytes: 0 } })
  world = new GrowingWorld(app)
  await world.begin(['en', 'fr'], 10)
  await countAll(few)
  await world.grow(['ro', 'bg', 'hu', 'sk', 'it', 'rom'], 200)
  await countAll(many)
}, 400_000)

afterAll(async () => app.stop())

/**
 * Lists of joins that one query of GraphQL asks for beside each other. MongoDB answers each in its own time: what both lead to is asked for
 * once or once for each, however many documents there are.
 */
function listsSideBySide(read: string): number {
  if (databaseKind === 'sqlite' || !read.startsWith('{')) return 0
  const joins = (read.match(/\{ docs/gu)?.length ?? 0) - 1
  return joins > 1 ? joins : 0
}

describe('there are no more queries for two hundred documents in eight languages than for ten in two', () => {
  it('but for one more for each language in which texts name records, where all are asked for', () => {
    expect(many.get(linkedTexts)?.length).toBe((few.get(linkedTexts)?.length ?? 0) + 6)
  })

  // MongoDB answers the lists of joins one by one, and what they lead to is asked in as many batches as answers come apart.
  const apart = databaseKind === 'sqlite' ? [] : queries.filter((query) => query.includes('participations(limit: 2'))

  it.each([...reads, ...queries].filter((one) => !apart.includes(one)))('%s', (read) => {
    const [before = [], after = []] = [few.get(read), many.get(read)]
    expect(before.length).toBeGreaterThan(0)
    // It may be one less, where what documents lead to is among those that are read already.
    const isMore = after.length > before.length + listsSideBySide(read)
    expect({ asked: isMore ? after : [], before: before.length }).toEqual({ asked: [], before: before.length })
  })
})
