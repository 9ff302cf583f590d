import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { makeRelated, sampleBody } from '../support/sampleBodies.ts'

const locks = '/api/payload-locked-documents'

let app: TestApp
let editor: TestUser
let colleague: TestUser
let administrator: TestUser
let id: string

interface Lock {
  doc: { id: string; user: { value: { id: string } } }
}

const on = (value: string, relationTo = 'news') => ({ document: { relationTo, value } })
const own = ({ id: value }: TestUser) => ({ relationTo: 'users', value })
const lock = (user: TestUser | undefined, body: object) => app.rest<Lock>('POST', locks, { user, body })
const save = (user: TestUser, query = '') =>
  app.rest('PATCH', `/api/news/${id}?locale=en${query}`, { user, body: { title: `By ${user.id}` } })

/** As if it was put on ten minutes ago. */
async function grewOld(lockId: string): Promise<void> {
  const updatedAt = new Date(Date.now() - 600_000).toISOString()
  await app.payload.db.updateOne({ collection: 'payload-locked-documents', id: lockId, data: { updatedAt } })
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  colleague = await app.createUser('editor')
  administrator = await app.createUser('administrator')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

afterEach(async () => {
  await app.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} })
})

describe('a lock', () => {
  it('is put on in one’s own name, whatever is sent', async () => {
    const { body, status } = await lock(editor, { ...on(id), user: own(colleague), updatedAt: '2999-01-01T00:00:00.000Z' })
    expect([status, body.doc.user.value.id]).toEqual([201, editor.id])
    const stored = await app.payload.db.findOne<{ id: string; updatedAt: string }>({ collection: 'payload-locked-documents', where: {} })
    expect(Date.parse(stored?.updatedAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  it('keeps others from writing, over REST and GraphQL, and by saying so too', async () => {
    await lock(editor, on(id))
    expect(await save(colleague)).toMatchObject({ status: 423, body: { code: 'locked' } })
    expect((await save(colleague, '&overrideLock=true')).status).toBe(423)
    expect((await app.rest('DELETE', `/api/news/${id}?overrideLock=true`, { user: colleague })).status).toBe(423)
    const { errors } = await app.graphql(
      `mutation { updateNewsItem(id: "${id}", data: { title: "Mine" }) { id } }`,
      {},
      { user: colleague },
    )
    expect(errors[0]?.extensions?.code).toBe('locked')
    expect((await save(editor)).status).toBe(200)
  })

  it('is put on a global as well', async () => {
    const write = (user: TestUser) => app.rest('POST', '/api/globals/site-settings?locale=en', { user, body: { siteName: 'Alliance' } })
    expect((await lock(editor, { globalSlug: 'site-settings' })).status).toBe(201)
    expect((await write(colleague)).status).toBe(423)
    expect((await write(editor)).status).toBe(200)
  })

  it('is overridden and broken by an administrator alone', async () => {
    const { body } = await lock(editor, on(id))
    expect((await save(administrator)).status).toBe(423)
    expect((await save(administrator, '&overrideLock=true')).status).toBe(200)
    const again = await lock(editor, on(id))
    expect(again.body.doc.id).not.toBe(body.doc.id)
    expect((await app.rest('DELETE', `${locks}/${again.body.doc.id}`, { user: administrator })).status).toBe(200)
    expect((await save(colleague)).status).toBe(200)
  })

  it('is neither taken, nor lengthened, nor taken away by somebody else', async () => {
    const { body } = await lock(editor, on(id))
    const path = `${locks}/${body.doc.id}`
    expect((await app.rest('PATCH', path, { user: colleague, body: { user: own(colleague) } })).status).toBe(403)
    expect((await app.rest('DELETE', path, { user: colleague })).status).toBe(403)
    expect((await app.rest('DELETE', `${locks}?where[id][equals]=${body.doc.id}`, { user: colleague })).body.docs).toEqual([])
    expect((await lock(colleague, on(id))).status).toBe(423)
    expect((await lock(colleague, { ...on(id), user: own(editor) })).status).toBe(423)
    expect((await save(colleague)).status).toBe(423)
  })

  it('is not given to somebody else by its owner', async () => {
    const { body } = await lock(editor, on(id))
    const given = await app.rest<Lock>('PATCH', `${locks}/${body.doc.id}`, { user: editor, body: { user: own(colleague) } })
    expect(given.body.doc.user.value.id).toBe(editor.id)
  })

  it('is over after five minutes', async () => {
    const { body } = await lock(editor, on(id))
    await grewOld(body.doc.id)
    expect((await lock(colleague, on(id))).status).toBe(201)
    expect((await save(editor)).status).toBe(423)
  })

  it('is put on twenty documents at once, and on no more', async () => {
    const make = async () => String((await app.payload.create({ collection: 'news', data: {} as never, overrideAccess: true })).id)
    const first = await lock(editor, on(await make()))
    for (let count = 1; count < 20; count++) expect((await lock(editor, on(await make()))).status).toBe(201)
    expect((await lock(editor, on(id))).status).toBe(409)
    await grewOld(first.body.doc.id)
    expect((await lock(editor, on(id))).status).toBe(201)
  })
})

describe('a lock on what one may not', () => {
  it('read is the same as one on nothing', async () => {
    const secretariat = await app.createUser('secretariat')
    const body = sampleBody('applications', await makeRelated(app))
    const application = await app.rest<{ doc: { id: string } }>('POST', '/api/applications', { user: secretariat, body })
    const missing = await lock(editor, on(randomUUID(), 'applications'))
    expect(missing.status).toBe(404)
    expect((await lock(editor, on(application.body.doc.id, 'applications'))).body).toEqual(missing.body)
    const theirs = await lock(secretariat, on(application.body.doc.id, 'applications'))
    expect(theirs.status).toBe(201)
    const list = await app.rest<{ docs: object[] }>('GET', locks, { user: editor })
    expect(list.body.docs).toEqual([])
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const ask = (lockId: string) => app.rest(method, `${locks}/${lockId}`, { user: editor, ...(method === 'PATCH' ? { body: {} } : {}) })
      const answer = await ask(theirs.body.doc.id)
      expect([answer.status, answer.body]).toEqual([404, (await ask(randomUUID())).body])
    }
  })

  it('change is refused', async () => {
    expect((await lock(await app.createUser('terminologist'), on(id))).status).toBe(403)
    expect((await lock(undefined, on(id))).status).toBe(403)
  })
})
