import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { bulgarian, french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { onlyIn, texts, viewsOf } from '../support/publicView.ts'

let app: TestApp
let editor: TestUser
let id: string

const views = (field = 'title') => viewsOf(app, 'news', 'NewsItem', id, field)

const save = (locale: string, body: object, user = editor) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user, body })
const publish = (locale: string, body: object, user = editor) => save(locale, { ...body, _status: 'published' }, user)

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('a save', () => {
  it('changes the draft and leaves everything public as it was', async () => {
    await save('en', { title: 'Launch in Sofia' })
    const { row, draft, rest, graphql } = await views()
    expect(texts(row.title)).toEqual({ en: title.en })
    expect(draft.title).toMatchObject({ en: 'Launch in Sofia' })
    expect(rest).toEqual(onlyIn({ en: title.en }))
    expect(graphql).toEqual(rest)
  })

  it('does not publish or unpublish when a client sends back a whole body with the status draft', async () => {
    const { body } = await app.rest('GET', `/api/news/${id}?locale=en&draft=true&depth=0`, { user: editor })
    await save('en', { ...body, title: 'Sent back', _status: 'draft' })
    expect((await views()).rest).toEqual(onlyIn({ en: title.en }))
  })

  it('refuses all languages at once', async () => {
    const { status, body } = await save('all', { title: 'Everywhere' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'one-locale' })
  })

  it('refuses text that is too long, with the name of the field', async () => {
    const { status, body } = await save('en', { lead: 'x'.repeat(401) })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'validation-failed', errors: [{ path: 'lead' }] })
  })
})

describe('a publication', () => {
  it('takes its language alone to the public', async () => {
    await save('en', { title: 'Pending in English' })
    await save('bg', bulgarian())
    await publish('fr', french())
    const { row, rest, graphql } = await views()
    expect(texts(row.title)).toEqual({ en: title.en, fr: title.fr })
    expect(rest).toEqual(onlyIn({ en: title.en, fr: title.fr }))
    expect(graphql).toEqual(rest)
  })

  it('of a translation leaves pending shared fields pending', async () => {
    await save('en', { category: 'interview' })
    await publish('fr', french())
    const { row, draft } = await views()
    expect(row.category).toBe('programme')
    expect(draft.category).toBe('interview')
  })

  it('of the source language takes shared fields with it', async () => {
    await save('fr', { ...french(), category: 'interview' })
    await publish('en', {})
    expect((await views()).row.category).toBe('interview')
  })

  it('puts the labels of a translation on their own rows, wherever an editor moved them', async () => {
    const { body } = await app.rest<{ externalLinks: { id: string; label: string; url: string }[] }>(
      'GET',
      `/api/news/${id}?locale=en&draft=true&depth=0`,
      { user: editor },
    )
    const [one, two] = body.externalLinks
    await publish('fr', {
      ...french(),
      externalLinks: [
        { ...one, label: 'Un' },
        { ...two, label: 'Deux' },
      ],
    })
    await save('en', { externalLinks: [two, one] })
    await publish('fr', { lead: 'Un chapeau.' })
    const { row } = await views()
    expect((row.externalLinks as { id: string; label: object }[]).map((link) => [link.id, link.label])).toEqual([
      [one?.id, { en: 'One', fr: 'Un' }],
      [two?.id, { en: 'Two', fr: 'Deux' }],
    ])
  })

  it('is refused with the name of the field while something required is missing', async () => {
    const { status, body } = await publish('fr', { lead: 'Sans titre', slug: 'sans-titre' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'validation-failed', errors: [{ path: 'title' }] })
    expect((await views()).rest).toEqual(onlyIn({ en: title.en }))
  })

  it('is refused when another document has the address', async () => {
    await publish('en', { slug: 'taken-by-the-first' })
    id = await publishedInEnglish(app, editor)
    const { status, body } = await publish('en', { slug: 'taken-by-the-first' })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'slug-taken', errors: [{ path: 'slug', locale: 'en' }] })
  })

  it('leaves a redirect when the address changes', async () => {
    await publish('en', { slug: 'old-address' })
    await publish('en', { slug: 'new-address' })
    const { body } = await app.rest('GET', '/api/resolve?path=/en/news/old-address')
    expect(body).toEqual({ status: 301, location: '/en/news/new-address' })
  })
})

describe('the end of a publication', () => {
  it('takes its language away and nothing else', async () => {
    await publish('fr', french())
    await save('en', { _status: 'draft' })
    const { row, draft, rest, graphql } = await views()
    expect(texts(row.title)).toEqual({ fr: title.fr })
    expect(draft.title).toMatchObject({ en: title.en, fr: title.fr })
    expect(rest).toEqual(onlyIn({ fr: title.fr }))
    expect(graphql).toEqual(rest)
  })

  it('of the last language leaves the document public in none', async () => {
    await save('en', { _status: 'draft' })
    const { row, rest } = await views()
    expect(texts(row.title)).toEqual({})
    expect(rest).toEqual(onlyIn({}))
    const { body } = await app.rest<{ totalDocs: number }>('GET', `/api/news?where[id][equals]=${id}&locale=all`)
    expect(body.totalDocs).toBe(0)
  })
})

describe('a restore', () => {
  it('brings one language back into the draft and keeps what is public and newer in others', async () => {
    const { body } = await app.rest<{ docs: { id: string }[] }>(
      'GET',
      `/api/news/versions?where[parent][equals]=${id}&sort=updatedAt&limit=1`,
      {
        user: editor,
      },
    )
    await publish('bg', bulgarian())
    await publish('en', { title: 'A later title' })
    const restored = await app.rest('POST', `/api/news/versions/${body.docs[0]?.id}?locale=en`, { user: editor })
    expect(restored.status).toBe(200)
    const { draft, rest } = await views()
    expect(draft.title).toMatchObject({ en: title.en, bg: title.bg })
    expect(rest).toEqual(onlyIn({ en: 'A later title', bg: title.bg }))
  })
})

describe('a copy', () => {
  it('is a draft in every language with an address of its own', async () => {
    await publish('fr', french())
    const { body, status } = await app.rest<{ doc: { id: string } }>('POST', `/api/news/${id}/duplicate?locale=en`, {
      user: editor,
      body: {},
    })
    expect(status).toBe(200)
    id = body.doc.id
    expect((await views()).rest).toEqual(onlyIn({}))
  })
})

describe('the trash', () => {
  it('hides a document from readers, also from those who ask for the trash, and gives it back whole', async () => {
    await publish('fr', french())
    await save('en', { deletedAt: new Date().toISOString() })
    expect((await views()).rest).toEqual(onlyIn({}))
    const { body } = await app.rest<{ totalDocs: number }>('GET', `/api/news?where[id][equals]=${id}&trash=true`)
    expect(body.totalDocs).toBe(0)
    await app.rest('PATCH', `/api/news/${id}?locale=en&trash=true`, { user: editor, body: { deletedAt: null } })
    expect((await views()).rest).toEqual(onlyIn({ en: title.en, fr: title.fr }))
  })
})
