import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { published, Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser
let id: string

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  const records = new Records(app, editor)
  const programme = await records.programme({ name: 'Programme', ...published })
  await records.change('programmes', programme, { name: 'Programme (fr)', slug: 'programme-fr', summary: 'A.', ...published }, 'fr')
  id = await records.news({ title: 'English', programmes: [programme], ...published })
  await records.change('news', id, { title: 'French', slug: 'french', lead: 'A.', ...published }, 'fr')
  await records.change('news', id, { title: 'Draft' })
})

afterAll(async () => app.stop())

const asked = ['docs { title programmes { name } _translation { served } }', 'title programmes { name } _translation { served }'] as const
const english = { title: 'English', programmes: [{ name: 'Programme' }], _translation: { served: 'en' } }
const french = { title: 'French', programmes: [{ name: 'Programme (fr)' }], _translation: { served: 'fr' } }

describe('two things that one query asks for', () => {
  it('are each in their own language, with all that is inside them', async () => {
    const lists = `a: News(locale: fr) { ${asked[0]} } b: News { ${asked[0]} } c: News(locale: fr) { ${asked[0]} }`
    const singles = `d: NewsItem(id: "${id}", locale: fr) { ${asked[1]} } e: NewsItem(id: "${id}") { ${asked[1]} } countNews(locale: fr) { totalDocs }`
    const { data, errors } = await app.graphql(`{ ${lists} ${singles} f: NewsItem(id: "${id}") { ${asked[1]} } }`)
    expect(errors).toEqual([])
    const list = (one: object) => ({ docs: [one] })
    expect(data).toMatchObject({ a: list(french), b: list(english), c: list(french), d: french, e: english, f: english })
  })

  it('are each a draft or not', async () => {
    const { data } = await app.graphql(
      `{ a: NewsItem(id: "${id}", draft: true) { title } b: NewsItem(id: "${id}") { title } }`,
      {},
      { user: editor },
    )
    expect(data).toMatchObject({ a: { title: 'Draft' }, b: { title: 'English' } })
  })
})
