import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish, title } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { texts, viewsOf } from '../support/publicView.ts'

let app: TestApp
let editor: TestUser
let id: string

const draft = async (field: string) => (await viewsOf(app, 'news', 'NewsItem', id, field)).draft[field]
const send = (locale: string, body: object) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user: editor, body })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})
afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
})

describe('a public answer that is sent back', () => {
  const read = async () => (await app.rest('GET', `/api/news/${id}?locale=fr&depth=0`)).body as { externalLinks: object[]; lead: string }

  beforeEach(async () => {
    await send('en', { seoTitle: 'An English title', _status: 'published' })
    await send('fr', { ...french(), _status: 'published' })
  })

  it('brings no text of another language along, neither in the document nor in its rows', async () => {
    const body = await read()
    expect(body).toMatchObject({ seoTitle: 'An English title', _translation: { served: 'fr' } })
    expect((await send('fr', body)).status).toBe(200)
    expect(texts(await draft('seoTitle'))).toEqual({ en: 'An English title' })
    const links = (await draft('externalLinks')) as { label: object }[]
    expect(links.map(({ label }) => texts(label))).toEqual([{ en: 'One' }, { en: 'Two' }])
  })

  it('takes nothing back that waits in the draft since before the publication', async () => {
    await send('en', { publishedAt: '2026-01-01T12:00:00.000Z' })
    await send('fr', { ...french(), _status: 'published' })
    expect((await send('fr', await read())).status).toBe(200)
    expect(await draft('publishedAt')).toBe('2026-01-01T12:00:00.000Z')
  })

  it('takes nothing back that was changed in the draft since the document was made', async () => {
    const { body: made } = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en&depth=0', {
      user: editor,
      body: {
        title: 'Made public at once',
        lead: 'A lead.',
        category: 'resource',
        publishedAt: '2020-01-01T12:00:00.000Z',
        _status: 'published',
      },
    })
    id = made.doc.id
    await send('en', { category: 'alliance' })
    const { body } = await app.rest('GET', `/api/news/${id}?locale=en&depth=0`)
    expect((await send('en', body as object)).status).toBe(200)
    expect(await draft('category')).toBe('alliance')
  })

  it('takes nothing back when another language was published since', async () => {
    const { body } = await app.rest('GET', `/api/news/${id}?locale=en&depth=0`)
    await send('bg', { title: title.bg, lead: 'Увод.', _status: 'published' })
    await send('en', { seoTitle: 'Changed in the draft' })
    expect((await send('en', body as object)).status).toBe(200)
    expect(texts(await draft('seoTitle'))).toEqual({ en: 'Changed in the draft' })
  })

  it('takes nothing back that waits since another language appeared', async () => {
    await send('en', { category: 'resource' })
    await send('bg', { title: title.bg, lead: 'Увод.', _status: 'published' })
    await send('bg', { seoTitle: 'Друго заглавие', _status: 'published' })
    const { body } = await app.rest('GET', `/api/news/${id}?locale=fr&depth=0&fallback-locale=none`)
    expect((await send('fr', body as object)).status).toBe(200)
    expect(await draft('category')).toBe('resource')
  })

  it('keeps what the client wrote in the place of such a text', async () => {
    const body = await read()
    await send('fr', { ...body, seoTitle: 'Un titre en français' })
    expect(texts(await draft('seoTitle'))).toEqual({ en: 'An English title', fr: 'Un titre en français' })
  })
})

describe('an address', () => {
  it('is not made of a title that is taken out at the same time', async () => {
    await send('bg', { title: title.bg })
    await send('bg', { title: null, slug: null })
    expect(texts(await draft('slug'))).not.toHaveProperty('bg')
  })
})
