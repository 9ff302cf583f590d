import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { listenToWrites, straysOf, tellOfOthers } from '../../src/changes/index.ts'
import { searchIndexOf, type SearchIndex, type SearchState } from '../../src/database/index.ts'
import { Search } from '../../src/delivery/index.ts'
import { publishedInEnglish } from '../support/albena.ts'
import { anotherProcess } from '../support/anotherProcess.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { makeRelated, sampleBody } from '../support/sampleBodies.ts'
import { isMongodb } from '../support/tinyPayload.ts'
import { until } from '../support/until.ts'

/** SQLite has one process, and nobody to agree with. */
const onMongodb = isMongodb ? it : it.skip

let app: TestApp
let editor: TestUser
let index: SearchIndex
/** Of another process, and its search. */
let other: Payload
let search: Search
let id: string
let word: string

const publish = async (body: object, path = `news/${id}`) => {
  const answer = await app.rest('PATCH', `/api/${path}?locale=en&depth=0`, { user: editor, body: { _status: 'published', ...body } })
  expect(answer.status).toBe(200)
}
const answer = async (one = search) => (await one.answer({ q: word })).answer
const found = async (one = search) => (await answer(one)).docs.map((doc) => doc.id)

const state = async (): Promise<SearchState> => {
  const now = await index.state()
  if (!now) throw new Error('There is no index')
  return now
}

/** What a process is doing at the index when it has written nothing yet of what it committed. */
const undo = async (before: SearchState, more: Partial<SearchState> = {}) =>
  index.write([{ collection: 'news', document: id, locales: ['en'], entries: [] }], { ...before, ...more })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  index = searchIndexOf(app.payload)
  await new Search(app.payload).open()
})
afterAll(async () => app.stop())

beforeEach(async () => {
  word = `w${randomUUID().replaceAll('-', '').slice(0, 12)}`
  id = await publishedInEnglish(app, editor)
  other = anotherProcess(app.payload)
  search = new Search(other)
  await search.open()
})

describe('search in another process', () => {
  it('finds what was committed once it has heard that there is something, also when the index does not have it yet', async () => {
    const before = await state()
    await publish({ title: `Title ${word}` })
    await undo(before)
    expect(await found()).toEqual([])
    tellOfOthers(other)
    expect(await found()).toEqual([id])
  })

  it('names no programme that was withdrawn elsewhere', async () => {
    const body = { ...sampleBody('programmes', await makeRelated(app)), _status: 'published' }
    const made = await app.rest<{ doc: { id: string } }>('POST', '/api/programmes?locale=en&depth=0', { user: editor, body })
    await publish({ title: `Title ${word}`, programmes: [made.body.doc.id] })
    tellOfOthers(other)
    expect((await answer()).facets.programme).toHaveLength(1)
    await publish({ _status: 'draft' }, `programmes/${made.body.doc.id}`)
    tellOfOthers(other)
    expect((await answer()).facets.programme).toEqual([])
  })

  it('looks into the history for each question while it cannot hear', async () => {
    tellOfOthers(other, false)
    expect(await found()).toEqual([])
    const before = await state()
    await publish({ title: `Title ${word}` })
    await undo(before)
    expect(await found()).toEqual([id])
  })

  it('leaves nothing out that is told while it looks into the history', async () => {
    await publish({ title: `Title ${word}` })
    const before = await state()
    const read = other.db.find.bind(other.db)
    let isTold = false
    jest.spyOn(other.db, 'find').mockImplementation(async (args) => {
      const result = await read(args)
      if (args.collection === 'changes' && result.docs.length === 0 && !isTold) {
        isTold = true
        await publish({ title: `Renamed ${word}` })
        await undo(before)
        tellOfOthers(other)
      }
      return result as never
    })
    tellOfOthers(other)
    await found()
    expect((await answer()).docs.map(({ title }) => title)).toEqual([`Renamed ${word}`])
  })
})

describe('an index that is made anew', () => {
  beforeEach(async () => publish({ title: `Title ${word}` }))

  it('answers nothing until it is whole', async () => {
    const begin = jest.spyOn(index, 'begin').mockResolvedValue(false)
    const whole = await state()
    await undo(whole, { isWhole: false })
    let isAnswered = false
    const asked = found().finally(() => (isAnswered = true))
    await until('it has waited for the other one', () => begin.mock.calls.length > 1)
    expect(isAnswered).toBe(false)
    await index.write([], whole)
    expect(await asked).toEqual([])
  })

  it('is gone on with when the process that made it is gone', async () => {
    await undo(await state(), { isWhole: false })
    // On MongoDB it waits for some time whether the other one goes on.
    expect(await found().catch(() => found())).toEqual([id])
  })

  onMongodb('belongs to who has begun it, until it is done', async () => {
    const whole = await state()
    const [one, two] = ['one', 'two'].map((making) => ({ ...whole, making, isWhole: false })) as [SearchState, SearchState]
    expect([await index.begin(one), await index.begin(two)]).toEqual([true, false])
    expect([await index.write([], one), await index.write([], two)]).toEqual([true, false])
    await index.write([], { ...one, isWhole: true })
    expect(await index.begin(two)).toBe(true)
    expect(await index.write([], one)).toBe(false)
    await index.write([], { ...two, isWhole: true })
    await new Search(other).rebuild()
  })

  it('is left alone by a process that knows other words', async () => {
    const ours = await state()
    await index.write([], { ...ours, version: 'another' })
    await expect(found()).rejects.toThrow('The search index is being made.')
    expect((await state()).version).toBe('another')
    await index.write([], ours)
  })

  it('is made by one process alone, and the others hear when it is done', async () => {
    const begin = index.begin.bind(index)
    let isFree = false
    jest.spyOn(index, 'begin').mockImplementation(async (next) => isFree && (await begin(next)))
    const told: string[] = []
    const stop = listenToWrites(other, (slug) => void told.push(slug))
    await undo(await state(), { version: 'another' })
    const opened = new Search(other).open()
    setTimeout(() => (isFree = true), 600)
    await opened
    stop()
    expect(told).toEqual(['search'])
    expect(await found()).toEqual([id])
  })
})

describe('what search reads', () => {
  it('keeps no answer from being stored that is made meanwhile', async () => {
    const before = straysOf(app.payload)
    await new Search(app.payload).rebuild()
    await found(new Search(app.payload))
    expect(straysOf(app.payload)).toBe(before)
  })
})

describe('a document that cannot be read', () => {
  it('keeps no other from being found, and is found when it can be read', async () => {
    const bad = id
    id = await publishedInEnglish(app, editor)
    await publish({ title: `Title ${word}` })
    await publish({ title: `Bad ${word}` }, `news/${bad}`)
    const errors = jest.spyOn(app.payload.logger, 'error').mockImplementation(() => undefined)
    const find = async (args: Parameters<Payload['find']>[0]) => {
      const result = await app.payload.find(args)
      if (result.docs.some((doc) => doc.id === bad)) throw new Error('It has no form')
      return result
    }
    const broken = new Search(Object.create(other, { find: { value: find } }) as Payload)
    await broken.rebuild()
    expect(await found(broken)).toEqual([id])
    expect(errors.mock.calls.flat()).toContainEqual(expect.objectContaining({ msg: `Search leaves out news ${bad}, which cannot be read` }))
    errors.mockRestore()
    await publish({ title: `Good ${word}` }, `news/${bad}`)
    expect((await found()).sort()).toEqual([bad, id].sort())
  })
})
