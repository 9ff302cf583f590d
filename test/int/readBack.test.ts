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
