import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { published, Records } from '../support/records.ts'

interface Rights {
  create?: boolean
  fields: true | Record<string, unknown>
  update?: boolean
}

let app: TestApp
let editor: TestUser
let translator: TestUser
let ids: { draft: string; open: string; trashed: string }

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  translator = await app.createUser('translator', { locales: ['fr'] })
  const records = new Records(app, editor)
  ids = { draft: await records.page({}), open: await records.page(published), trashed: await records.page(published) }
  await records.change('pages', ids.trashed, { deletedAt: new Date().toISOString() })
})

afterAll(async () => app.stop())

const ask = (path: string, user?: TestUser) => app.rest<Rights>('POST', `/api/${path}`, { user })

describe('what may be done', () => {
  it('is told to no reader, in one answer for all there is and is not', async () => {
    const paths = [...Object.values(ids), randomUUID(), 'none'].map((id) => `pages/access/${id}`)
    const more = ['pages/access', 'users/access', 'payload-preferences/access', `payload-locked-documents/access/${randomUUID()}`]
    const answers = await Promise.all([...paths, ...more, 'globals/navigation/access'].map(async (path) => ask(path)))
    answers.push(await app.rest<Rights>('GET', '/api/access'))
    for (const { body, status } of answers) {
      expect(status).toBe(401)
      expect(body).toEqual(answers[0]?.body)
    }
    expect(answers[0]?.body).toMatchObject({ code: 'unauthorized' })
  })

  it('is told to the staff of what they may read, drafts and trash too', async () => {
    for (const id of Object.values(ids)) {
      const { body, status } = await ask(`pages/access/${id}`, editor)
      expect([status, body.update]).toEqual([200, true])
    }
    expect((await ask('pages/access', editor)).body).toMatchObject({ create: true })
    expect((await ask(`pages/access/${ids.draft}?locale=bg`, translator)).body).not.toHaveProperty('update')
    expect((await ask('globals/navigation/access', editor)).body).toMatchObject({ update: true })
    const { body } = await app.rest('GET', '/api/access', { user: translator })
    expect(body).toMatchObject({ canAccessAdmin: true, collections: { news: { read: true } } })
  })

  it('is not told of what they may not read, as if it were not there', async () => {
    for (const user of [translator, editor]) {
      const [other, none] = [
        await ask(`users/access/${user === editor ? translator.id : editor.id}`, user),
        await ask(`users/access/${randomUUID()}`, user),
      ]
      expect([other.status, none.status]).toEqual([404, 404])
      expect(other.body).toEqual(none.body)
      expect((await ask(`users/access/${user.id}`, user)).status).toBe(200)
    }
  })
})
