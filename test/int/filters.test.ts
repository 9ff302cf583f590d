import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { plainText, published, Records } from '../support/records.ts'

interface List {
  code?: string
  docs: { id: string }[]
  totalDocs: number
}

let app: TestApp
let editor: TestUser
let records: Records
/** Public in English and French, with a French lead; in English alone; in both, without a French lead. */
let both: string
let english: string
let short: string
/** Related to a public item, to one that was withdrawn, to one in the trash, to none. */
let related: { open: string; trashed: string; withdrawn: string; none: string }
let targets: { open: string; trashed: string; withdrawn: string; draft: string }
const slug = { bg: `novina-${randomUUID()}`, en: `news-${randomUUID()}` }

const inFrench = (title: string, text: object) => ({ ...text, slug: `actualite-${randomUUID()}`, title, ...published })

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  records = new Records(app, editor)
  both = await records.page({ lead: 'One', slug: slug.en, title: 'A first page', ...published })
  await records.change('pages', both, inFrench('Première page', { lead: 'Un' }), 'fr')
  english = await records.page({ lead: 'Two', title: 'A second page', ...published })
  short = await records.page({ lead: 'Three', title: 'A third page', ...published })
  await records.change('pages', short, inFrench('Troisième page', { body: plainText('Trois') }), 'fr')

  const target = async (more: object = published) => records.news({ category: 'interview', title: 'A target', ...more })
  targets = { draft: await target({}), open: await target(), trashed: await target(), withdrawn: await target() }
  const naming = async (id?: string) => records.news({ related: id ? [id] : [], title: 'Names another', ...published })
  related = {
    none: await naming(),
    open: await naming(targets.open),
    trashed: await naming(targets.trashed),
    withdrawn: await naming(targets.withdrawn),
  }
  await records.change('news', targets.withdrawn, { _status: 'draft' })
  await records.change('news', targets.trashed, { deletedAt: new Date().toISOString() })
})

afterAll(async () => app.stop())

async function found(collection: string, query: string, user?: TestUser): Promise<string[]> {
  const { body, status } = await app.rest<List>('GET', `/api/${collection}?depth=0&limit=100&${query}`, { user })
  expect([status, body.code]).toEqual([200, undefined])
  const count = await app.rest<List>('GET', `/api/${collection}/count?${query}`, { user })
  expect([body.totalDocs, count.body.totalDocs]).toEqual([body.docs.length, body.docs.length])
  return body.docs.map(({ id }) => id).toSorted()
}

const sorted = (...ids: string[]) => ids.toSorted()

describe('a condition on a text', () => {
  it.each([
    ['title][not_equals]=nothing', () => sorted(both, short)],
    ['title][not_in]=nothing,at all', () => sorted(both, short)],
    ['title][not_like]=nothing', () => sorted(both, short)],
    ['title][exists]=true', () => sorted(both, short)],
    ['title][exists]=false', () => []],
    ['title][equals]=null', () => []],
    ['title][like]=second', () => []],
    ['lead][not_equals]=nothing', () => [both]],
    ['lead][exists]=false', () => []],
    ['lead.en][not_equals]=One', () => sorted(english, short)],
    ['title.bg][exists]=false', () => []],
    ['_status][not_equals]=draft', () => sorted(both, short)],
  ])('looks at the language asked for alone, and matches nothing where there is no text: %s', async (condition, expected) => {
    expect(await found('pages', `locale=fr&where[${condition}`)).toEqual(expected())
  })

  it('keeps its place in a list of alternatives', async () => {
    const query = 'locale=fr&where[or][0][title][not_equals]=nothing&where[or][1][legacyKey][exists]=false'
    expect(await found('pages', query)).toEqual(sorted(both, english, short))
  })

  it('is asked in GraphQL alike', async () => {
    const { data } = await app.graphql<{ Pages: List }>(
      '{ Pages(locale: fr, where: { title: { not_equals: "x" } }) { totalDocs docs { id } } }',
    )
    expect(data?.Pages.docs.map(({ id }) => id).toSorted()).toEqual(sorted(both, short))
    expect(data?.Pages.totalDocs).toBe(2)
  })

  it('is asked of drafts as they are stored', async () => {
    const { body } = await app.rest<List>('GET', '/api/pages?locale=fr&draft=true&where[title][exists]=false', { user: editor })
    expect(body.docs.map(({ id }) => id)).toEqual([english])
  })
})

describe('an address', () => {
  it('is found along the chain, and in the source language outside it', async () => {
    const bulgarian = await records.page({ slug: slug.bg, sourceLocale: 'bg', title: 'Страница', ...published }, 'bg')
    expect(await found('pages', `locale=fr&where[slug][equals]=${slug.en}`)).toEqual([both])
    expect(await found('pages', `locale=ro&where[slug][in]=${slug.en},${slug.bg}`)).toEqual(sorted(both, bulgarian))
    expect(await found('pages', `locale=en&where[slug][equals]=${slug.bg}`)).toEqual([bulgarian])
    expect(await found('pages', `locale=ro&fallback-locale=none&where[slug][equals]=${slug.bg}`)).toEqual([])
  })

  it('is found through a relation', async () => {
    const address = `target-${randomUUID()}`
    await records.change('news', targets.open, { slug: address, ...published })
    expect(await found('news', `locale=fr&where[related.slug][equals]=${address}`)).toEqual([related.open])
    expect(await found('news', `locale=fr&fallback-locale=none&where[related.slug][equals]=${address}`)).toEqual([])
  })
})

