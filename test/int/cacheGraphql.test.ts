import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type GraphqlAnswer, type TestApp, type TestUser } from '../support/app.ts'
import { Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser
let records: Records
let id: string

const list = '{ News(limit: 5) { docs { id title } totalDocs } }'
const inFrench = '{ News(limit: 5, locale: fr, fallbackLocale: none) { docs { id title } } }'
const one = 'query ($id: String!) { NewsItem(id: $id) { title events { title } } }'
const stateOf = ({ headers }: GraphqlAnswer) => headers.get('x-cache')
const states = async () => [stateOf(await app.graphql(list)), stateOf(await app.graphql(inFrench)), stateOf(await app.graphql(one, { id }))]
const keep = async () => {
  await states()
  expect(await states()).toEqual(['hit', 'hit', 'hit'])
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  records = new Records(app, editor)
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('the cache, asked by GraphQL', () => {
  it('answers a query that is written otherwise', async () => {
    const first = await app.graphql(list)
    const second = await app.graphql('{\n News(limit: 5)\n { docs { id title } totalDocs } }')
    expect([stateOf(first), stateOf(second)]).toEqual(['miss', 'hit'])
    expect(second.data).toEqual(first.data)
    expect(second.headers.get('cache-control')).toBe('no-store')
  })

  it('knows what each query depends on', async () => {
    await keep()
    await records.change('news', id, { title: 'Not yet' })
    expect(await states()).toEqual(['hit', 'hit', 'hit'])
    await records.change('news', id, { ...french(), _status: 'published' }, 'fr')
    // The English text tells that there is a French one.
    expect(await states()).toEqual(['miss', 'miss', 'miss'])
    await records.change('news', id, { title: 'Un autre', _status: 'published' }, 'fr')
    expect(await states()).toEqual(['hit', 'miss', 'hit'])
    expect((await app.graphql(inFrench)).data).toMatchObject({ News: { docs: [{ id, title: 'Un autre' }] } })
  })

  it('knows the related records', async () => {
    const event = await records.event({ title: 'An event', _status: 'published' })
    await records.change('news', id, { events: [event], _status: 'published' })
    await keep()
    await records.change('events', event, { title: 'Another event', _status: 'published' })
    expect(await states()).toEqual(['hit', 'hit', 'miss'])
    expect((await app.graphql(one, { id })).data).toMatchObject({ NewsItem: { events: [{ title: 'Another event' }] } })
  })

  it('has nothing to do with who is signed in, with what is written, and with what failed', async () => {
    expect(stateOf(await app.graphql(list, {}, { user: editor }))).toBe('bypass')
    expect(stateOf(await app.graphql('mutation { deleteNewsItem(id: "a") { id } }'))).toBe('bypass')
    const failing = async () => stateOf(await app.graphql('{ News(limit: 5) { nothing } }'))
    expect([await failing(), await failing()]).toEqual(['miss', 'miss'])
  })
})
