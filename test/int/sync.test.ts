import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { lastSequence, pruneChanges, straysOf } from '../../src/changes/index.ts'
import { HistoryGoneError, readChanges } from '../../src/delivery/sync/changes.ts'
import { readerFor } from '../../src/delivery/sync/reader.ts'
import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { paragraph, toRecord } from '../support/lexical.ts'
import { SyncClient, type SyncPage } from '../support/syncClient.ts'

let app: TestApp
let editor: TestUser
let client: SyncClient
let id: string

const follow = (query: string) => new SyncClient(app, query).untilTheEnd()
const save = (body: object, locale = 'en', at = `news/${id}`) =>
  app.rest('PATCH', `/api/${at}?locale=${locale}&depth=0`, { user: editor, body })
const publish = async (body: object, locale?: string, at?: string) =>
  expect((await save({ ...body, _status: 'published' }, locale, at)).status).toBe(200)
/** What a client is told next, in short. */
const next = async (one = client) => {
  const before = one.told.length
  await one.untilTheEnd()
  return one.told
    .slice(before)
    .map(({ change, doc, id: of, type }) => `${type} ${of === id ? 'it' : 'another'} ${change}${doc ? '' : ' (no doc)'}`)
}
const ask = (query: string) =>
  app.rest<SyncPage & { code: string; detail: string; errors: { path: string }[] }>('GET', `/api/sync?${query}`)

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('administrator')
})
afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
  client = await follow('locale=en')
})

