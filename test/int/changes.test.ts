import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { createLocalReq, initTransaction, killTransaction } from 'payload'

import { type Change, changesSince, lastSequence, listenToChanges } from '../../src/changes/index.ts'
import { localeCodes } from '../../src/shared/locales.ts'
import { bulgarian, french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { makeRelated, sampleBody, type Related } from '../support/sampleBodies.ts'
import { isMongodb } from '../support/tinyPayload.ts'

/** The server of the tests has no transactions on MongoDB. */
const withTransactions = isMongodb ? it.skip : it

let app: TestApp
let editor: TestUser
let related: Related
let id: string
let since: number
const heard: Change[] = []

const everywhere = (what: string) => Object.fromEntries(localeCodes.map((code) => [code, what]))

const save = (locale: string, body: object, at = `news/${id}`) =>
  app.rest('PATCH', `/api/${at}?locale=${locale}&depth=0`, { user: editor, body })
const publish = async (locale: string, body: object, at?: string) =>
  expect((await save(locale, { ...body, _status: 'published' }, at)).status).toBe(200)

/** What changed since the test began, as slug, languages and whether the record is gone. */
const changes = async () => (await changesSince(app.payload, since)).map(({ isGone, languages, slug }) => ({ slug, languages, isGone }))

const begin = async () => {
  since = await lastSequence(app.payload)
  heard.length = 0
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  related = await makeRelated(app)
  listenToChanges(app.payload, (change) => void heard.push(change))
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
  await begin()
})

