import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { calendarDay } from '../../src/shared/calendarDay.ts'
import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { CachedReader } from '../support/cached.ts'
import { makeRelated, type Related } from '../support/sampleBodies.ts'
import { Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser
let reader: CachedReader
let records: Records
let related: Related
let id: string

const publish = (body: object, locale = 'en', slug = 'news', record = id) =>
  records.change(slug, record, { ...body, _status: 'published' }, locale)

const english = '/api/news?locale=en&limit=5'
const frenchList = '/api/news?locale=fr&limit=5'
const onlyFrench = '/api/news?locale=fr&fallback-locale=none&limit=5'
const all = '/api/news?locale=all&limit=5'
const count = '/api/news/count?locale=en'
const feed = '/feeds/en/news.rss'
const terms = '/api/glossary-terms?locale=en'
const themes = '/api/themes?limit=5'

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser(['editor', 'administrator'])
  reader = new CachedReader(app)
  records = new Records(app, editor)
  related = await makeRelated(app)
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('a change', () => {
  it('of a draft takes out nothing', async () => {
    const { gone } = await reader.after(() => records.change('news', id, { title: 'Not yet' }), [english, frenchList, all, count, feed])
    expect(gone).toEqual([])
  })

  it('in French leaves what English readers see', async () => {
    await publish(french(), 'fr')
    const { gone, kept } = await reader.after(
      () => publish({ title: 'Un autre titre' }, 'fr'),
      [english, frenchList, onlyFrench, all, count, feed],
    )
    expect({ gone, kept }).toEqual({ gone: [frenchList, onlyFrench, all], kept: [english, count, feed] })
  })

  it('in English reaches those who read it in place of French', async () => {
    const { gone } = await reader.after(() => publish({ title: 'Another title' }), [english, frenchList, all, count, feed, themes, terms])
    expect(gone).toEqual([english, frenchList, all, count, feed])
  })

  it('of a publication, its end, the trash and a deletion reach lists, counts, feeds and the record', async () => {
    const slug = `launch-${Date.now()}`
    await publish({ slug })
    const paths = [
      english,
      count,
      feed,
      `/api/news/${id}`,
      `/id/news/${id}`,
      `/api/resolve?path=/en/news/${slug}`,
      `/api/news/${id}.jsonld`,
    ]
    const unpublish = () => records.change('news', id, { _status: 'draft' })
    const erase = () => app.rest('DELETE', `/api/news/${id}`, { user: editor })
    const trash = () => records.change('news', id, { deletedAt: new Date().toISOString() })
    for (const change of [unpublish, () => publish({}), trash, () => records.change('news', id, { deletedAt: null }), erase]) {
      expect((await reader.after(change, paths)).kept).toEqual([])
    }
  })

  it('of an address leads to the new one', async () => {
    const [before, after] = [`before-${id}`, `after-${id}`]
    await publish({ slug: before })
    const paths = [before, after].map((slug) => `/api/resolve?path=/en/news/${slug}`)
    await reader.after(() => publish({ slug: after }), paths)
    expect(await (await reader.get(paths[0] ?? '')).json()).toMatchObject({ status: 301 })
  })

  it('of an address is seen by those who look it up in another language', async () => {
    const slug = `later-${id}`
    const path = `/api/news?locale=fr&where[slug][equals]=${slug}`
    expect((await reader.after(() => publish({ slug }), [path])).kept).toEqual([])
    expect((await (await reader.get(path)).json()) as object).toMatchObject({ totalDocs: 1 })
  })

  it('of a related record reaches what shows it', async () => {
    const event = await records.event({ title: 'An event', _status: 'published' })
    await publish({ events: [event] })
    const shown = [`/api/news/${id}?depth=1`, `/api/news/${id}?depth=0`]
    const alone = '/api/themes?limit=3'
    expect((await reader.after(() => publish({ title: 'Another event' }, 'en', 'events', event), [...shown, alone])).kept).toEqual([alone])
    const byEvent = `/api/news?where[events.title][equals]=Another event&limit=3`
    expect((await reader.after(() => publish({ title: 'A third' }, 'en', 'events', event), [byEvent, alone])).kept).toEqual([alone])
    const hidden = () => records.change('events', event, { _status: 'draft' })
    expect((await reader.after(hidden, [...shown, alone])).kept).toEqual([alone])
  })

  it('of a picture reaches what shows it', async () => {
    const picture = await records.picture({ alt: 'A point', _status: 'published' })
    await publish({ image: picture })
    const paths = [`/api/news/${id}?depth=1`, '/api/media?limit=3', themes]
    expect((await reader.after(() => publish({ alt: 'A square' }, 'en', 'media', picture), paths)).kept).toEqual([themes])
  })

  it('of reference data and joined records reaches what shows them', async () => {
    const country = () =>
      app.rest('PATCH', `/api/countries/${related.country}?locale=en`, { user: editor, body: { name: `Country ${id}` } })
    const authority = `/api/member-authorities/${related.authority}?depth=1`
    const participation = { authority: related.authority, network: 'alliance', role: 'laureate', sources: [related.source] }
    expect((await app.rest('POST', '/api/participations', { user: editor, body: participation })).status).toBe(201)
    await publish({ type: 'town', slug: 'albena' }, 'en', 'member-authorities', related.authority)
    const paths = ['/api/countries?limit=3', authority, '/data/en/participants.json', english]
    expect((await reader.after(country, paths)).kept).toEqual([english])
    const joined = () => publish({ authorities: [related.authority] })
    expect((await reader.after(joined, [authority])).kept).toEqual([])
  })

  it('moves a list that is ordered by time, in whichever language it is', async () => {
    await publish(french(), 'fr')
    const byTime = '/api/news?locale=en&sort=-updatedAt&limit=3'
    const { gone } = await reader.after(() => publish({ title: 'Encore un titre' }, 'fr'), [byTime, english])
    expect(gone).toEqual([byTime])
  })
})

describe('what depends on the day', () => {
  const event = { eventType: 'seminar', status: 'announced', datePrecision: 'day' }
  const publishEvent = async (startDate: string) => {
    const slug = `seminar-${startDate}`
    const { body } = await app.rest<{ doc: { id: string } }>('POST', '/api/events?locale=en&depth=0', {
      user: editor,
      body: { ...event, title: slug, summary: 'A seminar.', slug, startDate, _status: 'published' },
    })
    return body.doc.id
  }
  const hour = 60 * 60_000
  /** By the calendar of the Alliance, which is a day ahead of UTC late in the evening. */
  const inDays = (days: number) => calendarDay(new Date(Date.now() + days * 24 * hour))
  const stateIn = async (path: string, hours: number) => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + hours * hour)
    try {
      return (await reader.get(path)).headers.get('x-cache')
    } finally {
      clock.mockRestore()
    }
  }

  it('is answered anew when the day is over, also where an event is shown by something else', async () => {
    const today = await publishEvent(inDays(0))
    await publish({ events: [today] })
    for (const path of [`/api/events/${today}`, `/api/news/${id}?locale=en&depth=1&populate[events][outcome]=true`]) {
      await reader.keep([path])
      expect({ path, state: await stateIn(path, 25) }).toEqual({ path, state: 'miss' })
    }
  })

  it('is kept as long as no day makes a difference', async () => {
    const later = await publishEvent(inDays(9))
    await reader.keep([`/api/events/${later}`])
    expect(await stateIn(`/api/events/${later}`, 25)).toBe('hit')
  })
})
