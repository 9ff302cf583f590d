import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { changesSince, lastSequence } from '../../src/changes/index.ts'
import { searchIndexOf, type SearchState } from '../../src/database/index.ts'
import { Search } from '../../src/delivery/index.ts'
import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { makeRelated, sampleBody, type Related } from '../support/sampleBodies.ts'
import { SearchReader } from '../support/search.ts'

let app: TestApp
let editor: TestUser
let related: Related
let search: SearchReader
let id: string
let word: string

/** A word that stands nowhere else. */
const newWord = () => `w${randomUUID().replaceAll('-', '').slice(0, 12)}`

const send = async (method: string, path: string, body?: object, expected = 200) => {
  const answer = await app.rest<{ doc: { id: string } }>(method, `/api/${path}`, { user: editor, body })
  expect(answer.status).toBe(expected)
  return answer.body.doc
}
const save = (locale: string, body: object, at = `news/${id}`, more = '') => send('PATCH', `${at}?locale=${locale}&depth=0${more}`, body)
const publish = (locale: string, body: object, at?: string) => save(locale, { ...body, _status: 'published' }, at)
/** All that a publication in French needs. */
const french = (title: string) => ({ title, lead: 'Un chapeau.', slug: newWord() })
const found = (q: string, locale = 'en', more = '') => search.ids(`q=${encodeURIComponent(q)}&locale=${locale}${more}`)

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  related = await makeRelated(app)
  search = new SearchReader(app)
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
  word = newWord()
})

describe('search after a change', () => {
  it('finds what was published, at once, by the new text and not by the old', async () => {
    await publish('en', { title: `Title ${word}` })
    expect(await found(word)).toEqual([id])
    const other = newWord()
    await publish('en', { title: `Title ${other}` })
    expect(await found(word)).toEqual([])
    expect(await found(other)).toEqual([id])
  })

  it('does not find a draft, in whichever language', async () => {
    await save('en', { title: `Title ${word}` })
    await save('fr', { title: `Titre ${word}`, lead: word, slug: newWord() })
    expect(await found(word)).toEqual([])
    expect(await found(word, 'fr')).toEqual([])
  })

  it('finds a text in its own language alone', async () => {
    await publish('fr', french(`Titre ${word}`))
    expect(await found(word, 'fr')).toEqual([id])
    expect(await found(word, 'en')).toEqual([])
    expect(await found(word, 'ro')).toEqual([])
  })

  it('does not find what was withdrawn, and finds the languages that stay', async () => {
    await publish('en', { title: `Title ${word}` })
    await publish('fr', french(`Titre ${word}`))
    await save('fr', { _status: 'draft' })
    expect(await found(word, 'fr')).toEqual([])
    expect(await found(word, 'en')).toEqual([id])
  })

  it('does not find what is in the trash, and finds it again when it comes back', async () => {
    await publish('en', { title: `Title ${word}` })
    await save('en', { deletedAt: new Date().toISOString() })
    expect(await found(word)).toEqual([])
    await save('en', { deletedAt: null }, `news/${id}`, '&trash=true')
    expect(await found(word)).toEqual([id])
  })

  it('does not find what was deleted', async () => {
    await publish('en', { title: `Title ${word}` })
    await send('DELETE', `news/${id}`)
    expect(await found(word)).toEqual([])
  })

  it('gives the new address after a renaming', async () => {
    const slug = newWord()
    await publish('en', { title: `Title ${word}`, slug })
    expect((await search.ask(`q=${word}`)).body.docs[0]?.url).toBe(`/en/news/${slug}`)
  })

  it('has shared values in every language', async () => {
    await publish('fr', french(`Titre ${word}`))
    await publish('en', { publishedAt: '2031-05-06T12:00:00.000Z' })
    expect(await found(word, 'fr', '&year=2031')).toEqual([id])
    expect((await search.ask(`q=${word}&locale=fr`)).body.docs[0]?.date).toBe('2031-05-06')
  })
})

