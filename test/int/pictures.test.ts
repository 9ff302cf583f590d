import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { bulgarian, french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { textWithPicture, uploadPicture } from '../support/pictures.ts'
import { onlyIn, viewsOf } from '../support/publicView.ts'

let app: TestApp
let editor: TestUser
let id: string

const save = (locale: string, body: object) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user: editor, body })
const publish = (locale: string, body: object) => save(locale, { ...body, _status: 'published' })
const publicTitles = async () => (await viewsOf(app, 'news', 'NewsItem', id, 'title')).rest
const refused = (...errors: { message: unknown; path: string }[]) => ({ status: 400, body: { code: 'picture-not-public', errors } })
const names = (name: string, path: string) => ({ path, message: expect.stringContaining(`“${name}”`) })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('a publication', () => {
  it('is refused with the name of each picture that is public in no language, and stays a draft', async () => {
    const one = await uploadPicture(app, editor, { en: 'A bridge' }, { name: 'bridge.png', publish: false })
    const two = await uploadPicture(app, editor, { en: 'A river' }, { name: 'river.png', publish: false })
    await save('en', { title: 'With pictures', image: one.id, gallery: [two.id] })
    expect(await publish('en', {})).toMatchObject(refused(names('bridge.png', 'image'), names('river.png', 'gallery.0')))
    expect(await publicTitles()).toEqual(onlyIn({ en: title.en }))
  })

  it('is refused for a picture in the text of its own language', async () => {
    const picture = await uploadPicture(app, editor, { fr: 'Un pont' })
    expect(await publish('en', { body: textWithPicture(picture.id) })).toMatchObject(refused(names('bridge.png', 'body')))
    expect((await publish('fr', { ...french(), body: textWithPicture(picture.id) })).status).toBe(200)
  })

  it('asks for the text alternative in its own language', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge', fr: 'Un pont' })
    expect((await publish('en', { image: picture.id })).status).toBe(200)
    expect(await publish('bg', { ...bulgarian(), body: textWithPicture(picture.id) })).toMatchObject(refused(names('bridge.png', 'body')))
    expect((await publish('fr', { ...french(), body: textWithPicture(picture.id) })).status).toBe(200)
  })

  it('that leaves shared fields waiting does not ask for their pictures', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge' }, { publish: false })
    await save('en', { image: picture.id })
    expect((await publish('fr', french())).status).toBe(200)
    expect((await viewsOf(app, 'news', 'NewsItem', id, 'title')).row.image ?? null).toBeNull()
  })

  it('takes a decorative picture without a text', async () => {
    const picture = await uploadPicture(app, editor, { fr: 'Un pont' })
    await app.rest('PATCH', `/api/media/${picture.id}?locale=fr`, { user: editor, body: { isDecorative: true, _status: 'published' } })
    expect((await publish('en', { image: picture.id })).status).toBe(200)
  })

  it('is refused for a picture in the trash', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge' })
    await app.rest('PATCH', `/api/media/${picture.id}?locale=en`, { user: editor, body: { deletedAt: new Date().toISOString() } })
    expect(await publish('en', { image: picture.id })).toMatchObject(refused(names('bridge.png', 'image')))
  })
})