describe('sync', () => {
  it('gives everything that is public first, as REST gives it, and then nothing until something changes', async () => {
    const { body } = await app.rest<object>('GET', `/api/news/${id}?locale=en&depth=0&joins=false`)
    expect(client.documents.get(`news ${id}`)).toEqual(body)
    expect(await next()).toEqual([])
  })

  it('tells of updates, ends of publication, deletions and returns, in order', async () => {
    await publish({ title: 'Another title' })
    expect(await next()).toEqual(['news it updated'])
    await save({ _status: 'draft' })
    expect(await next()).toEqual(['news it unpublished (no doc)'])
    await publish({})
    expect(await next()).toEqual(['news it published'])
    await save({ deletedAt: new Date().toISOString() })
    expect(await next()).toEqual(['news it deleted (no doc)'])
    expect((await app.rest('DELETE', `/api/news/${id}?locale=en&trash=true`, { user: editor })).status).toBe(200)
    expect(await next()).toEqual([])
  })

  it('tells a reader of a language what concerns that language', async () => {
    const [none, chain, bulgarian] = [
      await follow('locale=fr&fallback-locale=none'),
      await follow('locale=fr'),
      await follow('locale=bg&fallback-locale=none'),
    ]
    await save({ title: 'A draft' }, 'en')
    await publish(french(), 'fr')
    expect(await next(none)).toEqual(['news it published'])
    expect(await next(chain)).toEqual(['news it published'])
    expect(await next(bulgarian)).toEqual([])
    expect(none.documents.get(`news ${id}`)).toMatchObject({ _translation: { served: 'fr' } })
    await save({ _status: 'draft' }, 'fr')
    expect(await next(none)).toEqual(['news it unpublished (no doc)'])
    expect(await next(chain)).toEqual(['news it updated'])
    expect(chain.documents.get(`news ${id}`)).toMatchObject({ _translation: { served: 'en' } })
  })

  it('tells of a document again when a record that it names comes or goes', async () => {
    const target = id
    const other = await publishedInEnglish(app, editor)
    await client.untilTheEnd()
    const text = paragraph('See ', toRecord('this', 'news', target))
    id = other
    await publish({ body: { root: { ...paragraph(text), type: 'root' } } })
    expect(await next()).toEqual(['news it updated'])
    await save({ _status: 'draft' }, 'en', `news/${target}`)
    expect(await next()).toEqual(['news another unpublished (no doc)', 'news it updated'])
    expect(JSON.stringify(client.documents.get(`news ${other}`))).not.toContain(target)
  })

  it('tells of a document, and of those that name it, when another language becomes its source and stands in', async () => {
    const target = id
    await publish(french(), 'fr')
    await save({ _status: 'draft' }, 'en')
    id = await publishedInEnglish(app, editor)
    await publish({ body: { root: { ...paragraph(paragraph(toRecord('this', 'news', target))), type: 'root' } } })
    const [italian, one] = [await follow('locale=it'), `news ${target}`]
    expect(italian.documents.has(one)).toBe(false)
    await publish({ sourceLocale: 'fr' }, 'fr', one.replace(' ', '/'))
    expect(await next(italian)).toEqual(['news another updated', 'news it updated'])
    expect(italian.documents.get(one)).toMatchObject({ _translation: { served: 'fr' } })
    expect(JSON.stringify(italian.documents.get(`news ${id}`))).toContain(target)
  })

  it('misses nothing of what changes during the first pass', async () => {
    const slow = new SyncClient(app, 'locale=en')
    await slow.page(1)
    const during = await publishedInEnglish(app, editor)
    await publish({ title: 'Changed meanwhile' })
    await slow.untilTheEnd(2)
    expect(slow.documents.get(`news ${id}`)).toMatchObject({ title: 'Changed meanwhile' })
    expect(slow.documents.has(`news ${during}`)).toBe(true)
  })

  it('gives the same again for the same cursor, and goes on by pages however many records name one that goes', async () => {
    const { cursor } = client
    const at = { root: { ...paragraph(paragraph(toRecord('this', 'news', id))), type: 'root' } }
    const target = id
    for (let i = 0; i < 5; i++) {
      id = await publishedInEnglish(app, editor)
      await publish({ body: at })
    }
    await client.untilTheEnd()
    await save({ _status: 'draft' }, 'en', `news/${target}`)
    const before = client.told.length
    await client.untilTheEnd(2)
    expect(client.told.slice(before).map(({ change }) => change)).toEqual(['unpublished', ...Array.from({ length: 5 }, () => 'updated')])
    const [one, two] = [await ask(`cursor=${cursor}`), await ask(`cursor=${cursor}`)]
    expect(one.body.items).toEqual(two.body.items)
  })

  it('may not be kept by anybody', async () => {
    const { headers } = await ask('locale=en')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('a cursor', () => {
  const refused = async (query: string) => {
    const { body, status } = await ask(query)
    return [status, body.errors[0]?.path]
  }

  it('that was changed, or is for another language, is refused by name', async () => {
    const cursor = client.cursor ?? ''
    const changed = `${cursor.slice(0, -2)}${cursor.endsWith('A') ? 'B' : 'A'}${cursor.slice(-1)}`
    expect(await refused(`cursor=${changed}`)).toEqual([400, 'cursor'])
    expect(await refused('cursor=abc')).toEqual([400, 'cursor'])
    expect(await refused(`cursor=${cursor}&locale=fr`)).toEqual([400, 'locale'])
    expect(await refused(`cursor=${cursor}&fallback-locale=none`)).toEqual([400, 'fallback-locale'])
  })

  it('has parameters beside it that are refused when they are wrong', async () => {
    expect(await refused('locale=xx')).toEqual([400, 'locale'])
    expect(await refused('limit=0')).toEqual([400, 'limit'])
    expect(await refused('limit=101')).toEqual([400, 'limit'])
    expect(await refused('since=1')).toEqual([400, 'since'])
  })

  it('of another history, or from before what is kept, is answered with 410 and how to go on', async () => {
    const old = client.cursor ?? ''
    await publish({ title: 'Another title' })
    await publish({ title: 'A third title' })
    await pruneChanges(app.payload, new Date(Date.now() + 1000).toISOString())
    const pruned = await ask(`cursor=${old}`)
    expect([pruned.status, pruned.body.code]).toEqual([410, 'start-again'])
    const fresh = await follow('locale=en')
    await app.payload.kv.delete('changes:history')
    const other = await ask(`cursor=${fresh.cursor}`)
    expect([other.status, other.body.code]).toEqual([410, 'start-again'])
    expect(other.body.detail).toContain('without a cursor')
  })

  it('from after the last change, as an older database file that was copied back leaves it, is answered with 410', async () => {
    await publish({ title: 'Another title' })
    await client.untilTheEnd()
    const last = await lastSequence(app.payload)
    await app.payload.db.deleteMany({ collection: 'changes', where: { sequence: { equals: last } } })
    const { body, status } = await ask(`cursor=${client.cursor}`)
    expect([status, body.code]).toEqual([410, 'start-again'])
  })

  it('whose changes are forgotten while they are read leaves no gap', async () => {
    const sequence = await lastSequence(app.payload)
    for (const title of ['Another title', 'A third title', 'A fourth title']) await publish({ title })
    await pruneChanges(app.payload, new Date(Date.now() + 1000).toISOString())
    const reader = await readerFor(app.payload, { locale: 'en' })
    await expect(readChanges(app.payload, reader, { sequence }, 10)).rejects.toThrow(HistoryGoneError)
  })

  it('in the middle of a change that moves nothing goes on as one before it', async () => {
    const sequence = await lastSequence(app.payload)
    await publish({ title: 'Another title' })
    const reader = await readerFor(app.payload, { locale: 'en' })
    const whole = await readChanges(app.payload, reader, { sequence }, 10)
    expect(whole.items).toHaveLength(1)
    expect(await readChanges(app.payload, reader, { sequence, within: 'news:x' }, 10)).toEqual(whole)
  })
})

describe('what sync reads', () => {
  it('keeps no answer from being stored that is made meanwhile', async () => {
    const strays = straysOf(app.payload)
    await ask('locale=en')
    await ask(`cursor=${client.cursor}`)
    expect(straysOf(app.payload)).toBe(strays)
  })
})
