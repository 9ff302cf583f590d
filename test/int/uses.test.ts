import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { textWithLink, textWithPicture, uploadPicture } from '../support/pictures.ts'
import { contentOf } from '../support/rows.ts'

let app: TestApp
let editor: TestUser
/** A news item that is public in English. */
let id: string

const save = (locale: string, body: object) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user: editor, body })
const create = async (collection: string, body: object) => {
  const answer = await app.rest<{ doc: { id: string } }>('POST', `/api/${collection}?locale=en&depth=0`, { user: editor, body })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body.doc.id
}
const usesOf = async (collection: string, record: string, user: TestUser | undefined = editor) => {
  const { body, status } = await app.rest<{ hidden: number; uses: object[] }>('GET', `/api/${collection}/${record}/uses`, { user })
  return status === 200 ? body.uses : status
}
const remove = (collection: string, record: string) => app.rest('DELETE', `/api/${collection}/${record}`, { user: editor })
const place = (path: string, state: string) => ({ collection: 'news', id, title: title.en, path, state })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('the uses of a record', () => {
  it('name the places in public documents and in drafts, by relation, as a picture and in texts', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge', fr: 'Un pont' })
    await save('en', { image: picture.id, _status: 'published' })
    await save('fr', { ...french(), body: textWithPicture(picture.id) })
    await save('en', { gallery: [picture.id] })
    const uses = await usesOf('media', picture.id)
    expect(uses).toHaveLength(3)
    expect(uses).toEqual(expect.arrayContaining([place('image', 'public'), place('gallery.0', 'draft'), place('body', 'draft')]))
  })

  it('are found behind links, in rows, in lists and in globals', async () => {
    const source = await create('sources', { key: randomUUID(), title: 'A paper' })
    const programme = await create('programmes', {
      code: `P-${randomUUID().slice(0, 8).toUpperCase()}`,
      name: 'A programme',
      phases: [{ label: 'First', sources: [source] }],
    })
    const term = await create('glossary-terms', { conceptType: 'concept', definition: 'A concept.' })
    await save('en', { body: textWithLink('glossary-terms', term), programmes: [programme] })
    await app.rest('POST', '/api/globals/site-settings?locale=en', { user: editor, body: { terminologyNoteConcept: term } })
    expect(await usesOf('sources', source)).toEqual([
      { collection: 'programmes', id: programme, title: 'A programme', path: 'phases.0.sources.0', state: 'draft' },
    ])
    expect(await usesOf('programmes', programme)).toEqual([place('programmes.0', 'draft')])
    expect(await usesOf('glossary-terms', term)).toEqual([
      place('body', 'draft'),
      { collection: 'site-settings', id: null, title: 'site-settings', path: 'terminologyNoteConcept', state: 'draft' },
    ])
  })

  it('are for the staff, and the same for a record that is not there', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge' })
    const stranger = await app.rest('GET', `/api/media/${picture.id}/uses`)
    const nothing = await app.rest('GET', `/api/media/${randomUUID()}/uses`)
    expect([stranger.status, stranger.body]).toEqual([404, nothing.body])
    expect(await usesOf('media', randomUUID())).toBe(404)
    expect(await usesOf('media', picture.id)).toEqual([])
  })
})

describe('a record that is used', () => {
  it('is not deleted for good, and the refusal names the places', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge' })
    await save('en', { image: picture.id, _status: 'published' })
    const before = await contentOf(app, 'news', id)
    expect(await remove('media', picture.id)).toMatchObject({
      status: 409,
      body: { code: 'still-used', errors: [{ data: place('image', 'public') }] },
    })
    const mutation = `mutation { deleteMediaItem(id: "${picture.id}") { id } }`
    const { errors } = await app.graphql(mutation, {}, { user: editor })
    expect(errors[0]?.extensions).toMatchObject({ code: 'still-used' })
    expect(await contentOf(app, 'news', id)).toEqual(before)
    expect((await app.rest('GET', `/api/media/file/${picture.filename}`)).status).toBe(200)
  })

  it('is deleted when nothing uses it any more', async () => {
    const theme = await create('themes', { key: `theme-${randomUUID()}`, label: 'Youth' })
    await save('en', { themes: [theme] })
    expect((await remove('themes', theme)).status).toBe(409)
    await save('en', { themes: [] })
    expect((await remove('themes', theme)).status).toBe(200)
  })

  it('is kept in a deletion of many, while the others go', async () => {
    const [used, free] = [await uploadPicture(app, editor, { en: 'One' }), await uploadPicture(app, editor, { en: 'Two' })]
    await save('en', { image: used.id })
    await app.rest('DELETE', `/api/media?where[id][in][0]=${used.id}&where[id][in][1]=${free.id}`, { user: editor })
    expect([await usesOf('media', used.id), await usesOf('media', free.id)]).toEqual([[place('image', 'draft')], 404])
  })
})

describe('a document that is deleted for good', () => {
  it('takes the redirects to it along, and is not kept by what it says of itself', async () => {
    await save('en', { slug: `other-${randomUUID()}`, body: textWithLink('news', id), _status: 'published' })
    const redirects = () => app.payload.count({ collection: 'redirects', overrideAccess: true })
    expect((await redirects()).totalDocs).toBe(1)
    expect((await remove('news', id)).status).toBe(200)
    expect((await redirects()).totalDocs).toBe(0)
  })
})
