import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

let app: TestApp
let administrator: TestUser
let editor: TestUser
let publicId: string
let draftId: string

const newKey = () => `${randomUUID()}${randomUUID()}`
const withKey = (apiKey: string) => ({ headers: { Authorization: `api-clients API-Key ${apiKey}` } })

async function client(more: object = {}): Promise<{ id: string; key: ReturnType<typeof withKey> }> {
  const apiKey = newKey()
  const { body, status } = await app.rest<{ doc: { id: string } }>('POST', '/api/api-clients', {
    user: administrator,
    body: { name: 'A site', enableAPIKey: true, apiKey, ...more },
  })
  expect(status).toBe(201)
  return { id: body.doc.id, key: withKey(apiKey) }
}

beforeAll(async () => {
  app = await startTestApp()
  administrator = await app.createUser('administrator')
  editor = await app.createUser('editor')
  publicId = await publishedInEnglish(app, editor)
  const { body } = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en', {
    user: editor,
    body: { title: 'Not yet', category: 'programme', editorialNote: 'For colleagues' },
  })
  draftId = body.doc.id
})

afterAll(async () => app.stop())

const read = (id: string, signed: object, query = '') => app.rest('GET', `/api/news/${id}?locale=en${query}`, signed)

describe('a program with a key', () => {
  it('reads what is public, and no draft', async () => {
    const { key } = await client()
    expect((await read(publicId, key)).status).toBe(200)
    expect((await read(draftId, key, '&draft=true')).status).toBe(404)
    expect((await app.rest('GET', '/api/news/versions', key)).status).toBe(403)
  })

  it('reads drafts when that was granted, without what is private', async () => {
    const { key } = await client({ readsDrafts: true })
    const draft = await read(draftId, key, '&draft=true')
    expect(draft).toMatchObject({ status: 200, body: { title: 'Not yet' } })
    expect(draft.body).not.toHaveProperty('editorialNote')
    expect(draft.body).not.toHaveProperty('createdBy')
    for (const path of ['/api/users', '/api/applications', '/api/api-clients', '/api/payload-locked-documents'])
      expect((await app.rest('GET', path, key)).status).toBe(403)
  })

  it('writes nothing', async () => {
    const { id, key } = await client({ readsDrafts: true })
    const body = { title: 'Taken' }
    expect((await app.rest('PATCH', `/api/news/${publicId}?locale=en`, { ...key, body })).status).toBe(403)
    expect((await app.rest('POST', '/api/news?locale=en', { ...key, body })).status).toBe(403)
    expect((await app.rest('DELETE', `/api/news/${publicId}`, key)).status).toBe(403)
    expect((await app.rest('PATCH', `/api/api-clients/${id}`, { ...key, body: { readsDrafts: true } })).status).toBe(404)
    expect((await app.rest('POST', '/api/payload-locked-documents', { ...key, body: {} })).status).toBe(403)
  })

  it('is anybody when the key is wrong, or the client is gone', async () => {
    const { id, key } = await client({ readsDrafts: true })
    expect((await read(draftId, withKey(newKey()), '&draft=true')).status).toBe(404)
    await app.rest('DELETE', `/api/api-clients/${id}`, { user: administrator })
    expect((await read(draftId, key, '&draft=true')).status).toBe(404)
    expect((await read(publicId, key)).status).toBe(200)
  })
})

describe('a key', () => {
  it('is never shown again', async () => {
    const { id, key } = await client()
    const answer = await app.rest<Record<string, unknown>>('GET', `/api/api-clients/${id}`, { user: administrator })
    expect(answer.body.apiKey ?? null).toBeNull()
    expect(JSON.stringify(answer.body)).not.toContain(key.headers.Authorization.split(' ').pop())
    await app.rest('PATCH', `/api/api-clients/${id}`, { user: administrator, body: { note: 'Still there' } })
    expect((await read(publicId, key)).status).toBe(200)
  })

  it('is long', async () => {
    const body = { name: 'A site', enableAPIKey: true, apiKey: 'short' }
    const answer = await app.rest('POST', '/api/api-clients', { user: administrator, body })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'apiKey' }] } })
  })

  it('is for administrators to give', async () => {
    const body = { name: 'Mine', readsDrafts: true, enableAPIKey: true, apiKey: newKey() }
    expect((await app.rest('POST', '/api/api-clients', { user: editor, body })).status).toBe(403)
    expect((await app.rest('GET', '/api/api-clients', { user: editor })).status).toBe(403)
  })
})
