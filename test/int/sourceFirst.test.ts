import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

let app: TestApp
let editor: TestUser
let translator: TestUser

const write = (id: string, locale: string, body: object, user: TestUser) =>
  app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user, body })

async function draft(): Promise<string> {
  const { body } = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en&depth=0', {
    user: editor,
    body: { title: 'Not public yet', category: 'programme', publishedAt: '2013-10-14' },
  })
  return body.doc.id
}

const publicRow = async (id: string) =>
  (await app.payload.db.findOne({ collection: 'news', where: { id: { equals: id } } })) as unknown as Record<string, unknown>

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  translator = await app.createUser('translator', { locales: ['fr', 'en'], mayPublish: ['fr', 'en'] })
})

afterAll(async () => app.stop())

describe('the first publication of a document', () => {
  it('is refused to a translator, by REST and by GraphQL, since it takes the shared fields along', async () => {
    const id = await draft()
    const answer = await write(id, 'fr', { ...french(), _status: 'published' }, translator)
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ code: 'source-first' })
    const { errors } = await app.graphql(
      `mutation ($id: String!) { updateNewsItem(id: $id, locale: fr, data: { _status: published }) { id } }`,
      { id },
      { user: translator },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'source-first' })
    expect((await publicRow(id)).isPublic ?? null).toBeNull()
  })

  it('may be that of a translation when an editor makes it', async () => {
    const id = await draft()
    const { body, status } = await write(id, 'fr', { ...french(), _status: 'published' }, editor)
    expect([status, body.receipt]).toMatchObject([200, { intent: 'publish', changed: ['fr'], pendingShared: [] }])
    expect(await publicRow(id)).toMatchObject({ category: 'programme' })
  })

  it('of a global is an editor’s too', async () => {
    const { body, status } = await app.rest('POST', '/api/globals/term-set?locale=fr', {
      user: translator,
      body: { name: 'Termes', _status: 'published' },
    })
    expect([status, body]).toMatchObject([403, { code: 'source-first' }])
  })
})

describe('a translator who publishes in the source language', () => {
  it('takes its texts to the public and leaves the shared fields of others waiting', async () => {
    const id = await publishedInEnglish(app, editor)
    await write(id, 'en', { category: 'interview' }, editor)
    const { body, status } = await write(id, 'en', { title: 'Corrected', _status: 'published' }, translator)
    expect([status, body.receipt]).toMatchObject([200, { changed: ['en'], pendingShared: ['category'] }])
    expect(await publicRow(id)).toMatchObject({ category: 'programme', title: { en: 'Corrected' } })
    expect((await write(id, 'en', { _status: 'published' }, editor)).body.receipt).toMatchObject({ pendingShared: [] })
    expect(await publicRow(id)).toMatchObject({ category: 'interview' })
  })
})

describe('a body that was read', () => {
  it('is a save when it is sent back, whatever its status', async () => {
    const id = await publishedInEnglish(app, editor)
    const { body } = await app.rest<object>('GET', `/api/news/${id}?locale=en&depth=0`, { user: editor })
    expect(body).toMatchObject({ _status: 'published' })
    const answer = await write(id, 'en', { ...body, title: 'Sent back' }, editor)
    expect([answer.status, answer.body.receipt]).toMatchObject([200, { intent: 'save', changed: ['en'] }])
    expect(await publicRow(id)).toMatchObject({ title: { en: 'Launch in Albena' } })
  })

  it('in another language is stored nowhere: not as a new document, not in many, not by GraphQL, not in reference data', async () => {
    const id = await publishedInEnglish(app, editor)
    const { body } = await app.rest<object>('GET', `/api/news/${id}?locale=fr&depth=0`)
    const sent = { user: editor, body: { ...body, id: undefined } }
    expect(await app.rest('POST', '/api/news?locale=fr', sent)).toMatchObject({ status: 409, body: { code: 'other-language' } })
    const many = await app.rest('PATCH', `/api/news?locale=fr&where[id][equals]=${id}`, sent)
    expect(many).toMatchObject({ status: 409, body: { code: 'other-language' } })
    const { errors } = await app.graphql(
      `mutation ($id: String!) { updateNewsItem(id: $id, locale: fr, data: { title: "X", _translation: { served: "en" } }) { id } }`,
      { id },
      { user: editor },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'other-language' })
    const theme = { user: editor, body: { _translation: { served: 'en' } } }
    expect(await app.rest('POST', '/api/themes?locale=fr', theme)).toMatchObject({ status: 409, body: { code: 'other-language' } })
  })
})
