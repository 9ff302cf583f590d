import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { bulgarian, french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { onlyIn, viewsOf } from '../support/publicView.ts'
import { isMongodb } from '../support/tinyPayload.ts'

/** The server of the MongoDB suite has none. */
const withTransactions = isMongodb ? it.skip : it

let app: TestApp
let editor: TestUser
let ids: string[]

const views = (id: string) => viewsOf(app, 'news', 'NewsItem', id, 'title')
const write = (id: string, locale: string, body: object) =>
  app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user: editor, body })
const publish = (id: string, locales: unknown, user = editor) => app.rest('POST', `/api/news/${id}/publish`, { user, body: { locales } })
const change = (locale: string, body: object, user = editor) =>
  app.rest<{ code?: string; docs: object[]; errors: object[]; receipts: object[] }>(
    'PATCH',
    `/api/news?locale=${locale}&depth=0&sort=createdAt&where[id][in]=${ids.join()}`,
    { user, body },
  )

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  ids = []
  for (let i = 0; i < 3; i += 1) ids.push(await publishedInEnglish(app, editor))
})

describe('a publication of several languages', () => {
  it('publishes each, the source language first, and answers with a receipt of each', async () => {
    const [id = ''] = ids
    await write(id, 'fr', french())
    await write(id, 'bg', bulgarian())
    await write(id, 'en', { title: 'Later', category: 'interview' })
    const { body, status } = await publish(id, ['fr', 'bg', 'en'])
    expect(status).toBe(200)
    expect(body.receipts).toMatchObject([
      { locale: 'en', intent: 'publish', changed: ['en'], pendingShared: [] },
      { locale: 'fr', changed: ['fr'] },
      { locale: 'bg', changed: ['bg'] },
    ])
    expect((await views(id)).rest).toEqual(onlyIn({ ...title, en: 'Later' }))
  })

  it('publishes none when the right is missing for one of them', async () => {
    const [id = ''] = ids
    const translator = await app.createUser('translator', { locales: ['fr', 'bg'], mayPublish: ['fr'] })
    await write(id, 'fr', french())
    await write(id, 'bg', bulgarian())
    expect((await publish(id, ['fr', 'bg'], translator)).status).toBe(403)
    expect((await views(id)).rest).toEqual(onlyIn({ en: title.en }))
  })

  withTransactions('publishes none when one of them is not ready', async () => {
    const [id = ''] = ids
    await write(id, 'fr', french())
    await write(id, 'bg', { lead: 'Без заглавие' })
    expect(await publish(id, ['fr', 'bg'])).toMatchObject({ status: 400, body: { code: 'validation-failed' } })
    expect((await views(id)).rest).toEqual(onlyIn({ en: title.en }))
  })

  it.each([[undefined], [[]], [['fr', 'xx']], ['all']])('is refused without a list of languages: %j', async (locales) => {
    expect(await publish(String(ids[0]), locales)).toMatchObject({ status: 400, body: { errors: [{ path: 'locales' }] } })
  })

  it('of a global works the same', async () => {
    const save = (locale: string, name: string) =>
      app.rest('POST', `/api/globals/term-set?locale=${locale}`, { user: editor, body: { name, version: '1', description: name } })
    await save('en', 'Terms')
    await save('fr', 'Termes')
    const { body, status } = await app.rest('POST', '/api/globals/term-set/publish', { user: editor, body: { locales: ['fr', 'en'] } })
    expect([status, body.receipts]).toMatchObject([200, [{ locale: 'en' }, { locale: 'fr' }]])
    expect((await app.rest('GET', '/api/globals/term-set?locale=fr')).body).toMatchObject({ name: 'Termes' })
  })
})

describe('a change of many documents', () => {
  it('answers with a receipt of each', async () => {
    const { body, status } = await change('en', { category: 'interview' })
    expect([status, body.docs.length, body.errors]).toEqual([200, 3, []])
    expect(body.receipts).toMatchObject(ids.map((id) => ({ id, intent: 'save', changed: [], pendingShared: ['category'] })))
  })

  it('saves those that can be, and names each of the others with its reason', async () => {
    await Promise.all([ids[0], ids[2]].map((id) => write(String(id), 'fr', french())))
    const { body, status } = await change('fr', { _status: 'published' })
    expect([status, body.receipts]).toMatchObject([400, [{ id: ids[0], intent: 'publish', changed: ['fr'] }, { id: ids[2] }]])
    expect(body.errors).toContainEqual(expect.objectContaining({ id: ids[1], code: 'validation-failed', path: 'lead' }))
    expect(await Promise.all(ids.map(async (id) => (await views(id)).rest.fr))).toEqual([title.fr, null, title.fr])
  })

  it('ends the publication of each', async () => {
    const { body, status } = await change('en', { _status: 'draft' })
    expect([status, body.receipts]).toMatchObject([200, ids.map((id) => ({ id, intent: 'unpublish', changed: ['en'] }))])
    expect(await Promise.all(ids.map(async (id) => (await views(id)).rest.en))).toEqual([null, null, null])
  })

  it('gives each its own rows', async () => {
    const { body } = await change('en', {
      externalLinks: [{ id: '64b000000000000000000001', url: 'https://example.org/same', label: 'Same' }],
    })
    expect(body.errors).toEqual([])
    const rows = (body.docs as { externalLinks: { id: string }[] }[]).map(({ externalLinks }) => externalLinks[0]?.id)
    expect(new Set(rows).size).toBe(3)
  })

  it('is refused as a whole to who may change none, and one by one to who may change some', async () => {
    expect((await change('en', { featured: true }, await app.createUser('secretariat'))).status).toBe(403)
    const author = await app.createUser('author')
    const own = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en', {
      user: author,
      body: { title: 'A draft of their own', category: 'alliance' },
    })
    ids = [String(ids[0]), own.body.doc.id]
    const { body, status } = await change('en', { title: 'Changed' }, author)
    expect([status, body.receipts.length, body.errors]).toMatchObject([400, 1, [{ id: ids[0], code: 'forbidden' }]])
  })
})
