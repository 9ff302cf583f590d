import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { makeApiClient, signedBy, type TestClient } from '../support/apiClient.ts'
import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { until } from '../support/until.ts'

interface MadeKey {
  id: string
  key: string
}

let app: TestApp
let administrator: TestUser
let editor: TestUser
let publicId: string
let draftId: string

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
const keysOf = async ({ id }: TestClient) =>
  (await app.rest<{ keys: Record<string, unknown>[] }>('GET', `/api/api-clients/${id}`, { user: administrator })).body.keys
const newKey = (client: TestClient, body: object, user: TestUser = administrator) =>
  app.rest<MadeKey>('POST', `/api/api-clients/${client.id}/keys`, { user, body })

describe('a program with a key', () => {
  it('reads what is public, and no draft', async () => {
    const { signed } = await makeApiClient(app)
    expect((await read(publicId, signed)).status).toBe(200)
    expect((await read(draftId, signed, '&draft=true')).status).toBe(404)
    expect((await app.rest('GET', '/api/news/versions', signed)).status).toBe(403)
  })

  it('reads drafts when that was granted, without what is private', async () => {
    const { signed } = await makeApiClient(app, { readsDrafts: true })
    const draft = await read(draftId, signed, '&draft=true')
    expect(draft).toMatchObject({ status: 200, body: { title: 'Not yet' } })
    expect(draft.body).not.toHaveProperty('editorialNote')
    expect(draft.body).not.toHaveProperty('createdBy')
    for (const path of ['/api/users', '/api/applications', '/api/api-clients', '/api/payload-locked-documents'])
      expect((await app.rest('GET', path, signed)).status).toBe(403)
  })

  it('writes nothing', async () => {
    const { id, keyId, signed } = await makeApiClient(app, { readsDrafts: true })
    const body = { title: 'Taken' }
    expect((await app.rest('PATCH', `/api/news/${publicId}?locale=en`, { ...signed, body })).status).toBe(403)
    expect((await app.rest('POST', '/api/news?locale=en', { ...signed, body })).status).toBe(403)
    expect((await app.rest('DELETE', `/api/news/${publicId}`, signed)).status).toBe(403)
    expect((await app.rest('PATCH', `/api/api-clients/${id}`, { ...signed, body: { readsDrafts: true } })).status).toBe(404)
    expect((await app.rest('POST', `/api/api-clients/${id}/keys`, { ...signed, body: { name: 'Mine' } })).status).toBe(404)
    expect((await app.rest('DELETE', `/api/api-clients/${id}/keys/${keyId}`, signed)).status).toBe(404)
    expect((await app.rest('POST', '/api/payload-locked-documents', { ...signed, body: {} })).status).toBe(403)
  })
})

describe('how the panel looks', () => {
  it('is kept for people alone', async () => {
    const { signed } = await makeApiClient(app)
    for (const method of ['GET', 'POST', 'DELETE']) {
      const body = method === 'POST' ? { body: { value: 'x' } } : {}
      expect([method, (await app.rest(method, '/api/payload-preferences/anything', { ...signed, ...body })).status]).toEqual([method, 403])
    }
  })
})

