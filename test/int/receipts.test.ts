import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

interface Link {
  id: string
  label?: string
  url: string
}

let app: TestApp
let editor: TestUser
let id: string

const write = async (locale: string, body: object, path = `/${id}`, method = 'PATCH') =>
  (await app.rest(method, `/api/news${path}?locale=${locale}&depth=0&trash=true`, { user: editor, body })).body
const save = (locale: string, body: object) => write(locale, body)
const publish = (locale: string, body: object) => write(locale, { ...body, _status: 'published' })

async function links(): Promise<Link[]> {
  const { body } = await app.rest<{ externalLinks: Link[] }>('GET', `/api/news/${id}?locale=en&draft=true&depth=0`, { user: editor })
  return body.externalLinks
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('the receipt of a write', () => {
  it('tells the language and what the write was taken for', async () => {
    const { receipt } = await save('fr', french())
    expect(receipt).toEqual({
      locale: 'fr',
      intent: 'save',
      changed: ['fr'],
      unchanged: ['en', 'ro', 'bg', 'hu', 'sk', 'it', 'rom'],
      pendingShared: [],
      waiting: [],
      losing: [],
    })
    expect((await publish('fr', {})).receipt).toMatchObject({ locale: 'fr', intent: 'publish', changed: ['fr'] })
    expect((await save('fr', { _status: 'draft' })).receipt).toMatchObject({ locale: 'fr', intent: 'unpublish', changed: ['fr'] })
  })

  it('names nothing as changed when nothing was', async () => {
    expect((await save('en', {})).receipt).toMatchObject({ intent: 'save', changed: [] })
    expect((await save('fr', { _status: 'draft' })).receipt).toMatchObject({ intent: 'unpublish', changed: [] })
  })

  it('names the shared fields that wait, until they are public or put back', async () => {
    expect((await save('fr', { category: 'interview' })).receipt).toMatchObject({ changed: [], pendingShared: ['category'] })
    expect((await save('fr', { featured: true })).receipt).toMatchObject({ pendingShared: ['category', 'featured'] })
    expect((await publish('fr', french())).receipt).toMatchObject({ changed: ['fr'], pendingShared: ['category', 'featured'] })
    expect((await save('en', { category: 'programme' })).receipt).toMatchObject({ pendingShared: ['featured'] })
    expect((await publish('en', {})).receipt).toMatchObject({ pendingShared: [] })
  })

  it('names the languages whose labels of newly public rows wait', async () => {
    await publish('fr', french())
    const rows = await links()
    const { doc } = await save('en', { externalLinks: [...rows, { url: 'https://example.org/three', label: 'Three' }] })
    const third = (doc as { externalLinks: Link[] }).externalLinks[2]
    await save('fr', { externalLinks: [...rows.map(({ id: row, url }) => ({ id: row, url })), { ...third, label: 'Trois' }] })
    expect((await publish('en', {})).receipt).toMatchObject({ changed: ['en'], waiting: ['fr'], losing: [] })
    expect((await publish('fr', {})).receipt).toMatchObject({ changed: ['fr'], waiting: [] })
  })

  it('names the languages that lose text with rows that went', async () => {
    const [one, two] = await links()
    await publish('fr', { ...french(), externalLinks: [{ ...one, label: 'Un' }, two] })
    await save('en', { externalLinks: [two] })
    expect((await publish('en', {})).receipt).toMatchObject({ changed: ['en', 'fr'], losing: ['fr'] })
  })

  it('comes with a new document, its copy, the trash and the end of both', async () => {
    const created = await write('en', { title: 'A draft', category: 'alliance' }, '', 'POST')
    expect(created.receipt).toMatchObject({ intent: 'save', changed: ['en'] })
    await publish('fr', french())
    const copy = await write('en', {}, `/${id}/duplicate`, 'POST')
    expect(copy.receipt).toMatchObject({ intent: 'save', changed: ['en', 'fr'], pendingShared: [] })
    const trashed = await save('en', { deletedAt: new Date().toISOString() })
    expect(trashed.receipt).toMatchObject({ intent: 'trash', changed: ['en', 'fr'] })
    expect((await save('en', { deletedAt: null })).receipt).toMatchObject({ intent: 'untrash', changed: ['en', 'fr'] })
    expect((await write('en', {}, `/${id}`, 'DELETE')).receipt).toMatchObject({ intent: 'delete', changed: ['en', 'fr'] })
  })

  it('comes with GraphQL as a field of the document, and is no part of what a query answers', async () => {
    const { data, errors } = await app.graphql<{ updateNewsItem: object }>(
      `mutation ($id: String!) { updateNewsItem(id: $id, locale: fr, data: { featured: true }) { id receipt { locale intent changed pendingShared } } }`,
      { id },
      { user: editor },
    )
    expect(errors).toEqual([])
    expect(data?.updateNewsItem).toEqual({ id, receipt: { locale: 'fr', intent: 'save', changed: [], pendingShared: ['featured'] } })
    const query = await app.graphql('query ($id: String!) { NewsItem(id: $id) { receipt { intent } } }', { id }, { user: editor })
    expect(query.data).toEqual({ NewsItem: { receipt: null } })
  })

  it('comes with a global', async () => {
    const settings = { user: editor, body: { siteName: 'Alliance', shortName: 'Alliance' } }
    const { body } = await app.rest('POST', '/api/globals/site-settings?locale=en', settings)
    expect(body.receipt).toMatchObject({ locale: 'en', intent: 'save', changed: ['en'] })
    const { data, errors } = await app.graphql<{ updateTermSet: object }>(
      `mutation { updateTermSet(locale: fr, data: { name: "Termes" }) { receipt { locale intent changed } } }`,
      {},
      { user: editor },
    )
    expect(errors).toEqual([])
    expect(data?.updateTermSet).toEqual({ receipt: { locale: 'fr', intent: 'save', changed: ['fr'] } })
  })
})
