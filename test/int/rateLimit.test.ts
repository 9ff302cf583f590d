import { afterEach, describe, expect, it } from '@jest/globals'
import { request } from 'node:http'
import { jwtSign } from 'payload'

import { makeApiClient } from '../support/apiClient.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

let app: TestApp

afterEach(async () => app.stop())

const start = async (rateLimitPerMinute: number, trustProxyHops = 0) => {
  app = await startTestApp({ settings: { cacheMaxMegabytes: 0, rateLimitPerMinute, trustProxyHops } })
}

type Asking = { headers?: Record<string, string>; path?: string; user?: TestUser }

const ask = ({ path = '/api/themes?limit=1', ...more }: Asking = {}) => app.rest<{ code?: string }>('GET', path, more)

async function statuses(count: number, asking: (i: number) => Asking = () => ({})): Promise<number[]> {
  const found: number[] = []
  for (let i = 0; i < count; i++) found.push((await ask(asking(i))).status)
  return found
}

const login = (path = '/api/users/login', headers: Record<string, string> = {}, email = 'nobody@example.org') =>
  app.rest('POST', path, { headers, body: { email, password: 'not the password' } })

/** With the name of the server in its first line, as a proxy is asked. */
const inAbsoluteForm = (path: string) =>
  new Promise<{ status: number | undefined }>((resolve, reject) => {
    const { hostname, port } = new URL(app.url)
    const headers = { 'content-type': 'application/json' }
    request({ headers, hostname, method: 'POST', path: `http://cms.example.org${path}`, port }, (answer) =>
      resolve({ status: answer.resume().statusCode }),
    )
      .on('error', reject)
      .end('{}')
  })

describe('an address', () => {
  it('gets so many answers in a minute, and is told what is left', async () => {
    await start(3)
    const first = await ask()
    expect(first.headers.get('ratelimit-policy')).toBe('"address";q=3;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"address";r=2;t=\d+$/u)
    expect(await statuses(3)).toEqual([200, 200, 429])
    const { body, headers } = await ask()
    expect(body.code).toBe('too-many-requests')
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/u)
    expect(headers.get('ratelimit')).toMatch(/^"address";r=0;t=\d+$/u)
  })

  it('is not another one for what it says of itself', async () => {
    await start(2)
    const found = await statuses(4, (i) => ({
      headers: { forwarded: `for=192.0.2.${i}`, 'user-agent': `Reader ${i}`, 'x-forwarded-for': `192.0.2.${i}` },
    }))
    expect(found).toEqual([200, 200, 429, 429])
  })

  it('is the one that the last proxy names, when there is one', async () => {
    await start(1, 1)
    const from = (address: string) => () => ({ headers: { 'x-forwarded-for': address } })
    expect(await statuses(2, from('192.0.2.1'))).toEqual([200, 429])
    expect(await statuses(1, from('198.51.100.9, 192.0.2.1'))).toEqual([429])
    expect(await statuses(1, from('192.0.2.2'))).toEqual([200])
    expect(await statuses(2, (i) => ({ headers: { 'x-forwarded-for': `2001:db8::${i + 1}` } }))).toEqual([200, 429])
  })

  it('is not helped by many keys or accounts', async () => {
    await start(2)
    const found = await statuses(4, (i) => ({ headers: { authorization: `api-clients API-Key ${i}` } }))
    expect(found.filter((status) => status === 429)).toHaveLength(2)
  })

  it('may ask whether the server is well as often as it likes', async () => {
    await start(1)
    expect(await statuses(5, () => ({ path: '/health/live' }))).toEqual([200, 200, 200, 200, 200])
  })

  it('gets all answers where the settings set no limit', async () => {
    await start(0)
    expect((await ask()).headers.get('ratelimit')).toBeNull()
    expect(new Set(await statuses(30))).toEqual(new Set([200]))
  })
})

describe('an account and a key', () => {
  it('have a share of their own beside that of the address', async () => {
    await start(2, 1)
    const editor = await app.createUser('editor')
    const from = (user: TestUser) => (i: number) => ({ headers: { 'x-forwarded-for': `192.0.2.${i}` }, user })
    expect(await statuses(3, from(editor))).toEqual([200, 200, 429])
    const again = await app.payload.login({ collection: 'users', data: { email: editor.email, password: editor.password } })
    expect(await statuses(1, (i) => from({ ...editor, token: String(again.token) })(i + 10))).toEqual([429])
    expect(await statuses(1, (i) => from({ ...editor, token: 'x' })(i + 20))).toEqual([200])
    const byKey = (i: number) => ({ headers: { authorization: 'api-clients API-Key one', 'x-forwarded-for': `198.51.100.${i}` } })
    expect((await statuses(3, byKey)).at(-1)).toBe(429)
  })

  it('are not used up by a token that somebody else has signed', async () => {
    await start(2, 1)
    const editor = await app.createUser('editor')
    const fieldsToSign = { id: editor.id, collection: 'users', email: editor.email }
    const { token } = await jwtSign({ fieldsToSign, secret: 'another secret of the same length', tokenExpiration: 600 })
    await statuses(5, (i) => ({ headers: { authorization: `JWT ${token}`, 'x-forwarded-for': `203.0.113.${i}` } }))
    expect(await statuses(1, () => ({ headers: { 'x-forwarded-for': '192.0.2.1' }, user: editor }))).toEqual([200])
  })
})

describe('a client with a limit of its own', () => {
  const byKey = (signed: { headers?: Record<string, string> }) => (i: number) => ({
    headers: { ...signed.headers, 'x-forwarded-for': `192.0.2.${i}` },
  })

  it.each([
    ['more', 5, 2],
    ['less', 2, 5],
    ['less than everything', 2, 0],
  ])('is answered %s than others, from wherever it asks', async (_, own, usual) => {
    await start(usual, 1)
    const { signed } = await makeApiClient(app, { ratePerMinute: own })
    expect(await statuses(own + 2, byKey(signed))).toEqual([...Array<number>(own).fill(200), 429, 429])
    expect((await ask(byKey(signed)(99))).headers.get('ratelimit-policy')).toBe(`"client";q=${own};w=60`)
    expect((await ask({ headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(200)
  })
})

describe('attempts to sign in', () => {
  it('have a closer limit, whatever the address of the page looks like', async () => {
    await start(1000)
    const paths = [
      '/api/users/login',
      '/api/users/login/',
      '/API/users/login',
      '/api//users/login',
      '/api/users/login?x=1',
      '/api/users/LOGIN',
      '/api/users/%6cogin',
    ]
    for (const [i, path] of [...paths, ...paths.slice(0, 3)].entries()) {
      expect((await login(path, { 'x-forwarded-for': `192.0.2.${i}` }, `nobody${i}@example.org`)).status).not.toBe(429)
    }
    for (const path of paths) {
      const { headers, status } = await login(path)
      expect([status, headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/u)])
    }
    expect((await login('/api/users/forgot-password')).status).toBe(429)
    expect((await inAbsoluteForm('/api/users/login')).status).toBe(429)
    const { signed } = await makeApiClient(app, { ratePerMinute: 1000 })
    expect((await login('/api/users/login', signed.headers)).status).toBe(429)
    expect((await ask()).status).toBe(200)
  })
})