describe('search by programme and country', () => {
  const programme = async (status: string) => {
    const body = sampleBody('programmes', related)
    return { ...(await send('POST', 'programmes?locale=en&depth=0', { ...body, _status: status }, 201)), code: String(body.code) }
  }

  it('knows a programme from its publication on, and no more when it is withdrawn', async () => {
    const made = await programme('draft')
    await publish('en', { title: `Title ${word}`, programmes: [made.id] })
    const ask = () => search.ask(`q=${word}&programme=${made.code}`)
    expect((await ask()).status).toBe(400)
    expect((await search.ask(`q=${word}`)).body.facets.programme).toEqual([])
    await publish('en', {}, `programmes/${made.id}`)
    expect((await ask()).body.docs.map((doc) => doc.id)).toEqual([id])
    expect((await search.ask(`q=${word}`)).body.facets.programme).toEqual([{ value: made.code, label: 'A programme', count: 1 }])
    await save('en', { _status: 'draft' }, `programmes/${made.id}`)
    expect((await ask()).status).toBe(400)
    expect((await search.ask(`q=${word}`)).body.facets.programme).toEqual([])
  })

  it('finds by the name of a country as it is now', async () => {
    const country = newWord()
    const made = await send('POST', 'countries?locale=en', { ...sampleBody('countries', related), name: country }, 201)
    await publish('en', { title: `Title ${word}`, countries: [made.id] })
    expect(await found(`${word} ${country}`)).toEqual([id])
    const renamed = newWord()
    await save('en', { name: renamed }, `countries/${made.id}`)
    expect(await found(`${word} ${country}`)).toEqual([])
    expect(await found(`${word} ${renamed}`)).toEqual([id])
  })

  it('knows the years of an authority by its participations', async () => {
    const name = newWord()
    const body = { ...sampleBody('member-authorities', related), name }
    const authority = await send('POST', 'member-authorities?locale=en&depth=0', body, 201)
    const participation = { authority: authority.id, network: 'alliance', role: 'laureate', sources: [related.source] }
    const first = await send('POST', 'participations?depth=0', { ...participation, startDate: '2014-03' }, 201)
    await publish('en', {}, `member-authorities/${authority.id}`)
    expect(await found(name, 'en', '&year=2014')).toEqual([authority.id])
    const second = await send('POST', 'participations?depth=0', { ...participation, startDate: '2016' }, 201)
    expect(await found(name, 'en', '&year=2016')).toEqual([authority.id])
    await save('en', { startDate: '2015' }, `participations/${first.id}`)
    expect(await found(name, 'en', '&year=2014')).toEqual([])
    await send('DELETE', `participations/${second.id}`)
    expect(await found(name, 'en', '&year=2016')).toEqual([])
    expect(await found(name, 'bg', '&year=2015')).toEqual([authority.id])
  })
})

describe('the index', () => {
  /** What a process finds that starts now. */
  const foundByNext = async () => {
    const next = new Search(app.payload)
    await next.open()
    return (await next.answer({ q: word })).answer.docs.map((doc) => doc.id)
  }

  /** Takes the entries of the news item out, and notes another state of the index. */
  const spoil = async (change: (state: SearchState) => SearchState) => {
    await found(word)
    const index = searchIndexOf(app.payload)
    const state = await index.state()
    if (!state) throw new Error('There is no index')
    await index.write([{ collection: 'news', document: id, locales: ['en'], entries: [] }], change(state))
  }

  beforeEach(async () => publish('en', { title: `Title ${word}` }))

  it('is gone on with by the next process', async () => {
    await spoil((state) => state)
    expect(await foundByNext()).toEqual([])
  })

  it('makes up for the changes it has missed', async () => {
    const [before] = await changesSince(app.payload, (await lastSequence(app.payload)) - 2, 1)
    await spoil((state) => ({ ...state, sequence: before?.sequence ?? 0, mark: `${before?.at} ${before?.slug} ${before?.id}` }))
    expect(await foundByNext()).toEqual([id])
  })

  it.each<[string, (state: SearchState) => SearchState]>([
    ['of another history', (state) => ({ ...state, mark: 'another' })],
    ['of a longer history', (state) => ({ ...state, sequence: state.sequence + 1000 })],
    ['of other words', (state) => ({ ...state, version: 'another' })],
    ['not whole', (state) => ({ ...state, isWhole: false })],
  ])('is made anew when it is %s', async (_what, change) => {
    await spoil(change)
    expect(await foundByNext()).toEqual([id])
  })

  it('is the same when it is made anew', async () => {
    const before = (await search.ask('q=launch&limit=100')).body
    const steps: number[] = []
    await new Search(app.payload).rebuild((done) => steps.push(done))
    expect((await search.ask('q=launch&limit=100')).body).toEqual(before)
    expect(before.totalDocs).toBeGreaterThan(0)
    expect(steps.length).toBeGreaterThan(1)
  })
})
