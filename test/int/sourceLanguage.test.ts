import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { onlyIn, texts, viewsOf } from '../support/publicView.ts'

interface Row {
  id: string
  label: Record<string, string>
}

let app: TestApp
let editor: TestUser
let id: string

const views = () => viewsOf(app, 'news', 'NewsItem', id, 'title')
const save = (locale: string, body: object) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user: editor, body })
const publish = (locale: string, body: object = {}) => save(locale, { ...body, _status: 'published' })
const receiptOf = async (answer: ReturnType<typeof save>) => (await answer).body.receipt

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('shared fields', () => {
  it('wait while the source language is not public', async () => {
    await publish('fr', french())
    await save('en', { _status: 'draft' })
    await save('en', { category: 'interview' })
    expect(await receiptOf(publish('fr', { lead: 'Un autre chapeau.' }))).toMatchObject({ pendingShared: ['category'] })
    expect((await views()).row.category).toBe('programme')
    expect(await receiptOf(publish('en'))).toMatchObject({ pendingShared: [] })
    expect((await views()).row.category).toBe('interview')
  })

  it('go with another language once it is the source, from its next publication on', async () => {
    await publish('fr', french())
    const change = { sourceLocale: 'fr', category: 'interview' }
    expect(await receiptOf(save('en', change))).toMatchObject({ pendingShared: ['category', 'sourceLocale'] })
    expect(await receiptOf(publish('en', { title: 'Still English' }))).toMatchObject({
      changed: ['en'],
      pendingShared: ['category', 'sourceLocale'],
    })
    expect((await views()).row).toMatchObject({ category: 'programme' })
    expect(await receiptOf(publish('fr'))).toMatchObject({ pendingShared: [] })
    expect((await views()).row).toMatchObject({ category: 'interview', sourceLocale: 'fr' })
    const { body } = await app.rest('GET', `/api/news/${id}?locale=en&depth=0`)
    expect(body._translation).toMatchObject({ served: 'en', state: 'stale', sourceVersion: 3 })
  })
})

describe('a row that is not public yet', () => {
  it('keeps its labels in the draft, and shows each with the next publication of its language', async () => {
    await publish('fr', french())
    const { body } = await save('en', {
      externalLinks: [
        ...((await views()).draft.externalLinks as Row[]).map((row) => ({ ...row, label: row.label.en })),
        { url: 'https://example.org/three', label: 'Three' },
      ],
    })
    const rows = (body.doc as { externalLinks: { id: string; url: string }[] }).externalLinks.map(({ id: row, url }) => ({ id: row, url }))
    const labels = async (of: 'draft' | 'row') => texts(((await views())[of].externalLinks as Row[])[2]?.label)
    await publish('fr', { externalLinks: rows.map((row) => ({ ...row, label: 'Fr' })) })
    expect([await labels('draft'), await labels('row')]).toEqual([{ en: 'Three', fr: 'Fr' }, {}])
    await publish('en')
    expect(await labels('row')).toEqual({ en: 'Three' })
    await publish('fr')
    expect(await labels('row')).toEqual({ en: 'Three', fr: 'Fr' })
  })
})

describe('the end of a publication', () => {
  it('is made by GraphQL too', async () => {
    await publish('fr', french())
    const { data, errors } = await app.graphql(
      `mutation ($id: String!) { updateNewsItem(id: $id, locale: en, data: { _status: draft }) { receipt { intent changed } } }`,
      { id },
      { user: editor },
    )
    expect([errors, data]).toEqual([[], { updateNewsItem: { receipt: { intent: 'unpublish', changed: ['en'] } } }])
    expect((await views()).rest).toEqual(onlyIn({ fr: title.fr }))
  })

  it('of a global takes one language away, by REST and by GraphQL', async () => {
    const write = (locale: string, body: object) => app.rest('POST', `/api/globals/term-set?locale=${locale}`, { user: editor, body })
    for (const locale of ['en', 'fr', 'bg'])
      await write(locale, { name: `Terms ${locale}`, version: '1', description: 'Words', _status: 'published' })
    const name = async (locale: string) =>
      (await app.rest<{ name?: string }>('GET', `/api/globals/term-set?locale=${locale}&fallback-locale=none`)).body.name ?? null
    expect((await write('fr', { _status: 'draft' })).body.receipt).toMatchObject({ intent: 'unpublish', changed: ['fr'] })
    expect([await name('en'), await name('fr'), await name('bg')]).toEqual(['Terms en', null, 'Terms bg'])
    const { errors } = await app.graphql('mutation { updateTermSet(locale: en, data: { _status: draft }) { name } }', {}, { user: editor })
    expect([errors, await name('en'), await name('bg')]).toEqual([[], null, 'Terms bg'])
    const { body } = await app.rest('GET', '/api/globals/term-set?locale=fr&draft=true', { user: editor })
    expect(body.name).toBe('Terms fr')
  })
})

describe('a language without a text', () => {
  it('is answered by its own fallback before the source language, in GraphQL as in REST', async () => {
    await publish('fr', { ...french(), sourceLocale: 'fr' })
    const { body } = await app.rest('GET', `/api/news/${id}?locale=bg&depth=0`)
    const query = `{ one: NewsItem(id: "${id}", locale: bg) { title } many: News(where: { id: { equals: "${id}" } }, locale: bg) { docs { title } } }`
    const { data } = await app.graphql<{ many: { docs: object[] }; one: object }>(query)
    expect([body.title, data?.one, data?.many.docs[0]]).toEqual([title.en, { title: title.en }, { title: title.en }])
  })
})
