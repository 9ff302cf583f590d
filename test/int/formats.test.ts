import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { localeCodes } from '../../src/shared/locales.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { calendarProblems, parseCalendar } from '../support/calendar.ts'
import { FormatReader, type JsonFeed, type ParticipantData } from '../support/formats.ts'
import { parseCsv } from '../support/csv.ts'
import { atomProblems, jsonFeedProblems, rssProblems } from '../support/feedRules.ts'
import { geojsonProblems } from '../support/geojson.ts'

let app: TestApp
let reader: FormatReader
beforeAll(async () => {
  app = await startTestApp({ seed: true })
  reader = new FormatReader(app)
}, 300_000)
afterAll(() => app.stop())

describe.each(localeCodes)('in %s', (locale) => {
  it.each(['news', 'events', 'all'])('the feeds of %s are valid and of one content', async (kind) => {
    const [rss, atom, json] = await Promise.all(['rss', 'atom', 'json'].map((format) => reader.get(`/feeds/${locale}/${kind}.${format}`)))
    expect([rss, atom, json].map((answer) => [answer?.status, answer?.headers.get('content-language')])).toEqual(
      Array(3).fill([200, locale]),
    )
    expect([rssProblems(rss!.text), atomProblems(atom!.text), jsonFeedProblems(json!.text)]).toEqual([[], [], []])
    for (const { id } of (JSON.parse(json!.text) as JsonFeed).items) {
      expect(rss!.text).toContain(id)
      expect(atom!.text).toContain(id)
    }
  })

  it('has only texts of the language', async () => {
    for (const collection of ['news', 'events']) {
      const { body } = await app.rest<{ docs: { title: string }[] }>(
        'GET',
        `/api/${collection}?locale=${locale}&fallback-locale=none&limit=50&depth=0&select[title]=true`,
      )
      expect((await reader.titles(`${locale}/${collection}.json`)).toSorted()).toEqual(body.docs.map(({ title }) => title).toSorted())
    }
  })

  it('the calendar is valid and has every event of a known day', async () => {
    const { headers, text } = await reader.get(`/calendar/${locale}/events.ics`)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(calendarProblems(text)).toEqual([])
    const { body } = await app.rest<{ totalDocs: number }>(
      'GET',
      `/api/events/count?locale=${locale}&fallback-locale=none&where[datePrecision][equals]=day`,
    )
    expect(parseCalendar(text).events).toHaveLength(body.totalDocs)
  })

  it('the data of participants are valid and of one content', async () => {
    const [geojson, csv, json] = await Promise.all(
      ['geojson', 'csv?bom=1', 'json'].map((format) => reader.get(`/data/${locale}/participants.${format}`)),
    )
    expect(geojsonProblems(geojson!.text)).toEqual([])
    const { participants } = JSON.parse(json!.text) as ParticipantData
    const { body } = await app.rest<{ totalDocs: number }>('GET', `/api/member-authorities/count?locale=${locale}`)
    expect(participants).toHaveLength(body.totalDocs)
    expect((JSON.parse(geojson!.text) as { features: unknown[] }).features).toHaveLength(body.totalDocs)
    expect(csv!.text.charCodeAt(0)).toBe(0xfeff)
    expect(parseCsv(csv!.text)).toHaveLength(1 + participants.flatMap(({ participations }) => participations).length)
  })
})

