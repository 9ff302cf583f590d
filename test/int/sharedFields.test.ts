import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

interface Link {
  id: string
  label: null | string
  url: null | string
}

interface NewsItem {
  id: string
  category: string
  externalLinks: Link[]
  title: null | string
  updatedAt: string
}

let app: TestApp
let editor: TestUser
let translator: TestUser
let id: string
let form: NewsItem

const save = (locale: string, body: object, user: TestUser) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user, body })

async function draft(locale: string, user = editor, query = ''): Promise<NewsItem> {
  const { body } = await app.rest<NewsItem>('GET', `/api/news/${id}?locale=${locale}&draft=true&depth=0${query}`, { user })
  return { ...body, title: body.title ?? null }
}

const refused = (path: string) => ({ status: 403, body: { code: 'shared-field', errors: [{ path }] } })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  translator = await app.createUser('translator', { locales: ['fr'], mayPublish: ['fr'] })
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
  form = await draft('fr', translator)
})

describe('a shared value that a translator changes', () => {
  it('is refused by the name of its field, and nothing of the body is stored', async () => {
    expect(await save('fr', { ...french(), category: 'interview' }, translator)).toMatchObject(refused('category'))
    expect(await draft('fr')).toMatchObject({ category: 'programme', title: null })
  })

  it('is refused at a publication too', async () => {
    expect(await save('fr', { ...french(), category: 'interview', _status: 'published' }, translator)).toMatchObject(refused('category'))
    expect((await app.rest('GET', `/api/news/${id}?locale=fr&fallback-locale=none`)).status).toBe(404)
  })

  it('is refused inside a row', async () => {
    const links = form.externalLinks.map((link, at) => (at === 1 ? { ...link, url: 'https://example.com/evil' } : link))
    expect(await save('fr', { externalLinks: links }, translator)).toMatchObject(refused('externalLinks.1.url'))
  })

  it('is refused in GraphQL', async () => {
    const mutation = `mutation { updateNewsItem(id: "${id}", locale: fr, data: { category: interview }) { id } }`
    const { data, errors } = await app.graphql(mutation, {}, { user: translator })
    expect([data?.updateNewsItem, errors[0]?.extensions?.code]).toEqual([null, 'shared-field'])
    expect((await draft('en')).category).toBe('programme')
  })

  it('is named for each document of a change of many', async () => {
    const { body } = await app.rest<{ errors: { message: string }[] }>('PATCH', `/api/news?locale=fr&where[id][equals]=${id}`, {
      user: translator,
      body: { title: title.fr, category: 'interview' },
    })
    expect(body.errors.map(({ message }) => message)).toEqual([expect.stringContaining('category')])
    expect(await draft('fr')).toMatchObject({ category: 'programme', title: null })
  })
})

describe('shared rows that a translator sends', () => {
  it.each([
    ['left out', () => form.externalLinks.slice(1)],
    ['in another order', () => form.externalLinks.toReversed()],
    ['with one more', () => [...form.externalLinks, { url: 'https://example.com/three', label: 'Trois' }]],
    ['without their ids', () => form.externalLinks.map(({ url }) => ({ url, label: 'Sans' }))],
    ['twice', () => [form.externalLinks[0], form.externalLinks[0]]],
    ['emptied', () => []],
  ])('are refused %s', async (_, rows) => {
    expect(await save('fr', { externalLinks: rows() }, translator)).toMatchObject(refused('externalLinks'))
    expect((await draft('en')).externalLinks).toMatchObject([{ label: 'One' }, { label: 'Two' }])
  })

  it('take their texts, by their ids alone', async () => {
    const rows = form.externalLinks.map(({ id: row }, at) => ({ id: row, label: ['Un', 'Deux'][at] }))
    expect((await save('fr', { externalLinks: rows }, translator)).status).toBe(200)
    expect((await draft('fr')).externalLinks).toMatchObject([
      { label: 'Un', url: 'https://example.org/one' },
      { label: 'Deux', url: 'https://example.org/two' },
    ])
    expect((await draft('en')).externalLinks).toMatchObject([{ label: 'One' }, { label: 'Two' }])
  })
})

describe('a whole form', () => {
  it('is taken when only texts are new', async () => {
    expect((await save('fr', { ...form, ...french() }, translator)).status).toBe(200)
    expect((await draft('fr')).title).toBe(title.fr)
  })

  it('is taken although an editor saved meanwhile, and takes nothing of that back', async () => {
    const [first] = form.externalLinks
    await save('en', { category: 'interview', externalLinks: [{ ...first, label: 'One', url: 'https://example.org/new' }] }, editor)
    expect((await save('fr', { ...form, ...french() }, translator)).status).toBe(200)
    expect(await draft('fr')).toMatchObject({
      category: 'interview',
      title: title.fr,
      externalLinks: [{ url: 'https://example.org/new' }],
    })
  })

  it('is taken when it does not say from when it is, and was right once', async () => {
    await save('en', { category: 'interview' }, editor)
    await save('en', { category: 'resource' }, editor)
    const { updatedAt: _, ...undated } = form
    expect((await save('fr', { ...undated, ...french() }, translator)).status).toBe(200)
    expect((await draft('fr')).category).toBe('resource')
  })

  it('is refused when it says from when it is, and had another value then', async () => {
    await save('en', { category: 'interview' }, editor)
    await save('en', { category: 'resource' }, editor)
    expect(await save('fr', { ...form, category: 'interview' }, translator)).toMatchObject(refused('category'))
  })

  it('is taken with the records it leads to, read in depth', async () => {
    const { body } = await app.rest<{ doc: { id: string } }>('POST', '/api/programmes?locale=en', {
      user: editor,
      body: { name: 'ROMACT' },
    })
    await save('en', { programmes: [body.doc.id] }, editor)
    const deep = await draft('fr', translator, '&depth=1')
    expect((await save('fr', { ...deep, ...french() }, translator)).status).toBe(200)
    const { updatedAt } = await draft('fr')
    expect(await save('fr', { programmes: [], updatedAt }, translator)).toMatchObject(refused('programmes'))
  })

  it('of a global is held to the same', async () => {
    const url = '/api/globals/site-settings?locale=fr&depth=0'
    const { body } = await app.rest<object>('GET', `${url}&draft=true`, { user: translator })
    expect((await app.rest('POST', url, { user: translator, body: { ...body, siteName: 'Alliance européenne' } })).status).toBe(200)
    expect(await app.rest('POST', url, { user: translator, body: { contact: { email: 'x@example.org' } } })).toMatchObject(
      refused('contact.email'),
    )
  })
})

describe('an author who also translates', () => {
  it('changes shared fields in their own documents and in no other', async () => {
    const both = await app.createUser(['author', 'translator'], { locales: ['fr'] })
    expect(await save('fr', { category: 'interview' }, both)).toMatchObject(refused('category'))
    const { body } = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en', {
      user: both,
      body: { title: title.en, category: 'programme' },
    })
    id = body.doc.id
    expect((await save('fr', { title: title.fr, category: 'interview' }, both)).status).toBe(200)
    expect((await draft('en')).category).toBe('interview')
  })
})
