import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Role } from '../../src/access/index.ts'
import { Records } from '../support/records.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { isMongodb } from '../support/tinyPayload.ts'

/** The server of the tests has no transactions on MongoDB: what is taken back there stays. */
const withTransactions = isMongodb ? it.skip : it

interface Written {
  doc: { id: string; title: string }
}

let app: TestApp
let editor: TestUser
let colleague: TestUser

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  colleague = await app.createUser('editor')
})

afterAll(async () => app.stop())

const news = (title: string) => ({ title, category: 'programme' })
const create = (key: string, body: object | FormData, user: TestUser = editor, path = '/api/news?locale=en&depth=0') =>
  app.rest<Written>('POST', path, { user, headers: { 'Idempotency-Key': key }, body })
const titled = async (title: string) => {
  const where = { title: { equals: title } }
  const { docs } = await app.payload.find({ collection: 'news', draft: true, limit: 0, locale: 'en', overrideAccess: true, where })
  return docs.length
}

/** Holds the next news item that is written until it is released. */
function heldBack({ payload }: TestApp): { isReached: Promise<void>; release: () => void } {
  const { hooks } = payload.collections.news.config
  let reach = () => {}
  let release = () => {}
  const isReached = new Promise<void>((resolve) => (reach = resolve))
  const isReleased = new Promise<void>((resolve) => (release = resolve))
  const usual = hooks.afterChange
  hooks.afterChange = [
    ...usual,
    async ({ doc }) => {
      hooks.afterChange = usual
      reach()
      await isReleased
      return doc as unknown
    },
  ]
  return { isReached, release: () => release() }
}

