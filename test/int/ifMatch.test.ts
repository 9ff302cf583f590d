import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish } from '../support/albena.ts'
import { makeApiClient } from '../support/apiClient.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

let app: TestApp
let first: TestUser
let second: TestUser
let id: string

const one = (user: object, query: string) => app.rest('GET', `/api/news/${id}?depth=0&${query}`, user)
const tagOf = async (query = 'draft=true&locale=en', user: TestUser = first) => String((await one({ user }, query)).headers.get('etag'))
const write = (method: string, path: string, tag: string, body?: object, user: TestUser = first) =>
  app.rest(method, path, { user, headers: { 'If-Match': tag }, body })
const patch = (tag: string, body: object, locale = 'en', user: TestUser = first) =>
  write('PATCH', `/api/news/${id}?locale=${locale}`, tag, body, user)

beforeAll(async () => {
  app = await startTestApp()
  first = await app.createUser('editor')
  second = await app.createUser('administrator')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, first)
})

describe('the tag of a document', () => {
  it('is strong, and the same for everybody who may read the same of a draft, whatever they select', async () => {
    const tag = await tagOf()
    expect(tag).toMatch(/^"[\w-]{27}"$/u)
    expect(await tagOf('draft=true&locale=en&select[title]=true', second)).toBe(tag)
  })

  it('does not tell that a field changed which the reader may not read', async () => {
    const { signed } = await makeApiClient(app, { readsDrafts: true })
    const seen = async () => [(await one(signed, 'draft=true&locale=en')).headers.get('etag'), await tagOf()]
    const [ofClient, ofStaff] = await seen()
    await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: first, body: { editorialNote: 'For us alone.' } })
    const [ofClientNow, ofStaffNow] = await seen()
    expect(ofClientNow).toBe(ofClient)
    expect(ofStaffNow).not.toBe(ofStaff)
  })

  it('is that of what is public while no change waits', async () => {
    expect(await tagOf('locale=en')).toBe(await tagOf())
    await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: first, body: { title: 'Waiting' } })
    expect(await tagOf('locale=en')).not.toBe(await tagOf())
  })

  it('comes with the answer of a write, for the next one', async () => {
    const saved = await patch(await tagOf(), { title: 'Title one' })
    expect(saved).toMatchObject({ status: 200 })
    expect(saved.headers.get('etag')).toBe(await tagOf())
    expect((await patch(String(saved.headers.get('etag')), { title: 'Title two', _status: 'published' })).status).toBe(200)
  })

  it('is none of a list, nor of what one may not read', async () => {
    expect((await app.rest('GET', '/api/news', { user: first })).headers.get('etag')).toBeNull()
    const { signed } = await makeApiClient(app, { onlyLocales: ['fr'] })
    expect((await one(signed, 'locale=en')).headers.get('etag')).toBeNull()
  })
})

