import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { makeApiClient } from '../support/apiClient.ts'
import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { Records } from '../support/records.ts'

interface Given {
  token: string
  expiresAt: string
  url: null | string
}

let app: TestApp
let editor: TestUser
let administrator: TestUser
let id: string

const give = (signed: object, query = 'locale=en', body?: object, of = id) =>
  app.rest<Given>('POST', `/api/news/${of}/preview-token?${query}`, { ...signed, body })
const tokenOf = async (signed: object = { user: editor }) => (await give(signed)).body.token
const read = (token: string, path = `/api/news/${id}?locale=en`, method = 'GET') =>
  app.rest(method, path, { headers: { Authorization: `Preview ${token}` } })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  administrator = await app.createUser('administrator')
})

afterAll(async () => app.stop())

/** A public news item with a draft that names an event nobody else sees. */
beforeEach(async () => {
  const records = new Records(app, editor)
  id = await publishedInEnglish(app, editor)
  const hidden = await records.event({ title: 'A hidden event' })
  const body = { title: 'The draft', events: [hidden], editorialNote: 'For colleagues' }
  await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: editor, body })
})

describe('a preview token', () => {
  it('opens one draft in one language, without what is private, and nothing is kept of the answer', async () => {
    const answer = await read(await tokenOf())
    expect(answer).toMatchObject({ status: 200, body: { title: 'The draft', events: [] } })
    expect(answer.body).not.toHaveProperty('editorialNote')
    expect(JSON.stringify(answer.body)).not.toContain('A hidden event')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('vary')).toContain('Authorization')
    expect((await app.rest('GET', `/api/news/${id}?locale=en`)).body).not.toMatchObject({ title: 'The draft' })
  })

  it('opens a draft that was never public', async () => {
    const { body } = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en', {
      user: editor,
      body: { title: 'Only a draft', category: 'programme' },
    })
    const { token } = (await give({ user: editor }, 'locale=en', undefined, body.doc.id)).body
    expect(await read(token, `/api/news/${body.doc.id}?locale=en&depth=1`)).toMatchObject({ status: 200, body: { title: 'Only a draft' } })
  })

  it.each([
    ['another language', () => `/api/news/${id}?locale=fr`, 'GET'],
    ['all languages', () => `/api/news/${id}?locale=all`, 'GET'],
    ['a list', () => '/api/news?locale=en', 'GET'],
    ['versions', () => '/api/news/versions?locale=en', 'GET'],
    ['another document', () => '/api/news/another?locale=en', 'GET'],
    ['a write', () => `/api/news/${id}?locale=en`, 'PATCH'],
    ['GraphQL', () => '/api/graphql', 'POST'],
  ])('is refused for %s', async (_what, path, method) => {
    const answer = await read(await tokenOf(), path(), method)
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthorized' } })
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  it('is refused when it is over, changed or missing', async () => {
    const token = await tokenOf()
    const short = (await give({ user: editor }, 'locale=en', { minutes: 0.00001 })).body.token
    const [text = '', signature = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(text, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, until: 9e15 })).toString('base64url')
    for (const wrong of [short, `${forged}.${signature}`, `${text}.`, 'nothing', '']) expect((await read(wrong)).status).toBe(401)
  })

  it('is no account: it is not taken in another header, nor an account’s token in its place', async () => {
    const token = await tokenOf()
    expect((await app.rest('GET', `/api/news/${id}?locale=en&draft=true`, { token })).body).not.toMatchObject({ title: 'The draft' })
    expect((await read(editor.token)).status).toBe(401)
  })

  it('ends with the session, the role or the key of who asked for it', async () => {
    const leaving = await app.createUser('editor')
    const other = await app.createUser('editor')
    const ofKey = await makeApiClient(app, { readsDrafts: true })
    const [signedOut, demoted] = [await tokenOf({ user: leaving }), await tokenOf({ user: other })]
    const byKey = await tokenOf(ofKey.signed)
    for (const token of [signedOut, demoted, byKey]) expect((await read(token)).status).toBe(200)
    await app.rest('POST', '/api/users/logout', { user: leaving })
    await app.payload.db.updateOne({ collection: 'users', id: other.id, data: { roles: [] } })
    await app.rest('DELETE', `/api/api-clients/${ofKey.id}/keys/${ofKey.keyId}`, { user: administrator })
    for (const token of [signedOut, demoted, byKey]) expect((await read(token)).status).toBe(401)
  })

  it('ends with the account, and with the document', async () => {
    const leaving = await app.createUser('editor')
    const [ofAccount, ofDocument] = [await tokenOf({ user: leaving }), await tokenOf()]
    await app.payload.delete({ collection: 'users', id: leaving.id, overrideAccess: true })
    expect((await read(ofAccount)).status).toBe(401)
    await app.rest('DELETE', `/api/news/${id}`, { user: administrator })
    expect((await read(ofDocument)).status).toBe(401)
  })

  it('is for who may see the draft', async () => {
    const [stranger, plain, french] = [{}, await makeApiClient(app), await makeApiClient(app, { readsDrafts: true, onlyLocales: ['fr'] })]
    expect((await give(stranger)).status).toBe(403)
    expect((await give(plain.signed)).status).toBe(403)
    expect((await give(french.signed)).status).toBe(403)
    expect((await give(stranger, 'locale=en', undefined, 'no-such-id')).status).toBe(404)
    expect((await give({ user: editor }, 'locale=all')).status).toBe(400)
    expect((await give({ user: editor }, 'locale=en', { minutes: 1000 })).status).toBe(400)
  })

  it('comes with the address of the website where there is one', async () => {
    expect((await give({ user: editor })).body.url).toBeNull()
    app.payload.config.custom.previewUrl = 'https://www.example.org/{locale}/{collection}/{slug}?token={token}'
    const { body } = await give({ user: editor })
    app.payload.config.custom.previewUrl = undefined
    expect(body.url).toMatch(/^https:\/\/www\.example\.org\/en\/news\/launch-in-albena-[\w-]+\?token=[\w.-]+$/u)
    expect(new URL(String(body.url)).searchParams.get('token')).toBe(body.token)
  })
})