describe('creating with an Idempotency-Key', () => {
  it('is done once, and answered the same', async () => {
    const key = `"${randomUUID()}"`
    const first = await create(key, news('Made once'))
    const again = await create(key, news('Made once'))
    expect(first.status).toBe(201)
    expect(again.status).toBe(201)
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(await titled('Made once')).toBe(1)
  })

  it('is refused with 422 for another body or another address under the same key', async () => {
    const key = randomUUID()
    await create(key, news('The first body'))
    expect(await create(key, news('Another body'))).toMatchObject({ status: 422, body: { code: 'key-reused' } })
    expect((await create(key, news('The first body'), editor, '/api/news?locale=fr&depth=0')).status).toBe(422)
    expect(await titled('Another body')).toBe(0)
  })

  it('is somebody else’s own matter under the same key', async () => {
    const key = randomUUID()
    const [mine, theirs] = [await create(key, news('Of both')), await create(key, news('Of both'), colleague)]
    expect(theirs.status).toBe(201)
    expect(theirs.body.doc.id).not.toBe(mine.body.doc.id)
  })

  it('is refused with 409 while the first request is at work, and done once', async () => {
    const key = randomUUID()
    const slow = heldBack(app)
    const first = create(key, news('At the same time'))
    await slow.isReached
    expect(await create(key, news('At the same time'))).toMatchObject({ status: 409, body: { code: 'still-running' } })
    slow.release()
    expect((await first).status).toBe(201)
    expect((await create(key, news('At the same time'))).body).toEqual((await first).body)
    expect(await titled('At the same time')).toBe(1)
  })

  it('may be tried again after a refusal, mended, under the same key', async () => {
    const key = randomUUID()
    expect((await create(key, { title: 'No' })).status).toBe(400)
    expect((await create(key, news('Mended in the end'))).status).toBe(201)
  })

  it('leaves nothing behind when it fails', async () => {
    const key = randomUUID()
    const refused = await create(key, { ...news('Fails at last'), image: randomUUID() })
    expect(refused.status).toBe(400)
    expect(await titled('Fails at last')).toBe(0)
  })

  it('knows a file again, whatever boundary the form has', async () => {
    const form = () => {
      const point = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64')
      const data = new FormData()
      data.set('file', new Blob([point], { type: 'image/png' }), 'point.png')
      data.set('_payload', JSON.stringify({ alt: 'A point', credit: 'Nobody' }))
      return data
    }
    const key = randomUUID()
    const [first, again] = [
      await create(key, form(), editor, '/api/media?locale=en'),
      await create(key, form(), editor, '/api/media?locale=en'),
    ]
    expect(first.status).toBe(201)
    expect(again.body.doc.id).toBe(first.body.doc.id)
  })

  it('holds for copies', async () => {
    const { body } = await create(randomUUID(), news('To be copied'))
    const key = randomUUID()
    const copy = () => create(key, {}, editor, `/api/news/${body.doc.id}/duplicate?locale=en`)
    const [first, again] = [await copy(), await copy()]
    expect(first.status).toBe(200)
    expect(again.body.doc.id).toBe(first.body.doc.id)
  })

  it('holds for mutations of GraphQL', async () => {
    const headers = { 'Idempotency-Key': randomUUID() }
    const mutate = (title: string) =>
      app.graphql<{ createNewsItem: { id: string } }>(
        'mutation ($title: String!) { createNewsItem(locale: en, data: { title: $title, category: programme, publishedAtPrecision: day, sourceLocale: en }) { id } }',
        { title },
        { user: editor, headers },
      )
    const [first, again] = [await mutate('By GraphQL'), await mutate('By GraphQL')]
    expect(first.errors).toEqual([])
    expect(again.data).toEqual(first.data)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect((await mutate('Something else')).errors[0]?.extensions?.code).toBe('key-reused')
    expect(await titled('By GraphQL')).toBe(1)
  })

  withTransactions('answers a mutation of GraphQL again in which something was missing, with its error', async () => {
    const image = await new Records(app, editor).picture({ alt: 'A point' })
    const { hooks } = app.payload.collections.media.config
    const usual = hooks.afterRead
    const headers = { 'Idempotency-Key': randomUUID() }
    const mutate = () =>
      app.graphql<{ createNewsItem: { id: string; image: null } }>(
        `mutation { createNewsItem(locale: en, data: {
          title: "Half of it", category: programme, publishedAtPrecision: day, sourceLocale: en, image: "${image}"
        }) { id image { alt } } }`,
        {},
        { user: editor, headers },
      )
    hooks.afterRead = [
      ...usual,
      () => {
        throw new Error('The picture cannot be read')
      },
    ]
    const first = await mutate()
    hooks.afterRead = usual
    expect([first.data?.createNewsItem.image, first.errors.map(({ path }) => path)]).toEqual([null, [['createNewsItem', 'image']]])
    const again = await mutate()
    expect([again.data, again.errors]).toEqual([first.data, first.errors])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await titled('Half of it')).toBe(1)
  })

  it('is not told again to a person whose rights have changed since', async () => {
    const person = await app.createUser('editor')
    const key = randomUUID()
    const first = await create(key, news('Of an editor'), person)
    expect(first.status).toBe(201)
    const give = async (roles: Role[]) => app.payload.update({ collection: 'users', id: person.id, data: { roles }, overrideAccess: true })
    await give(['secretariat'])
    const refused = await create(key, news('Of an editor'), person)
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(JSON.stringify(refused.body)).not.toContain(first.body.doc.id)
    await give(['editor'])
    expect((await create(key, news('Of an editor'), person)).body).toEqual(first.body)
    expect(await titled('Of an editor')).toBe(1)
  })

  it('needs a key that can be read', async () => {
    for (const key of ['""', '"a', 'x'.repeat(300)])
      expect(await create(key, news('No such key'))).toMatchObject({ status: 400, body: { errors: [{ path: 'Idempotency-Key' }] } })
  })

  it('is forgotten after a day', async () => {
    const key = randomUUID()
    const first = await create(key, news('A day ago'))
    const old = new Date(Date.now() - 25 * 60 * 60_000).toISOString()
    const { docs } = await app.payload.find({
      collection: 'idempotent-answers' as never,
      limit: 1,
      overrideAccess: true,
      sort: '-createdAt',
    })
    const id = (docs[0] as unknown as { id: string }).id
    await app.payload.update({ collection: 'idempotent-answers' as never, id, data: { createdAt: old } as never, overrideAccess: true })
    const again = await create(key, news('A day ago'))
    expect(again.status).toBe(201)
    expect(again.body.doc.id).not.toBe(first.body.doc.id)
  })
})
