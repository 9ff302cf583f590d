import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { textWithLink, textWithPicture, uploadPicture } from '../support/pictures.ts'
import { storedOf } from '../support/rows.ts'

let app: TestApp
let editor: TestUser
let id: string
/** In the form of an id of this database, and nobody's. */
let nobody: string

const save = (body: object) => app.rest('PATCH', `/api/news/${id}?locale=en&depth=0`, { user: editor, body })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  nobody = editor.id.includes('-') ? randomUUID() : 'f'.repeat(24)
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('a record that is not there', () => {
  it.each([
    ['a picture', 'image', () => ({ image: nobody })],
    ['one of several relations', 'programmes.0', () => ({ programmes: [nobody] })],
    ['a picture in a text', 'body', () => ({ body: textWithPicture(nobody) })],
    ['a link in a text', 'body', () => ({ body: textWithLink('pages', nobody) })],
    ['an id that can be none', 'image', () => ({ image: 'abc' })],
  ])('is not stored as %s', async (_, path, body) => {
    expect(await save(body())).toMatchObject({ status: 400, body: { code: 'missing-record', errors: [{ path }] } })
    const { draft } = await storedOf(app, 'news', id)
    expect([draft.image ?? null, draft.programmes ?? []]).toEqual([null, []])
  })

  it('is refused in a new document, in GraphQL, in a global and in reference data', async () => {
    const create = (collection: string, body: object) => app.rest('POST', `/api/${collection}?locale=en`, { user: editor, body })
    const missing = (path: string) => ({ status: 400, body: { code: 'missing-record', errors: [{ path }] } })
    expect(await create('news', { title: 'New one', image: nobody })).toMatchObject(missing('image'))
    expect(await create('organisations', { key: randomUUID(), name: 'X', kind: 'ngo', authority: nobody })).toMatchObject(
      missing('authority'),
    )
    const { errors } = await app.graphql(
      `mutation { updateNewsItem(id: "${id}", data: { image: "${nobody}" }) { id } }`,
      {},
      { user: editor },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'missing-record' })
    const note = await app.rest('POST', '/api/globals/site-settings?locale=en', { user: editor, body: { terminologyNoteConcept: nobody } })
    expect(note).toMatchObject(missing('terminologyNoteConcept'))
  })

  it('is named wherever it stands, beside those that are there', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge' })
    const { body } = await save({ gallery: [picture.id, nobody], body: textWithLink('news', nobody) })
    expect(body).toMatchObject({ errors: [{ path: 'body' }, { path: 'gallery.1' }] })
    expect((await save({ gallery: [picture.id], body: textWithLink('news', id) })).status).toBe(200)
  })
})

describe('a document without changed relations', () => {
  it('is saved without a query for them', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge' })
    await save({ image: picture.id })
    const asked: unknown[] = []
    const { find } = app.payload.db
    app.payload.db.find = ((args: { collection: string }) => {
      asked.push(args.collection)
      return find.call(app.payload.db, args as never)
    }) as typeof find
    const { status } = await save({ image: picture.id, title: 'Another title' })
    app.payload.db.find = find
    expect([status, asked.filter((slug) => slug === 'media')]).toEqual([200, []])
  })
})