describe('the history of changes', () => {
  it('has nothing of a draft', async () => {
    await save('en', { title: 'Not yet', category: 'interview' })
    await save('fr', french())
    expect(await changes()).toEqual([])
  })

  it('has a publication of a language once, for the languages whose readers see something else', async () => {
    await publish('fr', french())
    await publish('fr', { title: 'Un autre titre' })
    expect(await changes()).toEqual([
      { slug: 'news', isGone: false, languages: { fr: 'published', en: 'updated' } },
      { slug: 'news', isGone: false, languages: { fr: 'updated' } },
    ])
  })

  it('has a publication of the source language for every public language, since all tell how fresh they are', async () => {
    await publish('bg', bulgarian())
    await begin()
    await publish('en', { title: 'Another launch' })
    expect(await changes()).toEqual([{ slug: 'news', isGone: false, languages: { en: 'updated', bg: 'updated' } }])
  })

  it('has the end of a publication, the trash, the way out of it and the deletion', async () => {
    await publish('fr', french())
    await begin()
    expect((await save('fr', { _status: 'draft' })).status).toBe(200)
    expect((await save('en', { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await save('en', { deletedAt: null }, `news/${id}`)).status).toBe(404)
    const back = await app.rest('PATCH', `/api/news/${id}?locale=en&trash=true&depth=0`, { user: editor, body: { deletedAt: null } })
    expect(back.status).toBe(200)
    expect((await app.rest('DELETE', `/api/news/${id}?locale=en`, { user: editor })).status).toBe(200)
    expect(await changes()).toEqual([
      { slug: 'news', isGone: false, languages: { fr: 'unpublished', en: 'updated' } },
      { slug: 'news', isGone: true, languages: { en: 'unpublished' } },
      { slug: 'news', isGone: false, languages: { en: 'published' } },
      { slug: 'news', isGone: true, languages: { en: 'unpublished' } },
    ])
  })

  it('has reference data as soon as they are saved, in the languages they have texts in', async () => {
    const made = await app.rest<{ doc: { id: string } }>('POST', '/api/themes?locale=en&depth=0', {
      user: editor,
      body: sampleBody('themes', related),
    })
    await save('fr', { label: 'Logement' }, `themes/${made.body.doc.id}`)
    expect(await changes()).toEqual([
      { slug: 'themes', isGone: false, languages: { en: 'published' } },
      { slug: 'themes', isGone: false, languages: { en: 'updated', fr: 'published' } },
    ])
  })

  it('has what is public with another record when that record appears or goes', async () => {
    const body = sampleBody('member-authorities', related)
    const made = await app.rest<{ doc: { id: string } }>('POST', '/api/member-authorities?locale=en&depth=0', { user: editor, body })
    const authority = made.body.doc.id
    const data = { authority, network: 'alliance', role: 'participant', status: 'active', sources: [related.source] }
    await app.payload.create({ collection: 'participations', data: data as never, depth: 0, overrideAccess: true })
    await begin()
    await publish('en', { type: 'municipality' }, `member-authorities/${authority}`)
    expect((await changes()).at(-1)).toEqual({ slug: 'participations', isGone: false, languages: everywhere('published') })
    await begin()
    await save('en', { _status: 'draft' }, `member-authorities/${authority}`)
    const [first, second] = await changes()
    expect(first).toMatchObject({ slug: 'member-authorities', isGone: false })
    expect(second).toEqual({ slug: 'participations', isGone: false, languages: everywhere('unpublished') })
  })

  it('has a global under its slug', async () => {
    await app.rest('POST', '/api/globals/navigation?locale=en&depth=0', {
      user: editor,
      body: { header: [{ label: 'News', url: '/en/news' }], _status: 'published' },
    })
    expect(await changesSince(app.payload, since)).toMatchObject([
      { slug: 'navigation', id: 'navigation', isGlobal: true, languages: { en: 'published' } },
    ])
  })

  it('is told to listeners once, in order, when it is committed', async () => {
    await publish('fr', french())
    await publish('bg', bulgarian())
    expect(heard).toEqual(await changesSince(app.payload, since))
    expect(heard.map(({ sequence }) => sequence)).toEqual([since + 1, since + 2])
  })

  withTransactions('has nothing of a write that was taken back, and nobody hears of it', async () => {
    const req = await createLocalReq({}, app.payload)
    await initTransaction(req)
    const data = { ...french(), _status: 'published' } as never
    await app.payload.update({ collection: 'news', data, depth: 0, id, locale: 'fr', overrideAccess: true, req })
    await killTransaction(req)
    expect(await changes()).toEqual([])
    expect(heard).toEqual([])
  })

  withTransactions('is written again under the next number when another process has given this one to a change of its own', async () => {
    await publish('fr', french())
    const find = app.payload.db.find.bind(app.payload.db)
    let isFirst = true
    jest.spyOn(app.payload.db, 'find').mockImplementation(async (args) => {
      const isOfNumbers = args.collection === 'changes' && args.sort === '-sequence'
      const isBefore = isOfNumbers && isFirst
      if (isOfNumbers) isFirst = false
      return (await find(isBefore ? { ...args, where: { sequence: { equals: since } } } : args)) as never
    })
    await publish('bg', bulgarian())
    expect(isFirst).toBe(false)
    expect((await changesSince(app.payload, since)).map(({ sequence }) => sequence)).toEqual([since + 1, since + 2])
  })

  it('cannot be read or written by the API, whoever asks', async () => {
    const administrator = await app.createUser('administrator')
    const ask = (method: string, path: string, body?: object) => app.rest(method, `/api/${path}`, { user: administrator, body })
    const answers = [await ask('GET', 'changes'), await ask('POST', 'changes', {}), await ask('DELETE', 'changes/1')]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})

describe('the time of the last change', () => {
  const timeIn = async (locale: string) =>
    (await app.rest<{ updatedAt: string }>('GET', `/api/news/${id}?locale=${locale}&depth=0`)).body.updatedAt

  it('does not move in one language when a text of another one is published', async () => {
    await publish('fr', french())
    const [english, first] = [await timeIn('en'), await timeIn('fr')]
    await publish('fr', { title: 'Un autre titre' })
    expect(await timeIn('en')).toBe(english)
    expect(Date.parse(await timeIn('fr'))).toBeGreaterThan(Date.parse(first))
  })

  it('moves in every language with the source language', async () => {
    await publish('fr', french())
    const before = await timeIn('fr')
    await publish('en', { category: 'interview' })
    expect(Date.parse(await timeIn('fr'))).toBeGreaterThan(Date.parse(before))
  })
})