describe('a write with If-Match', () => {
  it('is refused when somebody saved in between, with what differs and who it was, and nothing is written', async () => {
    const tag = await tagOf()
    await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: second, body: { title: 'Second', lead: 'Second lead' } })
    const refused = await patch(tag, { title: 'First' })
    expect(refused).toMatchObject({
      status: 412,
      body: {
        code: 'not-as-read',
        detail: expect.stringContaining('Test administrator'),
        errors: [{ path: 'title', pointer: '/title', data: { who: 'Test administrator', at: expect.any(String) } }, { path: 'lead' }],
      },
    })
    expect((await one({ user: first }, 'draft=true&locale=en')).body).toMatchObject({ title: 'Second' })
  })

  it('heeds neither a save of another language nor what hooks write', async () => {
    const tag = await tagOf()
    await app.rest('PATCH', `/api/news/${id}?locale=fr`, { user: second, body: { ...french(), _status: 'published' } })
    expect((await patch(tag, { title: 'Still mine', slug: `another-${Date.now()}`, _status: 'published' })).status).toBe(200)
  })

  it('heeds a shared field that another language changed', async () => {
    const tag = await tagOf()
    await app.rest('PATCH', `/api/news/${id}?locale=fr`, { user: second, body: { category: 'alliance' } })
    expect(await patch(tag, { title: 'Title mine' })).toMatchObject({ status: 412, body: { errors: [{ path: 'category' }] } })
  })

  it('lets one of two through that come at once', async () => {
    const tag = await tagOf()
    const answers = await Promise.all([patch(tag, { title: 'Title one' }), patch(tag, { title: 'Title two' }, 'en', second)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  it.each([
    ['publishing', { _status: 'published' }],
    ['unpublishing', { _status: 'draft' }],
    ['the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('is asked of %s', async (_what, body) => {
    const tag = await tagOf()
    await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: second, body: { title: 'Second' } })
    expect((await patch(tag, body)).status).toBe(412)
    expect((await patch(await tagOf(), body)).status).toBe(200)
  })

  it('is asked of a deletion, of restoring a version, and of publishing several languages', async () => {
    await app.rest('PATCH', `/api/news/${id}?locale=fr`, { user: second, body: french() })
    const [old, english, inFrench] = [await tagOf(), await tagOf(), await tagOf('draft=true&locale=fr')]
    await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: second, body: { title: 'Second' } })
    const { body } = await app.rest<{ docs: { id: string }[] }>('GET', `/api/news/versions?where[parent][equals]=${id}`, { user: first })
    const restore = `/api/news/versions/${body.docs.at(-1)?.id}?locale=en`
    expect((await write('POST', restore, old)).status).toBe(412)
    const publish = (tag: string) => write('POST', `/api/news/${id}/publish`, tag, { locales: ['en', 'fr'] })
    expect((await publish(`${english}, ${inFrench}`)).status).toBe(412)
    expect((await publish(await tagOf())).status).toBe(412)
    expect((await publish(`${await tagOf()}, ${inFrench}`)).status).toBe(200)
    expect((await write('POST', restore, await tagOf())).status).toBe(200)
    await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: second, body: { title: 'Second again' } })
    expect((await write('DELETE', `/api/news/${id}`, old)).status).toBe(412)
    expect((await write('DELETE', `/api/news/${id}`, await tagOf('draft=true&locale=all'))).status).toBe(200)
  })

  it('is met by *, by one of several tags, and by no weak one', async () => {
    const tag = await tagOf()
    expect((await patch(`W/${tag}`, { title: 'Title no' })).status).toBe(412)
    expect((await patch(`"another", ${tag}`, { title: 'Title one' })).status).toBe(200)
    expect((await patch('*', { title: 'Title two' })).status).toBe(200)
  })

  it('says that a header cannot be read', async () => {
    expect(await patch('not quoted', { title: 'Title no' })).toMatchObject({ status: 400, body: { errors: [{ path: 'If-Match' }] } })
  })

  it('is refused for many documents together', async () => {
    const many = (tag: string) => write('PATCH', `/api/news?locale=en&where[id][equals]=${id}`, tag, { lead: 'Many' })
    expect((await many(await tagOf())).status).toBe(412)
    expect((await many('*')).status).toBe(200)
  })

  it('tells nobody that a document exists', async () => {
    const { body } = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en', {
      user: first,
      body: { title: 'A draft', category: 'alliance' },
    })
    const headers = { 'If-Match': '"a-tag"' }
    expect((await app.rest('PATCH', `/api/news/${body.doc.id}`, { headers, body: { title: 'Title no' } })).status).toBe(404)
    expect((await app.rest('PATCH', '/api/news/no-such-id', { user: first, headers, body: { title: 'Title no' } })).status).toBe(404)
  })

  it('works for GraphQL, globals and reference data', async () => {
    const tag = await tagOf()
    const mutation = `mutation { updateNewsItem(id: "${id}", locale: en, data: { title: "My title" }) { id } }`
    const mutate = (headers: Record<string, string>) => app.graphql(mutation, {}, { user: first, headers })
    expect((await mutate({ 'If-Match': '"old"' })).errors[0]?.extensions?.code).toBe('not-as-read')
    expect((await mutate({ 'If-Match': tag })).errors).toEqual([])

    const settings = '/api/globals/site-settings?locale=en&draft=true'
    const ofGlobal = async () => String((await app.rest('GET', settings, { user: second })).headers.get('etag'))
    const before = await ofGlobal()
    expect((await write('POST', settings, before, { siteName: 'A name' }, second)).status).toBe(200)
    expect(await write('POST', settings, before, { siteName: 'Another' }, second)).toMatchObject({ status: 412 })

    const theme = await app.rest<{ doc: { id: string } }>('POST', '/api/themes?locale=en', {
      user: second,
      body: { label: 'A theme', key: 'a-theme', order: 1 },
    })
    const address = `/api/themes/${theme.body.doc.id}?locale=en`
    const then = String(theme.headers.get('etag'))
    expect((await app.rest('GET', address, { user: second })).headers.get('etag')).toBe(then)
    expect((await write('PATCH', address, then, { order: 2 }, second)).status).toBe(200)
    expect((await write('PATCH', address, then, { order: 3 }, second)).status).toBe(412)
  })
})
