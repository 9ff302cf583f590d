import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { bulgarian, french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { onlyIn, texts, viewsOf } from '../support/publicView.ts'

let app: TestApp
let editor: TestUser
let id: string

const views = (one: string) => viewsOf(app, 'news', 'NewsItem', one, 'title')
const write = (one: string, locale: string, body: object) =>
  app.rest('PATCH', `/api/news/${one}?locale=${locale}&depth=0`, { user: editor, body })

async function copy(query = ''): Promise<string> {
  const { body } = await app.rest<{ doc: { id: string } }>('POST', `/api/news/${id}/duplicate?locale=en&depth=0${query}`, {
    user: editor,
    body: {},
  })
  return body.doc.id
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
  await write(id, 'fr', { ...french(), _status: 'published' })
  await write(id, 'bg', bulgarian())
})

describe('a copy', () => {
  it('has the texts of every language, drafts and all, in rows of its own, and nothing of it is public', async () => {
    const { draft, rest, row } = await views(await copy())
    expect(texts(draft.title)).toEqual(title)
    expect(rest).toEqual(onlyIn({}))
    expect(texts(row.title)).toEqual({})
    const rows = ({ externalLinks }: Record<string, unknown>) => (externalLinks as { id: string; label: { en: string } }[]) ?? []
    const original = rows((await views(id)).draft)
    expect(rows(draft).map(({ label }) => label.en)).toEqual(['One', 'Two'])
    expect(rows(draft).filter((one) => original.some((other) => other.id === one.id))).toEqual([])
  })

  it('has addresses of its own each time, so that both can be published', async () => {
    const copies = [await copy(), await copy()]
    const slugs = await Promise.all([id, ...copies].map(async (one) => Object.values(texts((await views(one)).draft.slug))))
    expect(new Set(slugs.flat()).size).toBe(9)
    for (const one of copies) expect((await write(one, 'en', { _status: 'published' })).status).toBe(200)
  })

  it.each(['&selectedLocales=fr', '&selectedLocales[0]=fr'])('is made of some languages only: %s', async (query) => {
    expect(texts((await views(await copy(query))).draft.title)).toEqual({ fr: title.fr })
  })

  it('is refused when one of the languages is none', async () => {
    const answer = await app.rest('POST', `/api/news/${id}/duplicate?selectedLocales=fr,xx`, { user: editor, body: {} })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'selectedLocales' }] } })
  })

  it('never publishes, whatever is sent along', async () => {
    const { body } = await app.rest<{ doc: { id: string } }>('POST', `/api/news/${id}/duplicate?locale=en`, {
      user: editor,
      body: { title: 'Changed', _status: 'published' },
    })
    const { draft, rest } = await views(body.doc.id)
    expect(texts(draft.title)).toEqual({ ...title, en: 'Changed' })
    expect(rest).toEqual(onlyIn({}))
  })

  it('is made by GraphQL with nothing but the id, and of some languages', async () => {
    const duplicate = async (more: string) => {
      const mutation = `mutation ($id: String!) { duplicateNewsItem(id: $id, locale: en${more}) { id receipt { intent changed } } }`
      const { data, errors } = await app.graphql<{ duplicateNewsItem: { id: string; receipt: object } }>(mutation, { id }, { user: editor })
      expect(errors).toEqual([])
      return data?.duplicateNewsItem as { id: string; receipt: object }
    }
    const whole = await duplicate('')
    expect(whole.receipt).toEqual({ intent: 'save', changed: ['en', 'fr', 'bg'] })
    expect(texts((await views(whole.id)).draft.title)).toEqual(title)
    const part = await duplicate(', selectedLocales: [en, bg], data: { featured: true }')
    const { draft, rest } = await views(part.id)
    expect([texts(draft.title), draft.featured]).toEqual([{ en: title.en, bg: title.bg }, true])
    expect(rest).toEqual(onlyIn({}))
  })
})
