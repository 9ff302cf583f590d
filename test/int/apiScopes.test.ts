import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { makeApiClient } from '../support/apiClient.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser
let newsId: string
let eventId: string
let onlyEnglish: string

/** A news item in English and French that names an event. */
beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  const records = new Records(app, editor)
  eventId = await records.event({ title: 'The named event', summary: 'A summary.', _status: 'published' })
  newsId = await records.news({ title: 'In English', events: [eventId], _status: 'published' })
  const french = { title: 'En français', lead: 'Chapeau.', slug: 'en-francais', _status: 'published' }
  await app.rest('PATCH', `/api/news/${newsId}?locale=fr`, { user: editor, body: french })
  onlyEnglish = await records.news({ title: 'Only in English', _status: 'published' })
})

afterAll(async () => app.stop())

const newsOnly = { onlyCollections: ['news' as const] }
const frenchOnly = { onlyLocales: ['fr' as const] }
const code = (answer: { body: unknown }) => (answer.body as { code?: string }).code

describe('a key for some collections', () => {
  it.each([{}, { readsDrafts: true }])('reads these and no others, alone or by relation: %j', async (more) => {
    const { signed } = await makeApiClient(app, { ...newsOnly, ...more })
    const news = await app.rest<{ events: unknown[] }>('GET', `/api/news/${newsId}?depth=2`, signed)
    expect(news).toMatchObject({ status: 200, body: { title: 'In English', events: [] } })
    const flat = await app.rest<{ events: unknown[] }>('GET', `/api/news/${newsId}?depth=0`, signed)
    expect(flat.body.events).toEqual([])
    for (const path of ['', '/count', `/${eventId}`, '/versions', '/no-such-id']) {
      const answer = await app.rest('GET', `/api/events${path}`, signed)
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect((await app.rest('GET', '/api/globals/navigation', signed)).status).toBe(403)
    expect((await app.rest('GET', '/api/countries', signed)).status).toBe(403)
  })

  it('is told what it reaches', async () => {
    const { signed } = await makeApiClient(app, newsOnly)
    const answer = await app.rest('GET', '/api/events', signed)
    expect(answer).toMatchObject({ status: 403, body: { code: 'out-of-scope', detail: 'This key reads only: news.' } })
  })

  it.each([{}, { readsDrafts: true }])('is held to them by GraphQL: %j', async (more) => {
    const { signed } = await makeApiClient(app, { ...newsOnly, ...more })
    const events = await app.graphql('{ Events { totalDocs } }', {}, signed)
    expect(events.errors[0]?.extensions?.code).toBe('out-of-scope')
    const news = await app.graphql(`{ NewsItem(id: "${newsId}") { title events { id title } } }`, {}, signed)
    expect(news.data).toMatchObject({ NewsItem: { title: 'In English' } })
    expect(JSON.stringify(news.data)).not.toContain('The named event')
  })

  it('learns nothing of others by filters and orders', async () => {
    const { signed } = await makeApiClient(app, { ...newsOnly, readsDrafts: true })
    const where = `where[events.title][like]=named`
    for (const draft of ['', '&draft=true']) {
      const answer = await app.rest('GET', `/api/news?${where}${draft}`, signed)
      expect(answer.status).toBe(403)
    }
    expect((await app.rest('GET', `/api/news/versions?where[version.events.title][like]=named`, signed)).status).toBe(403)
  })
})

describe('a key for some languages', () => {
  it.each([{}, { readsDrafts: true }])('reads these and no others: %j', async (more) => {
    const { signed } = await makeApiClient(app, { ...frenchOnly, ...more })
    const french = await app.rest('GET', `/api/news/${newsId}?locale=fr`, signed)
    expect(french).toMatchObject({ status: 200, body: { title: 'En français' } })
    for (const locale of ['', 'locale=en', 'locale=all']) {
      const answer = await app.rest('GET', `/api/news/${newsId}?${locale}`, signed)
      expect([locale, answer.status, code(answer)]).toEqual([locale, 403, 'out-of-scope'])
    }
    expect((await app.rest('GET', '/api/globals/navigation?locale=en', signed)).status).toBe(403)
  })

  it.each(['', '&fallback-locale=en', '&fallback-locale=none'])('gets no text of another one for a missing text: %s', async (fallback) => {
    const { signed } = await makeApiClient(app, frenchOnly)
    expect((await app.rest('GET', `/api/news/${onlyEnglish}?locale=fr${fallback}`, signed)).status).toBe(404)
    const list = await app.rest<{ totalDocs: number }>('GET', `/api/news?locale=fr${fallback}`, signed)
    expect(list.body.totalDocs).toBe(1)
  })

  it('gets no draft text of another one', async () => {
    const { signed } = await makeApiClient(app, { ...frenchOnly, readsDrafts: true })
    for (const query of ['locale=fr', 'locale=fr&draft=true', 'locale=fr&draft=true&fallback-locale=en', 'locale=fr&fallback-locale=en']) {
      const one = await app.rest('GET', `/api/news/${onlyEnglish}?${query}`, signed)
      const list = await app.rest('GET', `/api/news?${query}`, signed)
      expect(JSON.stringify([one.body, list.body])).not.toContain('Only in English')
    }
    expect((await app.rest('GET', '/api/news/versions?locale=fr', signed)).status).toBe(403)
    const graphql = await app.graphql(`{ News(locale: fr, fallbackLocale: en, draft: true) { docs { title } } }`, {}, signed)
    expect(JSON.stringify(graphql.data)).not.toContain('Only in English')
  })

  it('learns nothing of others by filters and orders', async () => {
    const { signed } = await makeApiClient(app, { ...frenchOnly, readsDrafts: true })
    for (const query of [
      'where[title.en][like]=Only',
      'sort=title.en',
      'where[or][0][title.en][like]=Only',
      'draft=true&where[title.en][like]=Only',
    ])
      expect([query, (await app.rest('GET', `/api/news?locale=fr&${query}`, signed)).status]).toEqual([query, 403])
  })

  it('is held to them by GraphQL', async () => {
    const { signed } = await makeApiClient(app, frenchOnly)
    const answer = await app.graphql('{ fr: News(locale: fr) { docs { title } } en: News(locale: en) { docs { title } } }', {}, signed)
    expect(answer.errors).toEqual([
      expect.objectContaining({ path: ['en'], extensions: expect.objectContaining({ code: 'out-of-scope' }) }),
    ])
    expect(answer.data).toMatchObject({ fr: { docs: [{ title: 'En français' }] }, en: null })
  })
})

it('a key without limits reads everything that is public, in every language', async () => {
  const { signed } = await makeApiClient(app, { onlyCollections: [], onlyLocales: [] })
  for (const path of ['/api/events', '/api/news?locale=all', '/api/countries?locale=fr'])
    expect((await app.rest('GET', path, signed)).status).toBe(200)
})
