import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { bulgarian, french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { onlyIn, viewsOf } from '../support/publicView.ts'

interface Link {
  id: string
  label: Record<string, string>
  url: string
}

let app: TestApp
let editor: TestUser
let translator: TestUser
let id: string

const save = (locale: string, body: object) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user: editor, body })
const publish = (locale: string, body: object) => save(locale, { ...body, _status: 'published' })
const views = () => viewsOf(app, 'news', 'NewsItem', id, 'title')

async function firstVersion(): Promise<string> {
  const { body } = await app.rest<{ docs: { id: string }[] }>(
    'GET',
    `/api/news/versions?where[parent][equals]=${id}&sort=updatedAt&limit=1`,
    { user: editor },
  )
  return String(body.docs[0]?.id)
}

const restore = async (query: string, user = editor, version?: string) =>
  app.rest('POST', `/api/news/versions/${version ?? (await firstVersion())}?${query}`, { user })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  translator = await app.createUser('translator', { locales: ['en', 'fr'] })
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('a restore of one language', () => {
  it('answers with its receipt, and leaves shared fields and rows as they are now', async () => {
    const { draft } = await views()
    const [one, two] = draft.externalLinks as Link[]
    await save('en', {
      title: 'Later',
      category: 'interview',
      externalLinks: [
        { ...two, label: 'Second' },
        { ...one, label: 'First' },
      ],
    })
    const { body, status } = await restore('locale=en')
    expect([status, body.receipt]).toMatchObject([
      200,
      { locale: 'en', intent: 'save', changed: ['en'], pendingShared: ['category', 'externalLinks'] },
    ])
    const restored = (await views()).draft
    expect(restored).toMatchObject({ title: { en: title.en }, category: 'interview' })
    expect((restored.externalLinks as Link[]).map((link) => [link.id, link.label.en])).toEqual([
      [two?.id, 'Two'],
      [one?.id, 'One'],
    ])
  })

  it('is made by GraphQL with the language named, in place of the one that puts back everything', async () => {
    await publish('bg', bulgarian())
    await publish('en', { title: 'A later title' })
    const { data, errors } = await app.graphql(
      `mutation ($id: String!) { restoreVersionNewsItem(id: $id, locale: en) { title receipt { intent locale changed } } }`,
      { id: await firstVersion() },
      { user: editor },
    )
    expect(errors).toEqual([])
    expect(data?.restoreVersionNewsItem).toEqual({ title: title.en, receipt: { intent: 'save', locale: 'en', changed: ['en'] } })
    const { draft, rest } = await views()
    expect(draft.title).toMatchObject({ en: title.en, bg: title.bg })
    expect(rest).toEqual(onlyIn({ en: 'A later title', bg: title.bg }))
  })

  it('is refused in a language that is not the person’s own', async () => {
    expect((await restore('locale=bg', translator)).status).toBe(403)
    const { errors } = await app.graphql(
      `mutation ($id: String!) { restoreVersionNewsItem(id: $id, locale: bg) { id } }`,
      { id: await firstVersion() },
      { user: translator },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'forbidden' })
  })
})

describe('a restore of the shared fields', () => {
  it('brings them and the rows back into the draft, and touches no text and nothing public', async () => {
    const { draft: before } = await views()
    const [one, two] = (before.externalLinks as Link[]).map((link) => ({ id: link.id, url: link.url, label: link.label.en }))
    expect((await publish('fr', { ...french(), externalLinks: [{ ...one, label: 'Un' }, two] })).status).toBe(200)
    await publish('en', { title: 'Later', category: 'interview', externalLinks: [two, { url: 'https://example.org/new', label: 'New' }] })
    const { body, status } = await restore('locale=en&part=shared')
    expect([status, body.receipt]).toMatchObject([200, { intent: 'save', pendingShared: ['category', 'externalLinks'] }])
    const { draft, rest, row } = await views()
    expect(draft).toMatchObject({ category: 'programme', title: { en: 'Later', fr: title.fr } })
    expect((draft.externalLinks as Link[]).map((link) => link.url)).toEqual(['https://example.org/one', 'https://example.org/two'])
    expect(row.category).toBe('interview')
    expect(rest).toEqual(onlyIn({ en: 'Later', fr: title.fr }))
  })

  it('is for who may change shared fields', async () => {
    expect((await restore('locale=fr&part=shared', translator)).status).toBe(403)
    const author = await app.createUser('author')
    expect((await restore('locale=en&part=shared', author)).status).toBe(403)
    expect(await restore('locale=en&part=everything')).toMatchObject({ status: 400, body: { errors: [{ path: 'part' }] } })
  })
})

describe('a restore of a global', () => {
  it('brings one language back into the draft, by REST and by GraphQL', async () => {
    const write = (locale: string, body: object) =>
      app.rest('POST', `/api/globals/term-set?locale=${locale}`, { user: editor, body: { ...body, _status: 'published' } })
    const required = { version: '1', description: 'Words' }
    expect(await write('en', { ...required, name: 'First' })).toMatchObject({ status: 200 })
    await write('fr', { ...required, name: 'Premier' })
    await write('en', { name: 'Second' })
    await write('fr', { name: 'Deuxième' })
    const { body } = await app.rest<{ docs: { id: string }[] }>('GET', '/api/globals/term-set/versions?sort=updatedAt&limit=2', {
      user: editor,
    })
    const version = body.docs[1]?.id
    const restored = await app.rest('POST', `/api/globals/term-set/versions/${version}?locale=fr`, { user: editor })
    expect([restored.status, restored.body.receipt]).toMatchObject([200, { locale: 'fr', intent: 'save', changed: ['fr'] }])
    const name = async (query: string) =>
      (await app.rest<{ name: unknown }>('GET', `/api/globals/term-set?${query}`, query.includes('draft') ? { user: editor } : {})).body
        .name
    expect([await name('locale=fr&draft=true'), await name('locale=en&draft=true'), await name('locale=fr')]).toEqual([
      'Premier',
      'Second',
      'Deuxième',
    ])
    const { errors } = await app.graphql(
      `mutation ($id: String!) { restoreVersionTermSet(id: $id, locale: en) { name } }`,
      { id: version },
      { user: editor },
    )
    expect([errors, await name('locale=en&draft=true'), await name('locale=en')]).toEqual([[], 'First', 'Second'])
  })
})