describe('a key', () => {
  it('is made for a client with a name and an end, and shown this once', async () => {
    const client = await makeApiClient(app)
    const made = await newKey(client, { name: 'The site', expiresAt: '2099-01-01T00:00:00.000Z' })
    expect(made).toMatchObject({ status: 201, body: { name: 'The site', expiresAt: '2099-01-01T00:00:00.000Z' } })
    expect(made.headers.get('cache-control')).toBe('private, no-store')
    expect((await read(publicId, signedBy(made.body.key))).status).toBe(200)
    const answer = await app.rest('GET', `/api/api-clients/${client.id}`, { user: administrator })
    const text = JSON.stringify(answer.body)
    expect(text).toContain('The site')
    expect(text).not.toContain(made.body.key)
    expect(text).not.toContain('hash')
  })

  it('stays as it is when its client is saved, whatever the form sends', async () => {
    const client = await makeApiClient(app)
    const body = { note: 'Still there', keys: [{ name: 'Mine', hash: 'x', hint: 'x', madeAt: '2020-01-01T00:00:00.000Z' }] }
    expect((await app.rest('PATCH', `/api/api-clients/${client.id}`, { user: administrator, body })).status).toBe(200)
    expect(await keysOf(client)).toEqual([expect.objectContaining({ name: 'The key' })])
    expect((await read(publicId, client.signed)).status).toBe(200)
  })

  it('needs a name and an end that is to come', async () => {
    const client = await makeApiClient(app)
    expect(await newKey(client, {})).toMatchObject({ status: 400, body: { errors: [{ path: 'name' }] } })
    for (const expiresAt of ['2001-01-01', 'soon', 5])
      expect(await newKey(client, { name: 'A key', expiresAt })).toMatchObject({ status: 400, body: { errors: [{ path: 'expiresAt' }] } })
  })

  it('is for administrators to give and to end', async () => {
    const client = await makeApiClient(app)
    expect((await app.rest('POST', '/api/api-clients', { user: editor, body: { name: 'Mine' } })).status).toBe(403)
    expect((await app.rest('GET', '/api/api-clients', { user: editor })).status).toBe(403)
    expect((await newKey(client, { name: 'Mine' }, editor)).status).toBe(404)
    expect((await app.rest('DELETE', `/api/api-clients/${client.id}/keys/${client.keyId}`, { user: editor })).status).toBe(404)
  })

  it('ends at once, and no other one with it', async () => {
    const client = await makeApiClient(app)
    const { body } = await newKey(client, { name: 'Another' })
    const revoked = await app.rest('DELETE', `/api/api-clients/${client.id}/keys/${client.keyId}`, { user: administrator })
    expect(revoked.status).toBe(200)
    expect((await read(publicId, client.signed)).status).toBe(401)
    expect((await read(publicId, signedBy(body.key))).status).toBe(200)
    const keys = await keysOf(client)
    expect(keys.map(({ name, revokedAt }) => [name, Boolean(revokedAt)])).toEqual([
      ['The key', true],
      ['Another', false],
    ])
  })

  it('is lost neither when several are made nor when one is used meanwhile', async () => {
    const client = await makeApiClient(app)
    const names = ['One', 'Two', 'Three', 'Four']
    await Promise.all([...names.map((name) => newKey(client, { name })), read(publicId, client.signed)])
    const known = (await keysOf(client)).map(({ name }) => name)
    expect(known.toSorted()).toEqual([...names, 'The key'].toSorted())
  })

  it('says when it was last used', async () => {
    const client = await makeApiClient(app)
    await read(publicId, client.signed)
    await until('the use is noted', async () => Boolean((await keysOf(client))[0]?.lastUsedAt))
    const [first] = await keysOf(client)
    await read(publicId, client.signed)
    expect((await keysOf(client))[0]?.lastUsedAt).toBe(first?.lastUsedAt)
  })

  it('works while its use cannot be noted', async () => {
    const client = await makeApiClient(app)
    const update = app.payload.update
    app.payload.update = (() => Promise.reject(new Error('The database is read-only'))) as never
    const answer = await read(publicId, client.signed)
    app.payload.update = update
    expect(answer.status).toBe(200)
  })
})

describe('a key that is not valid', () => {
  const wrong = 'acms_wrong'
  const refused: [string, string, Record<string, string>][] = [
    ['wrong', '', { Authorization: `api-clients API-Key ${wrong}` }],
    ['in lower case', '', { Authorization: `api-clients api-key ${wrong}` }],
    ['a bearer token', '', { Authorization: `Bearer ${wrong}` }],
    ['in a header of its own', '', { 'X-Api-Key': wrong }],
    ['in the address', `&key=${wrong}`, {}],
    ['in the address under a usual name', '&api_key=anything', {}],
  ]

  it.each(refused)('is refused: %s', async (_case, query, headers) => {
    const answer = await app.rest('GET', `/api/news?locale=en${query}`, { headers })
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'unauthorized', detail: expect.stringContaining('api-clients API-Key <key>') },
    })
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('www-authenticate')).toBe('api-clients')
  })

  it('is refused in the same words whether it is wrong, over, revoked or of a client that is gone', async () => {
    const [over, revoked, gone] = [await makeApiClient(app), await makeApiClient(app), await makeApiClient(app)]
    const keys = [
      {
        ...(await app.payload.db.findOne<{ id: string; keys: object[] }>({ collection: 'api-clients', where: { id: { equals: over.id } } }))
          ?.keys[0],
        expiresAt: '2001-01-01T00:00:00.000Z',
      },
    ]
    await app.payload.update({ collection: 'api-clients', id: over.id, data: { keys: keys as never }, overrideAccess: true })
    await app.rest('DELETE', `/api/api-clients/${revoked.id}/keys/${revoked.keyId}`, { user: administrator })
    await app.rest('DELETE', `/api/api-clients/${gone.id}`, { user: administrator })
    const answers = await Promise.all([signedBy(wrong), over.signed, revoked.signed, gone.signed].map((signed) => read(publicId, signed)))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })

  it('is refused by GraphQL too', async () => {
    expect((await app.graphql('{ News { totalDocs } }', {}, signedBy(wrong))).status).toBe(401)
  })
})
