import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { documentsInFile } from '../../src/delivery/sitemap/read.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { copy } from '../support/copies.ts'
import { published, Records } from '../support/records.ts'
import { childrenOf, parseXml, textOf as textIn, type Element } from '../support/xml.ts'

let app: TestApp
let records: Records
const slug = { en: `page-${randomUUID()}`, fr: `page-${randomUUID()}` }
let both: string
let withdrawn: string

beforeAll(async () => {
  // Copies are written past everything that keeps the cache true.
  app = await startTestApp({ settings: { cacheMaxMegabytes: 0 } })
  records = new Records(app, await app.createUser('editor'))
  both = await records.page({ slug: slug.en, title: 'A page & more', ...published })
  await records.change('pages', both, { slug: slug.fr, title: 'Une page', lead: 'Un chapeau.', ...published }, 'fr')
  await records.change('pages', both, { slug: 'pagina', title: 'O pagină', lead: 'Un lead.' }, 'ro')
  await records.page({ slug: 'a-draft', title: 'A draft' })
  withdrawn = await records.page({ slug: 'withdrawn', title: 'Withdrawn', ...published })
  await records.change('pages', withdrawn, { _status: 'draft' })
})

afterAll(async () => app.stop())

const read = async (path: string) => {
  const { body, headers, status } = await app.rest<string>('GET', path)
  expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'application/xml; charset=utf-8'])
  return parseXml(body)
}

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const named = (element: Element, name: string): Element[] => childrenOf(element, `{${sitemaps}}${name}`)
const textOf = (element: Element, name: string): string | undefined => textIn(element, `{${sitemaps}}${name}`)
const linksOf = (element: Element): Element[] => childrenOf(element, '{http://www.w3.org/1999/xhtml}link')

const home = 'http://localhost:3000'

describe('/sitemap.xml', () => {
  it('names each page in the languages it is published in, and nothing else', async () => {
    const map = await read('/sitemap.xml')
    const pages = named(map, 'url').filter((url) => textOf(url, 'loc')?.includes('/pages/'))
    expect(pages.map((url) => textOf(url, 'loc')).sort()).toEqual([`${home}/en/pages/${slug.en}`, `${home}/fr/pages/${slug.fr}`])
    for (const page of pages)
      expect(linksOf(page).map(({ attributes: { href, hreflang, rel } }) => [rel, hreflang, href])).toEqual([
        ['alternate', 'en', `${home}/en/pages/${slug.en}`],
        ['alternate', 'fr', `${home}/fr/pages/${slug.fr}`],
        ['alternate', 'x-default', `${home}/en/pages/${slug.en}`],
      ])
  })

  it('tells when each language was published last', async () => {
    const { body } = await app.rest<{ _translation: { updatedAt: string } }>('GET', `/api/pages/${both}?locale=fr`)
    const page = named(await read('/sitemap.xml'), 'url').find((url) => textOf(url, 'loc')?.endsWith(slug.fr))
    expect(textOf(page!, 'lastmod')).toBe(body._translation.updatedAt)
  })

  it('has the start page in every language', async () => {
    const start = named(await read('/sitemap.xml'), 'url').filter((url) => /3000\/[a-z]+$/u.test(textOf(url, 'loc') ?? ''))
    expect(start).toHaveLength(8)
  })

  it('is an index of parts when it is long, which hold all pages', async () => {
    await copy(app.payload, { collection: 'pages', count: documentsInFile, first: 1, modelId: both })
    const index = await read('/sitemap.xml')
    expect(index.name).toBe(`{${sitemaps}}sitemapindex`)
    const parts = named(index, 'sitemap').map((part) => textOf(part, 'loc')?.replace(home, '') ?? '')
    expect(parts).toEqual(['/sitemaps/start.xml', '/sitemaps/pages-1.xml', '/sitemaps/pages-2.xml'])
    const lengths = []
    for (const part of parts) lengths.push(named(await read(part), 'url').length)
    expect(lengths).toEqual([8, documentsInFile * 2, 2])
  })

  it.each(['/sitemaps/pages-4.xml', '/sitemaps/pages-0.xml', '/sitemaps/media-1.xml', '/sitemaps/users-1.xml'])(
    'has no other part: %s',
    async (path) => {
      expect((await app.rest('GET', path)).status).toBe(404)
    },
  )
})

describe('/robots.txt', () => {
  it('leads to the map', async () => {
    const { body, headers, status } = await app.rest<string>('GET', '/robots.txt')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(body.split('\n')).toEqual(expect.arrayContaining(['User-agent: *', 'Disallow: /admin', `Sitemap: ${home}/sitemap.xml`]))
  })

  it('is only read', async () => {
    expect((await app.rest('POST', '/robots.txt')).status).toBe(405)
    expect((await app.rest('DELETE', '/sitemap.xml')).status).toBe(405)
  })
})
