import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { published, Records, textWith } from '../support/records.ts'

let app: TestApp
let editor: TestUser
let records: Records
/** Records that no reader may see, and one that everybody may. */
let hidden: { document: string; news: string; page: string; picture: string; trashed: string }
let open: { news: string; picture: string }
let id: string

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  records = new Records(app, editor)
  const trashed = await records.news(published)
  const page = await records.page({})
  const picture = await records.picture({ alt: 'Withdrawn', ...published })
  hidden = { document: await records.document({}), news: await records.news({}), page, picture, trashed }
  open = { news: await records.news(published), picture: await records.picture({ alt: 'Open', ...published }) }
  id = await records.news({
    attachments: [
      { relationTo: 'documents', value: hidden.document },
      { relationTo: 'media', value: open.picture },
    ],
    body: textWith({ relationTo: 'pages', value: hidden.page }, hidden.picture),
    gallery: [hidden.picture, open.picture],
    image: hidden.picture,
    related: [hidden.news, open.news, hidden.trashed],
    ...published,
  })
  await records.change('news', trashed, { deletedAt: new Date().toISOString() })
  await records.change('media', hidden.picture, { _status: 'draft' })
  await records.change('news', open.news, { related: [id, hidden.news], ...published })
})

afterAll(async () => app.stop())

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as { id: string }).id : value)

interface Answered {
  attachments: { value: unknown }[]
  body: { root: { children: { type: string }[] } }
  gallery: unknown[]
  image: unknown
  related: unknown[]
}

const paths = (depth: number): string[] => [
  `/api/news/${id}?depth=${depth}`,
  `/api/news?where[id][equals]=${id}&depth=${depth}`,
  `/api/news/${id}?depth=${depth}&locale=fr`,
  `/api/news/${id}?depth=${depth}&locale=all`,
  `/api/news/${open.news}?depth=${depth}`,
]

describe('an answer of GraphQL', () => {
  it('names no record that its reader may not see, however its address is written', async () => {
    const query = `{ NewsItem(id: "${open.news}") { related { id body(depth: 0) } } }`
    for (const address of ['/api/graphql', '/api/graphql/', '/api/GraphQL']) {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(new URL(address, app.url), { body: JSON.stringify({ query }), headers, method: 'POST' })
      expect([address, answer.status]).toEqual([address, 200])
      const text = await answer.text()
      expect(text).toContain(id)
      for (const one of Object.values(hidden)) expect(text).not.toContain(one)
    }
  })
})

describe.each([0, 1, 2])('an answer at depth %i', (depth) => {
  it('names no record that its reader may not see', async () => {
    for (const path of paths(depth)) {
      const text = JSON.stringify((await app.rest('GET', path)).body)
      expect(text).toContain(id)
      for (const one of Object.values(hidden)) expect(text).not.toContain(one)
    }
  })

  it('keeps all others where they are', async () => {
    const { body } = await app.rest<Answered>('GET', `/api/news/${id}?depth=${depth}`)
    expect(body.related.map(idOf)).toEqual([open.news])
    expect(body.gallery.map(idOf)).toEqual([open.picture])
    expect(body.attachments.map(({ value }) => idOf(value))).toEqual([open.picture])
    expect(body.image).toBeNull()
  })
})

describe('a text', () => {
  it('keeps the words of a link that leads to nothing readable, and loses such a picture', async () => {
    const { body } = await app.rest<Answered>('GET', `/api/news/${id}?depth=0`)
    expect(body.body.root.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', text: 'See there' }] }])
    expect(body.body.root.children).toHaveLength(1)
  })

  it('is the same in GraphQL, at every depth', async () => {
    const { body } = await app.rest<Answered>('GET', `/api/news/${id}?depth=0`)
    for (const depth of [0, 1]) {
      const { data } = await app.graphql<{ NewsItem: Answered }>(`{ NewsItem(id: "${id}") { body(depth: ${depth}) related { body } } }`)
      expect(data?.NewsItem.body).toEqual(body.body)
    }
  })

  it('of a related record is held to the same in GraphQL', async () => {
    const { data } = await app.graphql(`{ NewsItem(id: "${open.news}") { related { id body } } }`)
    expect(JSON.stringify(data)).toContain('See there')
    expect(JSON.stringify(data)).not.toContain(hidden.page)
  })
})

describe('the staff', () => {
  it('sees every id', async () => {
    const text = JSON.stringify((await app.rest('GET', `/api/news/${id}?depth=0&draft=true`, { user: editor })).body)
    for (const one of Object.values(hidden)) expect(text).toContain(one)
  })
})

describe('a record that becomes public', () => {
  it('is named from then on', async () => {
    const later = await records.news({})
    const from = await records.news({ related: [later], ...published })
    const related = async () => (await app.rest<Answered>('GET', `/api/news/${from}?depth=0`)).body.related
    expect(await related()).toEqual([])
    await records.change('news', later, published)
    expect(await related()).toEqual([later])
  })
})
