import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { published, Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser

beforeAll(async () => {
  app = await startTestApp({ settings: { graphqlIntrospection: false } })
  editor = await app.createUser('editor')
  await new Records(app, editor).news({ title: 'A title', ...published })
})

afterAll(async () => app.stop())

async function expectRefused(query: string, code: string, said: string, variables: Record<string, unknown> = {}, user?: TestUser) {
  const { data, errors, status } = await app.graphql(query, variables, { user })
  expect([status, data, errors[0]?.extensions?.code]).toEqual([400, undefined, code])
  expect(errors[0]?.message).toContain(said)
}

const nested = (depth: number): string => (depth === 0 ? 'id' : `related { ${nested(depth - 1)} }`)
const list = (fields: string, more = 'limit: 1') => `{ News(${more}) { docs { ${fields} } } }`

describe('a query is refused before anything is read for it', () => {
  it.each([
    ['nesting', list(nested(6)), 'nested at most 6'],
    [
      'nesting in inline fragments',
      list('... on NewsItem { related { ... on NewsItem { related { related { related { related { id } } } } } } }'),
      'nested',
    ],
    [
      'nesting in named fragments',
      `${list('...a')} fragment a on NewsItem { related { related { related { ...b } } } } fragment b on NewsItem { related { related { id } } }`,
      'nested',
    ],
    ['a list without an end', list('id', 'pagination: false'), 'give a limit'],
    ['aliases below the schema', `{ __schema { types { ${Array.from({ length: 11 }, (_, i) => `a${i}: name`).join(' ')} } } }`, 'aliases'],
    ['aliases', list(Array.from({ length: 11 }, (_, i) => `a${i}: title`).join(' ')), 'at most 10 aliases'],
    [
      'aliases in fragments',
      `${list('...a related { ...a }')} fragment a on NewsItem { ${Array.from({ length: 6 }, (_, i) => `a${i}: title`).join(' ')} }`,
      'aliases',
    ],
    [
      'root fields',
      `{ ${Array.from({ length: 6 }, () => '...a').join(' ')} } fragment a on Query { countNews { totalDocs } countEvents { totalDocs } }`,
      'at most 10 things',
    ],
    [
      'fields',
      `${list(`${Array.from({ length: 9 }, () => 'related { ...a }').join(' ')}`)} fragment a on NewsItem { ${'title '.repeat(150)} }`,
      'at most 1000 fields',
    ],
    ['words', `{ ${'__typename '.repeat(2001)} }`, 'at most 2000'],
    ['characters', `{ countNews { totalDocs } } ${'# a comment\n'.repeat(2000)}`, 'at most 20000 characters'],
    ['a long list', '{ News(limit: 101) { totalDocs } }', 'from 1 to 100'],
    ['a list of all', '{ News(limit: 0) { totalDocs } }', 'from 1 to 100'],
    ['a page of none', '{ News(page: -5) { totalDocs } }', 'from 1 to'],
    ['lists in lists', '{ Programmes(limit: 50) { docs { news(limit: 50) { docs { title } } } } }', '2550 documents'],
    ['lists in usual lists', '{ News { docs { related { related { related { id } } } } } }', '1560 documents'],
    ['lists in rows', '{ Programmes(limit: 100) { docs { phases { sources { id } } } } }', '1600 documents'],
    [
      'lists in fragments',
      '{ Programmes(limit: 50) { docs { ...a } } } fragment a on Programme { news(limit: 50) { docs { title } } }',
      '2550 documents',
    ],
    [
      'many lists side by side',
      `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: News(limit: 100) { docs { id image { id } } }`).join(' ')} }`,
      '2000 documents',
    ],
    ['a long filter', `{ News(where: { id: { in: [${'"x",'.repeat(101)}] } }) { totalDocs } }`, 'at most 100 values'],
    [
      'a deep filter',
      `{ News(where: ${'{ AND: ['.repeat(6)}{ title: { equals: "x" } }${'] }'.repeat(6)}) { totalDocs } }`,
      'nested at most',
    ],
  ])('for too much of: %s', async (_, query, said) => {
    await expectRefused(query, 'query-limit', said)
  })

  it('for too much in its variables', async () => {
    const query = 'query ($limit: Int, $where: News_where) { News(limit: $limit, where: $where) { totalDocs } }'.replace(
      'News_where',
      'NewsItem_where',
    )
    await expectRefused(query, 'query-limit', 'from 1 to 100', { limit: 101 })
    await expectRefused(query, 'query-limit', 'at most 100 values', { where: { id: { in: Array.from({ length: 101 }, () => 'x') } } })
    await expectRefused(query, 'bad-request', 'NUL', { where: { title: { like: '\0' } } })
    await expectRefused('query ($limit: Int = 101) { News(limit: $limit) { totalDocs } }', 'query-limit', 'from 1 to 100')
  })

  it.each([
    ['itself', 'fragment a on NewsItem { related { ...a } }'],
    ['another', 'fragment a on NewsItem { related { ...b } } fragment b on NewsItem { related { ...a } }'],
    ['itself, and is not used', 'fragment a on NewsItem { id } fragment b on NewsItem { ...b }'],
  ])('for a fragment inside %s', async (_, fragments) => {
    await expectRefused(`${list('...a')} ${fragments}`, 'bad-request', 'inside itself')
  })

  it('for fragments that double with every level', async () => {
    const fragments = Array.from({ length: 40 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')
    await expectRefused(`{ ...f0 } ${fragments} fragment f40 on Query { countNews { totalDocs } }`, 'query-limit', 'at most')
  })

  it('for two mutations, and nothing of them is done', async () => {
    const login = 'loginUser(email: "nobody@example.org", password: "wrong") { token }'
    await expectRefused(`mutation { a: ${login} b: ${login} }`, 'query-limit', 'one mutation', {}, editor)
    await expectRefused(`mutation { ${Array.from({ length: 60 }, (_, i) => `a${i}: ${login}`).join(' ')} }`, 'query-limit', 'at most')
  })
})

describe('a query is answered', () => {
  it.each([
    list('title image { sizes { card { url width } } } related { image { sizes { card { url } } } }', 'limit: 20'),
    list('related { _translation { available { locale } } }'),
    '{ Programmes(limit: 30) { docs { news(limit: 30) { docs { title } } } } }',
    `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: countNews { totalDocs }`).join(' ')} }`,
    '{ NewsItem(id: "no-id") { id } countNews { totalDocs } }',
  ])('within the limits: %s', async (query) => {
    const { errors, status } = await app.graphql(query)
    expect([status, errors.filter(({ extensions }) => extensions?.code !== 'not-found')]).toEqual([200, []])
  })

  it('to the staff for longer lists', async () => {
    const { errors } = await app.graphql('{ News(limit: 0) { docs { title } } Pages(limit: 500) { totalDocs } }', {}, { user: editor })
    expect(errors).toEqual([])
    await expectRefused(`{ News(limit: 0) { docs { related { related { id } } } } }`, 'query-limit', 'documents', {}, editor)
  })
})

