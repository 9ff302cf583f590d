import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

let app: TestApp

const good = 'marble lantern oak'
const invalid = (path: string) => ({ data: { errors: [expect.objectContaining({ path })] } })
const account = (email: string, password: string) => ({ email, password, name: 'A person', roles: ['author'] })
const accounts = async () => (await app.payload.count({ overrideAccess: true, collection: 'users' })).totalDocs

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(async () => app.stop())

describe('the first account', () => {
  it('is not made by the public, not by twenty at once', async () => {
    const body = { ...account('first@example.org', good), roles: ['administrator'] }
    const paths = ['/api/users/first-register', '/api/users/first-register/', '/api/users/First-Register']
    const tries = Array.from({ length: 20 }, (_, index) => app.rest('POST', paths[index % paths.length] as string, { body }))
    const answers = await Promise.all(tries)
    expect(answers.every(({ status }) => status === 403 || status === 404)).toBe(true)
    expect(await accounts()).toBe(0)
  })

  it('is not told about', async () => {
    expect((await app.rest('GET', '/api/users/init')).status).toBe(403)
  })
})

describe('passwords', () => {
  it.each(['abc', 'password1234', 'someone@example.org'])('are refused at creation: %s', async (password) => {
    const made = app.payload.create({ overrideAccess: true, collection: 'users', data: account('someone@example.org', password) as never })
    await expect(made).rejects.toMatchObject(invalid('password'))
  })

  it('are refused at a change and at a reset with a link', async () => {
    const { id, email } = await app.createUser('author')
    const change = app.payload.update({ overrideAccess: true, collection: 'users', id, data: { password: 'password1234' } as never })
    await expect(change).rejects.toMatchObject(invalid('password'))

    const token = await app.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = (password: string) =>
      app.payload.resetPassword({ overrideAccess: true, collection: 'users', data: { token: String(token), password } })
    await expect(reset('abc')).rejects.toMatchObject(invalid('password'))
    await expect(reset(email)).rejects.toMatchObject(invalid('password'))
    await expect(reset(good)).resolves.toBeDefined()
    await expect(app.payload.login({ collection: 'users', overrideAccess: true, data: { email, password: good } })).resolves.toHaveProperty(
      'token',
    )
  })
})

describe('rights', () => {
  it('are changed by administrators alone', async () => {
    const author = await app.createUser('author')
    await app.rest('PATCH', `/api/users/${author.id}`, {
      user: author,
      body: { name: 'New name', roles: ['administrator'], mayPublish: ['fr'] },
    })
    const stored = await app.payload.findByID({ overrideAccess: true, collection: 'users', id: author.id })
    expect(stored).toMatchObject({ name: 'New name', roles: ['author'], mayPublish: [] })
  })

  it('leave somebody who can let others in', async () => {
    const administrator: TestUser = await app.createUser('administrator')
    const { id } = administrator
    await expect(app.payload.delete({ overrideAccess: true, collection: 'users', id })).rejects.toThrow('last administrator')
    const stepDown = app.payload.update({ overrideAccess: true, collection: 'users', id, data: { roles: ['author'] } as never })
    await expect(stepDown).rejects.toMatchObject(invalid('roles'))
    await app.createUser('administrator')
    await expect(app.payload.delete({ overrideAccess: true, collection: 'users', id })).resolves.toBeDefined()
  })
})
