import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { calendarProblems, parseCalendar } from '../support/calendar.ts'
import { FormatReader, FormatWriter, type JsonFeed, type ParticipantData } from '../support/formats.ts'
import { parseCsv } from '../support/csv.ts'
import { atomProblems, jsonFeedProblems, rssProblems } from '../support/feedRules.ts'
import { geojsonProblems } from '../support/geojson.ts'

let app: TestApp
let reader: FormatReader
let writer: FormatWriter
beforeAll(async () => {
  app = await startTestApp({ seed: true })
  reader = new FormatReader(app)
  writer = new FormatWriter(app)
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

describe('what changes', () => {
  it('is in no format before it is published, and in none after that is over', async () => {
    const id = await writer.idOf('events', 'launch-bg')
    const everywhere = async () =>
      (await Promise.all(['/feeds/fr/all.rss', '/feeds/fr/events.atom', '/calendar/fr/events.ics'].map((path) => reader.get(path)))).map(
        ({ text }) => text.includes(`/id/events/${id}`),
      )
    await writer.save('events', id, 'fr', { title: 'kanarek7q' })
    expect((await reader.get('/feeds/fr/events.atom')).text).not.toContain('kanarek7q')
    expect(await everywhere()).toEqual([true, true, true])
    await writer.save('events', id, 'fr', { _status: 'draft' })
    expect(await everywhere()).toEqual([false, false, false])
    expect((await reader.events('en')).some(({ uid }) => uid.endsWith(id))).toBe(true)
  })

  it('tells the last publication in its language, and keeps its name', async () => {
    const id = await writer.idOf('news', 'next-launches')
    const item = async (locale: Locale) => (await reader.feed(`${locale}/news.json`)).items.find((one) => one.id.includes(id))
    const [english, french] = [await item('en'), await item('fr')]
    await writer.publish('news', id, 'fr', { title: 'Un autre titre', slug: 'une-autre-adresse' })
    const now = await item('fr')
    expect(now).toMatchObject({ id: french?.id, title: 'Un autre titre', url: expect.stringMatching(/\/fr\/news\/une-autre-adresse$/) })
    expect(Date.parse(now?.date_modified ?? '')).toBeGreaterThan(Date.parse(french?.date_modified ?? ''))
    expect(await item('en')).toEqual(english)
  })

  it('is found by a programme that has no text in the language', async () => {
    const id = await writer.idOf('news', 'next-launches')
    await writer.publish('news', id, 'ro', { title: 'Următoarele lansări', lead: 'Un text.', slug: 'urmatoarele-lansari' })
    expect(await reader.titles('ro/news.json?programme=ROMACT')).toEqual(['Următoarele lansări'])
    expect(await reader.titles('ro/news.json?programme=ROMACTED')).toEqual([])
  })

  it('is told in its own language alone, with the programmes it belongs to', async () => {
    await writer.publish('events', await writer.idOf('events', 'launch-hu'), 'ro', {
      title: 'Lansarea în Ungaria',
      slug: 'lansarea-in-ungaria',
    })
    const [event, ...more] = await reader.events('ro')
    expect(more).toEqual([])
    expect(event).toMatchObject({ summary: 'Lansarea în Ungaria', location: 'Ungaria', categories: ['ROMACT', 'ROMED2'] })
    expect(event?.description).toBeUndefined()
    expect(await reader.titles('ro/events.json?programme=ROMED2&country=HU')).toEqual(['Lansarea în Ungaria'])
  })

  it('counts for calendars once it is public: date, place and status, not texts', async () => {
    const id = await writer.idOf('events', 'launch-sk')
    const inFrench = async () => (await reader.events('fr')).find(({ uid }) => uid.endsWith(id))
    expect(await inFrench()).toMatchObject({ sequence: 0, isAllDay: true, written: { start: '2013-11-05', end: '2013-11-06' } })
    await writer.publish('events', id, 'fr', { title: 'Lancement à Košice' })
    await writer.save('events', id, 'en', { startTime: '10:00', endTime: '12:00', timezone: 'Europe/Bratislava' })
    expect(await inFrench()).toMatchObject({ sequence: 0, isAllDay: true, summary: 'Lancement à Košice' })
    await writer.publish('events', id, 'en')
    expect(await inFrench()).toMatchObject({ sequence: 1, zone: 'Europe/Bratislava', start: '2013-11-05T09:00:00.000Z' })
    await writer.publish('events', id, 'en', { summary: 'A text alone.' })
    expect(await inFrench()).toMatchObject({ sequence: 1 })
    await writer.publish('events', id, 'en', { status: 'cancelled' })
    expect(await inFrench()).toMatchObject({ sequence: 2, status: 'CANCELLED' })
    for (const locale of ['fr', 'en'] as const) await writer.save('events', id, locale, { _status: 'draft' })
    await writer.publish('events', id, 'en', { startDate: '2013-11-06' })
    expect((await reader.events('en')).find(({ uid }) => uid.endsWith(id))?.sequence).toBe(3)
  })

  it('is one event at its own address, unless its day is not known', async () => {
    const one = await reader.get('/calendar/en/events/launch-of-romact-and-romed2-in-hungary.ics')
    expect(parseCalendar(one.text).events).toMatchObject([
      { summary: 'Launch of ROMACT and ROMED2 in Hungary', categories: ['ROMACT', 'ROMED2'] },
    ])
    expect((await reader.get('/calendar/en/events/launch-of-romact-and-romed2-in-italy.ics')).status).toBe(404)
    expect((await reader.get('/calendar/fr/events/launch-of-romact-and-romed2-in-hungary.ics')).status).toBe(404)
  })
})

describe('the cost', () => {
  it('does not grow with what there is', async () => {
    const reads = [jest.spyOn(app.payload.db, 'find'), jest.spyOn(app.payload.db, 'findOne'), jest.spyOn(app.payload.db, 'count')]
    const paths = ['/feeds/en/all.rss?programme=ROMACT&country=HU', '/calendar/en/events.ics', '/data/en/participants.geojson']
    const cost = async (path: string) => {
      for (const read of reads) read.mockClear()
      await reader.get(path)
      return reads.reduce((sum, read) => sum + read.mock.calls.length, 0)
    }
    const before = [await cost(paths[0]!), await cost(paths[1]!), await cost(paths[2]!)]
    const hungary = await app.payload.findByID({
      collection: 'events',
      id: await writer.idOf('events', 'launch-hu'),
      depth: 0,
      overrideAccess: true,
    })
    const { country, programmes } = hungary
    for (const day of [1, 2, 3]) {
      const data = {
        title: `Launch ${day}`,
        eventType: 'launch',
        status: 'announced',
        datePrecision: 'day',
        startDate: `2030-01-0${day}`,
        country,
        programmes,
        _status: 'published',
      }
      await app.payload.create({ collection: 'events', locale: 'en', data: data as never, overrideAccess: true })
    }
    expect(await reader.titles('en/events.json?programme=ROMACT&country=HU')).toContain('Launch 3')
    expect([await cost(paths[0]!), await cost(paths[1]!), await cost(paths[2]!)]).toEqual(before)
    for (const calls of before) expect(calls).toBeGreaterThan(0)
    for (const calls of before) expect(calls).toBeLessThan(10)
  })

  it('is nothing more where the site has no public name', async () => {
    for (const locale of ['fr', 'en'] as const)
      await app.payload.updateGlobal({ slug: 'site-settings', locale, data: { _status: 'draft' } as never, overrideAccess: true })
    const { status, text } = await reader.get('/feeds/bg/news.atom')
    expect([status, atomProblems(text)]).toEqual([200, []])
    expect(text).toContain('localhost:3000 · Новини')
  })
})
