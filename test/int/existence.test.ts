import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { makeRelated, sampleBody } from '../support/sampleBodies.ts'

let app: TestApp
let editor: TestUser
let author: TestUser
let translator: TestUser
let bulgarian: TestUser
let ids: Record<'application' | 'draft' | 'public' | 'trashed' | 'version', string>

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  author = await app.createUser('author')
  translator = await app.createUser('translator', { locales: ['fr'] })
  bulgarian = await app.createUser('translator', { locales: ['bg'] })
  const create = async (slug: string, user: TestUser, body: object) => {
    const { body: answer } = await app.rest<{ doc: { id: string } }>('POST', `/api/${slug}?locale=en&depth=0`, { user, body })
    return answer.doc.id
  }
  const secretariat = await app.createUser('secretariat')
  const news = { title: 'Never public', category: 'programme' }
  ids = {
    application: await create('applications', secretariat, sampleBody('applications', await makeRelated(app))),
    draft: await create('news', editor, news),
    public: await publishedInEnglish(app, editor),
    trashed: await publishedInEnglish(app, editor),
    version: '',
  }
  await app.rest('PATCH', `/api/news/${ids.trashed}?locale=en`, { user: editor, body: { deletedAt: new Date().toISOString() } })
  const { body } = await app.rest<{ docs: { id: string }[] }>('GET', `/api/news/versions?where[parent][equals]=${ids.draft}`, {
    user: editor,
  })
  ids.version = body.docs[0]?.id ?? ''
})

afterAll(async () => app.stop())

interface Attempt {
  name: string
  method: string
  path: (id: string) => string
  body?: object
}

const attempts: Attempt[] = [
  { name: 'a change', method: 'PATCH', path: (id) => `/api/news/${id}?locale=fr`, body: { title: 'Taken' } },
  { name: 'a change in the trash', method: 'PATCH', path: (id) => `/api/news/${id}?locale=fr&trash=true`, body: { title: 'Taken' } },
  { name: 'a publication', method: 'PATCH', path: (id) => `/api/news/${id}?locale=fr`, body: { _status: 'published' } },
  { name: 'the end of a publication', method: 'PATCH', path: (id) => `/api/news/${id}?locale=fr`, body: { _status: 'draft' } },
  { name: 'the trash', method: 'PATCH', path: (id) => `/api/news/${id}?locale=fr`, body: { deletedAt: new Date().toISOString() } },
  { name: 'a deletion', method: 'DELETE', path: (id) => `/api/news/${id}` },
  { name: 'a copy', method: 'POST', path: (id) => `/api/news/${id}/duplicate`, body: {} },
]

const answerTo = async ({ body, method, path }: Attempt, id: string, user?: TestUser) => {
  const answer = await app.rest(method, path(id), { user, body })
  return { status: answer.status, body: answer.body }
}

describe('what may not be read', () => {
  it.each(attempts)('is as missing to $name', async (attempt) => {
    const missing = await answerTo(attempt, randomUUID())
    expect(missing.status).toBe(404)
    expect(await answerTo(attempt, ids.draft)).toEqual(missing)
    expect(await answerTo(attempt, ids.trashed)).toEqual(missing)
  })

  it.each(['GET', 'POST'])('is as missing among the versions to %s', async (method) => {
    const ask = (id: string) => answerTo({ name: '', method, path: () => `/api/news/versions/${id}?locale=fr` }, '')
    const missing = await ask(randomUUID())
    expect([missing.status, await ask(ids.version)]).toEqual([404, missing])
  })

  it.each([
    ['GET', undefined],
    ['PATCH', { status: 'accepted' }],
    ['DELETE', undefined],
  ])('is as missing to the staff too: %s', async (method, body) => {
    const attempt = { name: '', method, path: (id: string) => `/api/applications/${id}`, body }
    const missing = await answerTo(attempt, randomUUID(), editor)
    expect([missing.status, await answerTo(attempt, ids.application, editor)]).toEqual([404, missing])
    expect(await answerTo(attempt, ids.application)).toEqual(missing)
  })

  it.each([
    ['updateApplication', ', data: { status: declined }'],
    ['deleteApplication', ''],
  ])('is as missing in GraphQL: %s', async (mutation, more) => {
    const ask = async (id: string) => {
      const { data, errors } = await app.graphql(`mutation { ${mutation}(id: "${id}"${more}) { id } }`, {}, { user: editor })
      return { data, errors: errors.map(({ extensions, message }) => [message, extensions?.code]) }
    }
    const missing = await ask(randomUUID())
    expect([missing.errors[0]?.[1], await ask(ids.application)]).toEqual(['not-found', missing])
  })

  it('is an account of somebody else', async () => {
    const attempt = { name: '', method: 'PATCH', path: (id: string) => `/api/users/${id}`, body: { name: 'Taken' } }
    expect((await answerTo(attempt, editor.id, author)).status).toBe(404)
    expect((await answerTo(attempt, author.id, author)).status).toBe(200)
  })
})

describe('what may be read and not written', () => {
  it.each(attempts)('is forbidden to an anonymous reader who asks for $name', async (attempt) => {
    const isInTrash = attempt.name === 'a change in the trash'
    expect((await answerTo(attempt, ids.public)).status).toBe(403)
    expect((await answerTo(attempt, isInTrash ? ids.trashed : ids.draft, bulgarian)).status).toBe(403)
  })

  it('is forbidden to an author who did not make it, while nothing is there by another id', async () => {
    const attempt = attempts[0] as Attempt
    expect((await answerTo(attempt, ids.draft, author)).status).toBe(403)
    expect((await answerTo(attempt, randomUUID(), author)).status).toBe(404)
  })

  it('is forbidden to publish for a translator without the grant, while nothing is there by another id', async () => {
    const attempt = attempts[2] as Attempt
    expect((await answerTo(attempt, ids.draft, translator)).status).toBe(403)
    expect((await answerTo(attempt, randomUUID(), translator)).status).toBe(404)
  })

  it('is forbidden among the versions', async () => {
    const restore = (id: string) => answerTo({ name: '', method: 'POST', path: () => `/api/news/versions/${id}?locale=bg` }, '', translator)
    expect((await restore(ids.version)).status).toBe(403)
    expect((await restore(randomUUID())).status).toBe(404)
  })
})
