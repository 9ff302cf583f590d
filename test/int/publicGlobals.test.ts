import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { published, Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

const read = (query: string, user?: TestUser, depth = 0) => app.rest('GET', `/api/globals/navigation?depth=${depth}&${query}`, { user })

const write = (locale: string, body: object) => app.rest('POST', `/api/globals/navigation?locale=${locale}&depth=0`, { user: editor, body })

async function inGraphql(locale: string, fallback = 'none') {
  return app.graphql<{ Navigation: object | null }>(
    `{ Navigation(locale: ${locale}, fallbackLocale: ${fallback}) { header { label } _translation { served } } }`,
  )
}

describe('a global', () => {
  it('is not found while it is public in no language', async () => {
    const missing = await read('locale=en')
    await write('en', { header: [{ label: 'A draft', url: '/en/news' }] })
    const draft = await read('locale=en')
    expect([missing.status, draft.status]).toEqual([404, 404])
    expect(draft.body).toEqual(missing.body)
    expect(draft.body).toMatchObject({ code: 'not-found' })
    const { data, errors } = await inGraphql('en')
    expect([data?.Navigation, errors[0]?.extensions]).toMatchObject([null, { code: 'not-found' }])
  })

  it('is there for the staff all the same', async () => {
    expect((await read('locale=en', editor)).status).toBe(200)
    expect((await read('locale=en&draft=true', editor)).body).toMatchObject({ header: [{ label: 'A draft' }] })
  })

  it('is served along the chain, and not found without it', async () => {
    await write('en', published)
    expect((await read('locale=bg')).body).toMatchObject({ header: [{ label: 'A draft' }], _translation: { served: 'en' } })
    expect((await inGraphql('bg', 'en')).data).toMatchObject({ Navigation: { _translation: { served: 'en' } } })
    expect((await read('locale=bg&fallback-locale=none')).status).toBe(404)
    expect((await inGraphql('bg')).errors[0]?.extensions).toMatchObject({ code: 'not-found' })
  })

  it('leads to no record that its reader may not see', async () => {
    const records = new Records(app, editor)
    const [hidden, open] = [await records.page({}), await records.page(published)]
    const header = [hidden, open].map((value) => ({ label: 'A page', record: { relationTo: 'pages', value } }))
    await write('en', { header, ...published })
    for (const depth of [0, 1]) {
      const text = JSON.stringify((await read('locale=en', undefined, depth)).body)
      expect(text).toContain(open)
      expect(text).not.toContain(hidden)
    }
  })
})
