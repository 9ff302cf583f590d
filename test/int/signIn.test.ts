import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(async () => app.stop())

const signIn = (email: string, password: string) => app.rest('POST', '/api/users/login', { body: { email, password } })
const whoAmI = async (headers: Record<string, string>) =>
  (await app.rest<{ user: { id: string } | null }>('GET', '/api/users/me', { headers })).body.user

/** Five wrong passwords: the account is locked. */
async function lock({ email }: TestUser): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) await signIn(email, 'a wrong password')
}

describe('a sign-in that fails', () => {
  it('has one answer for an unknown address, a wrong password and a locked account with the right one', async () => {
    const [known, locked] = [await app.createUser('author'), await app.createUser('author')]
    await lock(locked)
    const unknown = await signIn('nobody@example.org', 'a wrong password')
    expect(unknown).toMatchObject({
      status: 401,
      body: { code: 'sign-in-refused', detail: expect.stringContaining('locked for ten minutes') },
    })
    for (const other of [await signIn(known.email, 'a wrong password'), await signIn(locked.email, locked.password)]) {
      expect([other.status, other.body]).toEqual([unknown.status, unknown.body])
    }
  })

  it('takes an unknown address as long as a known one', async () => {
    const { email } = await app.createUser('author')
    const timed = async (address: string) => {
      const began = performance.now()
      await signIn(address, 'a wrong password')
      return (performance.now() - began) / 500
    }
    // An answer before the step would be one that was not held back.
    expect(await timed('nobody@example.org')).toBeGreaterThanOrEqual(0.99)
    expect(await timed(email)).toBeGreaterThanOrEqual(0.99)
  })

  it('is told in French to who reads French', async () => {
    const body = { email: 'nobody@example.org', password: 'a wrong password' }
    const answer = await app.rest('POST', '/api/users/login', { body, headers: { 'Accept-Language': 'fr' } })
    expect(answer.body.detail).toContain('incorrect')
  })
})

describe('a locked account', () => {
  it('is opened by an administrator and by nobody else', async () => {
    const locked = await app.createUser('author')
    const others = [undefined, locked, await app.createUser('translator', { locales: ['fr'] }), await app.createUser('editor')]
    const administrator = await app.createUser('administrator')
    await lock(locked)
    const unlock = (user?: TestUser) => app.rest('POST', '/api/users/unlock', { user, body: { email: locked.email } })
    const refused = await Promise.all(others.map(unlock))
    expect(refused.map(({ status }) => status)).toEqual(others.map(() => 403))
    expect((await signIn(locked.email, locked.password)).status).toBe(401)

    expect((await unlock(administrator)).status).toBe(200)
    expect((await signIn(locked.email, locked.password)).status).toBe(200)
  })

  it('leaves its owner at work where a session is open', async () => {
    const locked = await app.createUser('author')
    await lock(locked)
    expect(await whoAmI({ Authorization: `JWT ${locked.token}` })).toMatchObject({ id: locked.id })
  })
})

describe('a session', () => {
  const tokenOf = async ({ email, password }: TestUser) => String((await signIn(email, password)).body.token)
  const bearing = (token: string) => ({ Authorization: `JWT ${token}` })

  it('is dead after signing out', async () => {
    const user = await app.createUser('author')
    expect(await whoAmI(bearing(user.token))).toMatchObject({ id: user.id })
    expect((await app.rest('POST', '/api/users/logout', { user })).status).toBe(200)
    expect(await whoAmI(bearing(user.token))).toBeNull()
  })

  it('is dead once the password was reset elsewhere', async () => {
    const user = await app.createUser('author')
    const token = await app.payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
    expect((await app.rest('POST', '/api/users/reset-password', { body: { token, password: 'marble lantern oak' } })).status).toBe(200)
    expect(await whoAmI(bearing(user.token))).toBeNull()
  })

  it('loses a right at once when a role is taken away', async () => {
    const user = await app.createUser('editor')
    await app.payload.update({ overrideAccess: true, collection: 'users', id: user.id, data: { roles: ['terminologist'] } })
    const made = await app.rest('POST', '/api/news?locale=en', { user, body: { title: 'By a former editor', category: 'alliance' } })
    expect(made.status).toBe(403)
  })

  it('has a cookie that scripts cannot read and other sites do not send', async () => {
    const { email, password } = await app.createUser('author')
    const cookie = String((await signIn(email, password)).headers.get('set-cookie'))
    expect(cookie).toMatch(/^payload-token=/u)
    expect(cookie).toMatch(/; HttpOnly=?(true)?(;|$)/u)
    expect(cookie).toMatch(/; SameSite=Lax(;|$)/u)
  })

  it('is not taken from a cookie when another site sends it', async () => {
    const user = await app.createUser('administrator')
    const Cookie = `payload-token=${await tokenOf(user)}`
    expect(await whoAmI({ Cookie, Origin: 'http://localhost:3000' })).toMatchObject({ id: user.id })
    expect(await whoAmI({ Cookie, Origin: 'https://evil.example' })).toBeNull()
    expect(await whoAmI({ Cookie, 'Sec-Fetch-Site': 'cross-site' })).toBeNull()
  })

  it('writes nothing with a form of another site', async () => {
    const user = await app.createUser('administrator')
    const headers = { Cookie: `payload-token=${await tokenOf(user)}`, Origin: 'https://evil.example' }
    const form = new FormData()
    form.set('_payload', JSON.stringify({ url: 'https://evil.example' }))
    expect((await app.rest('POST', '/api/sources', { headers, body: form })).status).toBe(403)
  })
})

describe('GraphQL', () => {
  it('neither signs in nor makes, opens or counts accounts', async () => {
    const fields = '{ fields { name } }'
    const { data } = await app.graphql<Record<string, { fields: { name: string }[] }>>(
      `{ mutation: __type(name: "Mutation") ${fields} query: __type(name: "Query") ${fields} }`,
      {},
      { user: await app.createUser('administrator') },
    )
    const names = Object.values(data ?? {}).flatMap((type) => type.fields.map(({ name }) => name))
    expect(names).toContain('NewsItem')
    expect(names.filter((name) => /User|first|init|login/iu.test(name))).toEqual([])
  })
})