describe('the seeded content', () => {
  it('has news and events in English and French, and none elsewhere', async () => {
    const counts = await Promise.all(localeCodes.map(async (locale) => (await reader.titles(`${locale}/all.json`)).length > 0))
    expect(localeCodes.filter((_, index) => counts[index])).toEqual(['en', 'fr'])
  })

  it('is filtered by programme, country and participant', async () => {
    expect(await reader.titles('fr/news.json?programme=ROMACT&country=BG')).toContain('Prochains lancements de ROMED2 et ROMACT')
    expect(await reader.titles('fr/events.json?country=IT')).toContain('Lancement de ROMACT et ROMED2 en Italie')
    expect(await reader.titles('fr/events.json?country=IT')).not.toContain('Lancement de ROMACT et ROMED2 en Hongrie')
    const named = await reader.titles('en/news.json?authority=megara')
    const { docs } = await app.payload.find({
      collection: 'news',
      overrideAccess: false,
      locale: 'en',
      depth: 0,
      where: { 'authorities.slug': { equals: 'megara' } },
    })
    expect(named).toEqual(docs.map(({ title }) => title))
  })

  it('names places in the language asked for where they have one, and says so', async () => {
    const inFrench = (await reader.data('fr/participants.json?type=region')).participants
    expect(inFrench).toContainEqual(expect.objectContaining({ name: 'Andalousie', language: 'fr' }))
    const { headers, text } = await reader.get('/data/hu/participants.json?type=region')
    expect((JSON.parse(text) as ParticipantData).participants).toContainEqual(
      expect.objectContaining({ name: 'Andalusia', language: null }),
    )
    expect(headers.get('content-language')).toBe('hu')
  })

  it('is filtered by network and year, by country and by a box', async () => {
    const romact = (await reader.data('ro/participants.json?network=romact&year=2013&country=RO')).participants
    expect(romact.length).toBeGreaterThan(0)
    for (const { country, participations } of romact) {
      expect(country.code).toBe('RO')
      for (const { network, startDate } of participations) expect([network, startDate.slice(0, 4)]).toEqual(['romact', '2013'])
    }
    const everybody = (await reader.data('en/participants.json')).participants
    const located = everybody.filter(({ point }) => point)
    expect(located.length).toBeLessThan(everybody.length)
    expect((await reader.data('en/participants.json?bbox=-180,-90,180,90')).participants).toHaveLength(located.length)
    const [west, east] = await Promise.all(
      ['180,-90,10,90', '10,-90,180,90'].map(async (box) => (await reader.data(`en/participants.json?bbox=${box}`)).participants.length),
    )
    expect((west ?? 0) + (east ?? 0)).toBe(located.length)
    expect(Math.min(west ?? 0, east ?? 0)).toBeGreaterThan(0)
  })
})

describe('what is asked wrongly', () => {
  it.each([
    '/feeds/xx/news.rss',
    '/feeds/fr/news.xml',
    '/feeds/fr/pages.rss',
    '/feeds/fr/news.constructor',
    '/calendar/xx/events.ics',
    '/calendar/fr/news.ics',
    '/calendar/fr/events/nothing-of-the-kind.ics',
    '/data/fr/participants.xml',
    '/data/en-GB/participants.json',
  ])('is not found: %s', async (path) => {
    const { status, text } = await reader.get(path)
    expect([status, JSON.parse(text)]).toEqual([404, expect.objectContaining({ code: 'not-found' })])
  })

  it.each([
    ['/feeds/fr/news.rss?programm=ROMACT', 'programm', /programme, country, authority/],
    ['/feeds/fr/news.rss?programme=ROMACT9', 'programme', /ROMACT, ROMACTED/],
    ['/feeds/fr/news.rss?country=bg', 'country', /BG/],
    ['/feeds/fr/news.rss?authority=nowhere', 'authority', /slug/],
    ['/feeds/fr/news.rss?country=BG&country=RO', 'country', /once/],
    ['/calendar/fr/events.ics?year=2013', 'year', /no parameters/],
    ['/data/fr/participants.geojson?bom=1', 'bom', /bbox/],
    ['/data/fr/participants.csv?network=romact9', 'network', /romact/],
    ['/data/fr/participants.json?type=city&theme=nothing', 'theme', /education/],
  ])('is told what is allowed: %s', async (path, parameter, allowed) => {
    const { headers, status, text } = await reader.get(path)
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8'])
    expect(JSON.parse(text)).toMatchObject({ errors: [{ path: parameter, message: expect.stringMatching(allowed) }] })
  })

  it('is read by GET and HEAD alone, from every site, and runs nothing', async () => {
    const head = await reader.get('/feeds/fr/news.rss', 'HEAD')
    expect([head.status, head.text, Number(head.headers.get('content-length')) > 1000]).toEqual([200, '', true])
    expect(head.headers.get('access-control-allow-origin')).toBe('*')
    expect(head.headers.get('content-security-policy')).toContain("default-src 'none'")
    const post = await reader.get('/feeds/fr/news.rss', 'POST')
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})