describe('the schema', () => {
  it.each([getIntrospectionQuery(), '{ __schema { types { name } } }', '{ __type(name: "User") { name } }'])(
    'is not told to strangers where the settings do not say so: %#',
    async (query) => {
      const { data, errors } = await app.graphql(query)
      expect(data).toBeUndefined()
      expect(errors[0]?.extensions?.code).toBe('bad-request')
      expect(errors[0]?.message).toContain('introspection')
    },
  )

  it('has its names of types all the same', async () => {
    expect((await app.graphql('{ __typename countNews { __typename } }')).errors).toEqual([])
  })
})

describe('a variable of a wrong kind', () => {
  const query =
    'query ($id: String!, $limit: Int, $locale: LocaleInputType) { News(limit: $limit, locale: $locale) { totalDocs } NewsItem(id: $id) { id } }'

  it.each([
    [{ id: 1 }],
    [{ id: {} }],
    [{ id: null }],
    [{}],
    [{ id: 'x', limit: '5' }],
    [{ id: 'x', limit: 1.5 }],
    [{ id: 'x', limit: 1e20 }],
    [{ id: 'x', limit: {} }],
    [{ id: 'x', limit: [1] }],
    [{ id: 'x', locale: 'xx' }],
    [{ id: 'x', locale: 7 }],
    [{ id: ['x'] }],
    [JSON.parse('{ "id": "x", "limit": 123456789012345678901234567890 }') as Record<string, unknown>],
    [JSON.parse('{ "id": "x", "limit": -0 }') as Record<string, unknown>],
    [JSON.parse('{ "__proto__": { "id": "x" } }') as Record<string, unknown>],
  ])('is an error of the client: %j', async (variables) => {
    const { errors, status } = await app.graphql(query, variables)
    expect([200, 400]).toContain(status)
    expect(errors.length).toBeGreaterThan(0)
    for (const { extensions } of errors) expect(['bad-request', 'query-limit', 'not-found']).toContain(extensions?.code)
  })

  it('is heeded where there is none', async () => {
    const { errors } = await app.graphql('query ($limit: Int) { News(limit: $limit) { totalDocs } }', { limit: 5, unknown: 1 })
    expect(errors).toEqual([])
  })
})
