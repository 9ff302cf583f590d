import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { bulgarian, french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { contentOf, storedOf } from '../support/rows.ts'

let app: TestApp
let editor: TestUser
let id: string

const now = () => new Date().toISOString()
const patch = (body: object, user = editor, more = '') => app.rest('PATCH', `/api/news/${id}?locale=en&depth=0${more}`, { user, body })
const trash = (user = editor) => patch({ deletedAt: now() }, user)
const untrash = (user = editor) => patch({ deletedAt: null }, user, '&trash=true')
const isTrashed = async () => {
  const { draft, row } = await storedOf(app, 'news', id)
  return [Boolean(row.deletedAt), Boolean(draft.deletedAt)]
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
  const write = (locale: string, body: object) => app.rest('PATCH', `/api/news/${id}?locale=${locale}`, { user: editor, body })
  await write('fr', { ...french(), _status: 'published' })
  await write('bg', bulgarian())
})

const mutation = (data: string) => `mutation { updateNewsItem(id: "${id}", locale: en, trash: true, data: ${data}) { id } }`

describe('the trash keeps every language, public and drafted, and gives it back', () => {
  it.each([
    ['REST', trash, untrash],
    [
      'GraphQL',
      () => app.graphql(mutation(`{ deletedAt: "${now()}" }`), {}, { user: editor }),
      () => app.graphql(mutation('{ deletedAt: null }'), {}, { user: editor }),
    ],
    [
      'a change of many',
      () => app.rest('PATCH', `/api/news?locale=fr&where[id][equals]=${id}`, { user: editor, body: { deletedAt: now() } }),
      () => app.rest('PATCH', `/api/news?locale=fr&trash=true&where[id][equals]=${id}`, { user: editor, body: { deletedAt: null } }),
    ],
  ])('by %s', async (_, there, back) => {
    const before = await contentOf(app, 'news', id)
    await there()
    expect(await isTrashed()).toEqual([true, true])
    expect(await contentOf(app, 'news', id)).toEqual(before)
    await back()
    expect(await isTrashed()).toEqual([false, false])
    expect(await contentOf(app, 'news', id)).toEqual(before)
  })
})

describe('the way into the trash and out of it', () => {
  it('is closed to a translator who may publish some of the public languages only', async () => {
    const translator = await app.createUser('translator', { locales: ['en', 'fr', 'bg'], mayPublish: ['fr'] })
    const refused = { status: 403, body: { code: 'forbidden', errors: [{ path: 'deletedAt' }] } }
    expect(await trash(translator)).toMatchObject(refused)
    await trash()
    expect(await untrash(translator)).toMatchObject(refused)
    const { errors } = await app.graphql(mutation('{ deletedAt: null }'), {}, { user: translator })
    expect(errors).toHaveLength(1)
    const many = await app.rest('PATCH', `/api/news?locale=en&trash=true&where[id][equals]=${id}`, {
      user: translator,
      body: { deletedAt: null },
    })
    expect(many.body).toMatchObject({ errors: [{ message: expect.stringContaining('the right to publish in each') }] })
    expect(await isTrashed()).toEqual([true, true])
  })

  it('is open out of it to who may publish every language that is public', async () => {
    const translator = await app.createUser('translator', { locales: ['en', 'fr'], mayPublish: ['en', 'fr'] })
    await trash()
    expect((await untrash(translator)).status).toBe(200)
    expect(await isTrashed()).toEqual([false, false])
  })

  it('is closed to an author whose document is public', async () => {
    const author = await app.createUser('author')
    const created = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en', {
      user: author,
      body: { ...french(), category: 'programme', publishedAt: '2013-10-14T12:00:00.000Z', publishedAtPrecision: 'day' },
    })
    id = created.body.doc.id
    expect(await patch({ _status: 'published' })).toMatchObject({ status: 200 })
    await trash()
    expect((await untrash(author)).status).toBe(403)
    expect(await isTrashed()).toEqual([true, true])
  })

  it('lets a text be corrected in the trash by who may not take it out', async () => {
    const translator = await app.createUser('translator', { locales: ['fr'] })
    await trash()
    const answer = await app.rest('PATCH', `/api/news/${id}?locale=fr&trash=true`, { user: translator, body: { lead: 'Un autre texte.' } })
    expect(answer.status).toBe(200)
    expect(await isTrashed()).toEqual([true, true])
  })
})

describe('a document that names a record in the trash', () => {
  it('is still saved, and can let go of it', async () => {
    const other = await publishedInEnglish(app, editor)
    expect((await patch({ related: [other] })).status).toBe(200)
    expect((await app.rest('PATCH', `/api/news/${other}?locale=en`, { user: editor, body: { deletedAt: now() } })).status).toBe(200)
    expect((await patch({ title: 'Written further' })).status).toBe(200)
    expect((await patch({ related: [] })).status).toBe(200)
  })
})
