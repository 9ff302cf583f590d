import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Locale } from '../../src/shared/locales.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { parseCalendar } from '../support/calendar.ts'
import { FormatReader, FormatWriter } from '../support/formats.ts'
import { atomProblems } from '../support/feedRules.ts'

let app: TestApp
let reader: FormatReader
let writer: FormatWriter
beforeAll(async () => {
  app = await startTestApp({ seed: true, settings: { cacheMaxMegabytes: 0 } })
  reader = new FormatReader(app)
  writer = new FormatWriter(app)
}, 300_000)
afterAll(() => app.stop())

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
    for (const calls of before) expect(calls).toBeLessThan(12)
  })

  it('is nothing more where the site has no public name', async () => {
    for (const locale of ['fr', 'en'] as const)
      await app.payload.updateGlobal({ slug: 'site-settings', locale, data: { _status: 'draft' } as never, overrideAccess: true })
    const { status, text } = await reader.get('/feeds/bg/news.atom')
    expect([status, atomProblems(text)]).toEqual([200, []])
    expect(text).toContain('localhost:3000 · Новини')
  })
})
