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

describe('rights', () => {
  it('let a translator write a language of their own and no other', async () => {
    const translator = await app.createUser('translator', { locales: ['fr'] })
    expect((await save('fr', french(), translator)).status).toBe(200)
    expect((await save('bg', bulgarian(), translator)).status).toBe(403)
    expect(texts((await views()).draft.title)).toEqual({ en: title.en, fr: title.fr })
  })

  it('let a translator publish only the languages granted by name', async () => {
    const translator = await app.createUser('translator', { locales: ['fr', 'bg'], mayPublish: ['fr'] })
    expect((await publish('bg', bulgarian(), translator)).status).toBe(403)
    expect((await publish('fr', french(), translator)).status).toBe(200)
    expect((await views()).rest).toEqual(onlyIn({ en: title.en, fr: title.fr }))
  })

  it('let an author write but not publish', async () => {
    const author = await app.createUser('author')
    expect((await publish('en', { title: 'By an author' }, author)).status).toBe(403)
    const { status } = await app.rest('POST', '/api/news?locale=en', {
      user: author,
      body: { title: 'A draft of an author', category: 'alliance' },
    })
    expect(status).toBe(201)
  })
})

describe('a write past the room', () => {
  it('is an error that names its caller', async () => {
    const write = app.payload.db.updateOne({ collection: 'news', data: { category: 'interview' }, id })
    await expect(write).rejects.toThrow(/updateOne on "news" did not pass publication \(from .*publicationRights\.test/u)
  })
})
