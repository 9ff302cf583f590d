import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { loadDocument } from '../../src/publication/index.ts'
import type { Locale } from '../../src/shared/locales.ts'
import { bulgarian, french, title } from '../support/albena.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { onlyIn, texts, viewsOf } from '../support/publicView.ts'

interface Row {
  id: string
  label: object
  url: string
}

let app: TestApp

const english = { title: title.en, lead: 'The second national launch.', category: 'programme', publishedAt: '2013-10-14' }
const link = { url: 'https://example.org/one' }

const language = (locale: Locale, isPublished: boolean, data: (created: Record<string, unknown>) => object) => ({
  locale,
  isPublished,
  data: data as () => Record<string, unknown>,
})

async function load(...others: ReturnType<typeof language>[]): Promise<string> {
  const req = await createLocalReq({}, app.payload)
  const first = language('en', true, () => ({ ...english, externalLinks: [{ ...link, label: 'One' }] }))
  return String((await loadDocument({ collection: 'news', languages: [first, ...others], req })).id)
}

const versions = async (id: string) => app.payload.db.countVersions({ collection: 'news', where: { parent: { equals: id } } })

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(async () => app.stop())

describe('loading', () => {
  it('writes every language of a new document at once, those for readers and those for the draft', async () => {
    const labelled = (created: Record<string, unknown>) => ({
      ...french(),
      externalLinks: (created.externalLinks as Row[]).map(({ id, url }) => ({ id, url, label: 'Un' })),
    })
    const id = await load(language('fr', true, labelled), language('bg', false, bulgarian))
    const { draft, graphql, rest, row } = await viewsOf(app, 'news', 'NewsItem', id, 'title')
    expect(rest).toEqual(onlyIn({ en: title.en, fr: title.fr }))
    expect(graphql).toEqual(rest)
    expect([texts(row.title), texts(draft.title)]).toEqual([{ en: title.en, fr: title.fr }, title])
    expect((row.externalLinks as Row[]).map((one) => one.label)).toEqual([{ en: 'One', fr: 'Un' }])
    expect(draft._status).toMatchObject({ en: 'published', fr: 'published', bg: 'draft' })
    expect((await versions(id)).totalDocs).toBe(1)
  })

  it('gives what is written later something to start from', async () => {
    const id = await load(language('fr', true, french))
    await app.payload.update({ collection: 'news', id, locale: 'fr', data: { title: 'Plus tard' } as never, overrideAccess: true })
    const { draft, rest } = await viewsOf(app, 'news', 'NewsItem', id, 'title')
    expect([rest.fr, texts(draft.title)]).toEqual([title.fr, { en: title.en, fr: 'Plus tard' }])
    expect((await versions(id)).totalDocs).toBe(2)
  })

  it('checks each language that becomes public, and leaves nothing behind when one is refused', async () => {
    const count = async () => (await app.payload.count({ collection: 'news', overrideAccess: true })).totalDocs
    const before = await count()
    await expect(load(language('fr', true, () => ({ slug: 'sans-titre' })))).rejects.toThrow(/title|titre|invalid/iu)
    expect(await count()).toBe(before)
  })

  it('asks for addresses that are free', async () => {
    const slug = french().slug
    await load(language('fr', true, () => ({ ...french(), slug })))
    await expect(load(language('fr', true, () => ({ ...french(), slug })))).rejects.toMatchObject({ data: { code: 'slug-taken' } })
  })
})