describe('a condition on a related record', () => {
  it.each([
    ['its shared field', 'related.category][equals]=interview'],
    ['its text', 'related.title][not_equals]=nothing'],
    ['that there is one', 'related][exists]=true'],
    ['the record inside', 'related][contains][category][equals]=interview'],
  ])('counts only what can be read: %s', async (_, condition) => {
    expect(await found('news', `where[${condition}`)).toEqual([related.open])
  })

  it.each(['equals', 'in', 'contains'])('matches nothing by the id of one that cannot be read: %s', async (operator) => {
    for (const id of [targets.draft, targets.withdrawn, targets.trashed, randomUUID()]) {
      expect(await found('news', `where[related][${operator}]=${id}`)).toEqual([])
      expect(await found('news', `where[related.id][${operator}]=${id}`)).toEqual([])
    }
    expect(await found('news', `where[related][${operator}]=${targets.open}`)).toEqual([related.open])
  })

  it('takes those that cannot be read for none', async () => {
    const unrelated = sorted(related.none, related.trashed, related.withdrawn, targets.open)
    expect(await found('news', 'where[related][exists]=false')).toEqual(unrelated)
    expect(await found('news', `where[related][not_equals]=${targets.open}`)).toEqual(unrelated)
    const all = sorted(related.open, ...unrelated)
    for (const id of [targets.withdrawn, randomUUID()]) expect(await found('news', `where[related][not_equals]=${id}`)).toEqual(all)
  })

  it('is open to the staff', async () => {
    const all = sorted(related.open, related.trashed, related.withdrawn)
    expect(await found('news', 'where[related.category][equals]=interview', editor)).toEqual(all)
    expect(await found('news', `where[related][equals]=${targets.withdrawn}`, editor)).toEqual([related.withdrawn])
  })

  it('is held to a single picture too', async () => {
    const image = await records.picture({ alt: 'A picture', ...published })
    const page = await records.page({ image, title: 'With a picture', ...published })
    const ask = async () => [
      await found('pages', 'where[image.originalName][equals]=point.png'),
      await found('pages', 'where[image][exists]=true'),
      await found('pages', `where[image][equals]=${image}`),
    ]
    expect(await ask()).toEqual([[page], [page], [page]])
    await records.change('media', image, { _status: 'draft' })
    expect(await ask()).toEqual([[], [], []])
    expect(await found('pages', 'where[image][exists]=false')).toContain(page)
  })
})

describe('what cannot be an id', () => {
  const wrong = ['no-id', 'x'.repeat(24), '1', '6b06382a676e940f777777q7']

  it.each(['equals', 'in', 'contains', 'like', 'all'])('is the id of no record: %s', async (operator) => {
    for (const id of wrong) {
      expect(await found('pages', `where[id][${operator}]=${id}`)).toEqual([])
      expect(await found('news', `where[related][${operator}]=${id}`)).toEqual([])
      expect(await found('news', `where[themes][${operator}]=${id}`)).toEqual([])
    }
  })

  it.each(['not_equals', 'not_in'])('is an id that all others differ from: %s', async (operator) => {
    const [pages, news] = [await found('pages', ''), await found('news', '')]
    for (const id of wrong) {
      expect(await found('pages', `where[id][${operator}]=${id}`)).toEqual(pages)
      expect(await found('news', `where[related][${operator}]=${id}`)).toEqual(news)
      expect(await found('news', `where[themes][${operator}]=${id}`)).toEqual(news)
    }
  })

  it('does not keep those beside it from being found', async () => {
    for (const id of wrong) {
      expect(await found('pages', `where[id][in]=${id},${both}`)).toEqual([both])
      expect(await found('pages', `where[id][in][0]=${both}&where[id][in][1]=${id}`)).toEqual([both])
      expect(await found('news', `where[related][in]=${targets.open},${id}`)).toEqual([related.open])
    }
  })
})

describe('what would tell more than it may', () => {
  it.each([
    ['/api/programmes?where[news.title][equals]=x', 'join-path'],
    ['/api/programmes?sort=news.title', 'join-path'],
    ['/api/programmes/count?where[or][0][news.id][exists]=true', 'join-path'],
    ['/api/programmes?joins[news][where][related.title][equals]=x', 'join-path'],
    ['/api/news?sort=image.filename', 'bad-request'],
    ['/api/news?where[attachments][exists]=true', 'bad-request'],
    ['/api/news?where[attachments.relationTo][equals]=media', 'bad-request'],
    ['/api/news?where[related.isPublic][equals]=true', 'bad-request'],
    ['/api/news?where[related.createdBy][exists]=true', 'bad-request'],
  ])('is refused: %s', async (path, code) => {
    const { body, status } = await app.rest('GET', path)
    expect([status, body.code]).toEqual([400, code])
  })

  it('is refused to the staff alike when it leads through a join', async () => {
    const { body, status } = await app.rest('GET', '/api/programmes?draft=true&where[news.title][equals]=x', { user: editor })
    expect([status, body.code]).toEqual([400, 'join-path'])
  })
})
