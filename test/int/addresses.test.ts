import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

type Doc = { doc: { id: string; slug: string } }

let app: TestApp
let editor: TestUser
let country: string
let source: string

const news = (body: object) =>
  app.rest<Doc>('POST', '/api/news?locale=en&depth=0', {
    user: editor,
    body: { lead: 'A lead.', category: 'alliance', publishedAt: '2013-10-14', _status: 'published', ...body },
  })

const textOf = (text: string) => ({
  root: {
    ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
    children: [{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [{ type: 'text', version: 1, text }] }],
  },
})

/** Publishes an authority, with the participation it needs, and tells its address. */
async function authority(locale: 'en' | 'fr', data: object): Promise<unknown> {
  const as = { depth: 0, locale } as const
  const body = { type: 'municipality', country, ...data } as never
  const { id } = await app.payload.create({ collection: 'member-authorities', data: body, draft: true, overrideAccess: true, ...as })
  const participation = { authority: id, network: 'alliance', role: 'participant', status: 'active', sources: [source] } as never
  await app.payload.create({ collection: 'participations', data: participation, overrideAccess: true, ...as })
  return (await app.payload.update({ collection: 'member-authorities', id, data: { _status: 'published' }, overrideAccess: true, ...as }))
    .slug
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  const as = { depth: 0 } as const
  country = (
    await app.payload.create({ collection: 'countries', data: { code: 'ME', name: 'Montenegro' } as never, overrideAccess: true, ...as })
  ).id
  source = (
    await app.payload.create({ collection: 'sources', data: { key: 'paper', title: 'A paper' } as never, overrideAccess: true, ...as })
  ).id
})

afterAll(async () => app.stop())

describe('an address that is taken', () => {
  it('gets a number when it was made from the title, in the draft and in public', async () => {
    const slugs = []
    for (let i = 0; i < 3; i += 1) slugs.push((await news({ title: 'Annual meeting' })).body.doc.slug)
    expect(slugs).toEqual(['annual-meeting', 'annual-meeting-2', 'annual-meeting-3'])
    const { body } = await app.rest<{ docs: object[] }>('GET', '/api/news?locale=en&where[slug][equals]=annual-meeting-3')
    expect(body.docs).toHaveLength(1)
  })

  it('gets one too when a draft is published later, whole form or not', async () => {
    const { body } = await news({ title: 'Annual meeting', _status: 'draft' })
    const { id, slug } = body.doc
    expect(slug).toBe('annual-meeting')
    const published = await app.rest<Doc>('PATCH', `/api/news/${id}?locale=en&depth=0`, {
      user: editor,
      body: { title: 'Annual meeting', slug, _status: 'published' },
    })
    expect(published.body.doc.slug).toBe('annual-meeting-4')
    const again = await app.rest<Doc>('PATCH', `/api/news/${id}?locale=en&depth=0`, { user: editor, body: { _status: 'published' } })
    expect(again.body.doc.slug).toBe('annual-meeting-4')
  })

  it('is refused when it was typed', async () => {
    const typed = await news({ title: 'Annual meeting', slug: 'annual-meeting' })
    expect([typed.status, typed.body]).toMatchObject([409, { code: 'slug-taken' }])
  })

  it('is asked for in every language where a document is the same in all', async () => {
    const french = { name: 'Albena', slug: 'albena-sur-mer', profile: textOf('Une ville.'), sourceLocale: 'fr' }
    await expect(authority('fr', french)).resolves.toBe('albena-sur-mer')
    await expect(authority('en', { name: 'Other', slug: 'albena-sur-mer' })).rejects.toMatchObject({
      data: { code: 'slug-taken', errors: [{ locale: 'fr' }] },
    })
    await expect(authority('en', { name: 'Albena sur mer' })).resolves.toBe('albena-sur-mer-2')
  })
})
