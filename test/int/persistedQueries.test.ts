import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createHash, randomUUID } from 'node:crypto'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

interface Body {
  data?: { News?: { totalDocs: number }; Users?: { totalDocs: number } }
  errors?: { message: string; extensions: { code: string } }[]
  code?: string
}

let app: TestApp
let editor: TestUser

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

/** A query nobody has sent before. */
const query = (text = '{ News(locale: fr, limit: 1) { totalDocs docs { title } } }') => `# ${randomUUID()}\n${text}`

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const named = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

const address = (hash: string, more: Record<string, string> = {}): string =>
  `/api/graphql?${new URLSearchParams({ extensions: JSON.stringify(named(hash)), ...more })}`

const get = (path: string, headers: Record<string, string> = {}, user?: TestUser) => app.rest<Body>('GET', path, { headers, user })

const register = (text: string, user?: TestUser, hash = hashOf(text)) =>
  app.rest<Body>('POST', '/api/graphql', { body: { query: text, extensions: named(hash) }, user })

const codes = ({ body, status }: { body: Body; status: number }) => [status, body.errors?.map(({ extensions }) => extensions.code)]

describe('a query that is named by its hash', () => {
  it('is not known before it was registered, and answered by GET from then on', async () => {
    const text = query()
    expect(codes(await get(address(hashOf(text))))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']])
    const registered = await register(text)
    const { body, headers, status } = await get(address(hashOf(text)))
    expect([status, body]).toEqual([200, registered.body])
    expect(body.data?.News?.totalDocs).toBeGreaterThan(0)
    expect([headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual(['public, no-cache', '*'])
  })

  it('takes variables, and the name of an operation', async () => {
    const text = query('query Some($limit: Int) { News(limit: $limit) { limit } } query Other { News(limit: 3) { limit } }')
    await app.rest('POST', '/api/graphql', { body: { query: text, operationName: 'Other', extensions: named(hashOf(text)) } })
    const more = { operationName: 'Some', variables: '{"limit":2}' }
    expect((await get(address(hashOf(text), more))).body.data).toEqual({ News: { limit: 2 } })
  })

  it('is known to POST as well', async () => {
    const text = query()
    const first = await register(text)
    const again = await app.rest<Body>('POST', '/api/graphql', { body: { extensions: named(hashOf(text)) } })
    expect(again.body).toEqual(first.body)
  })

  it('is not sent again to who has it', async () => {
    const text = query()
    await register(text)
    const etag = (await get(address(hashOf(text)))).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/u)
    const { body, headers, status } = await get(address(hashOf(text)), { 'If-None-Match': `"other", ${etag}` })
    expect([status, body, headers.get('etag')]).toEqual([304, '', etag])
  })

  it('is answered to HEAD', async () => {
    const text = query()
    await register(text)
    const { body, headers, status } = await app.rest('HEAD', address(hashOf(text)))
    expect([status, body, headers.has('etag')]).toEqual([200, '', true])
  })

  it('is kept by nobody where the staff ask, and their queries are their own', async () => {
    const text = query('{ News(draft: true) { totalDocs } }')
    expect((await register(text, editor)).status).toBe(200)
    const own = await get(address(hashOf(text)), {}, editor)
    expect(own.headers.get('cache-control')).toBe('private, no-store')
    expect(own.headers.has('etag')).toBe(false)
    expect(codes(await get(address(hashOf(text))))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']])
  })
})

describe('what is not kept', () => {
  it.each([
    ['a query that is not valid', '{ News { nothing } }'],
    ['a query that is too long', `{ News { totalDocs } } #${'x'.repeat(20_000)}`],
  ])('%s', async (_, text) => {
    const own = query(text)
    await register(own)
    expect(codes(await get(address(hashOf(own))))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']])
  })

  it('a mutation', async () => {
    const text = query('mutation { unlockUser(email: "nobody@example.org") }')
    await register(text, editor)
    expect(codes(await get(address(hashOf(text)), {}, editor))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']])
  })

  it('a query under the hash of another one', async () => {
    const [text, other] = [query(), hashOf(query())]
    expect(codes(await register(text, undefined, other))).toEqual([400, ['bad-request']])
    expect(codes(await get(address(other)))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']])
  })
})

describe('what is refused by GET', () => {
  it.each(['/api/graphql', '/api/graphql?query={News{totalDocs}}', `${address(hashOf('x'))}&query={News{totalDocs}}`])(
    'the text of a query, or none: %s',
    async (path) => {
      const { body, headers, status } = await get(path)
      expect([status, body.code, headers.get('allow')]).toEqual([405, 'method-not-allowed', 'POST'])
    },
  )

  it.each([
    'extensions=x',
    'extensions={}',
    'extensions={"persistedQuery":{"version":2,"sha256Hash":"a"}}',
    'extensions={"persistedQuery":{"version":1,"sha256Hash":"a"}}',
    'extensions=[]',
    'extensions=null',
    `extensions=${JSON.stringify(named('a'.repeat(64)))}&variables=x`,
  ])('what names no query: %s', async (parameters) => {
    expect(codes(await get(`/api/graphql?${parameters}`))).toEqual([400, ['bad-request']])
  })
})
