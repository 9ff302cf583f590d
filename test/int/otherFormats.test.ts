import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Parser } from 'n3'

import { calendarDay } from '../../src/shared/calendarDay.ts'
import { localeCodes } from '../../src/shared/locales.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { inBlock, paragraph, text, toRecord, upload } from '../support/lexical.ts'
import { Records } from '../support/records.ts'
import { checkTbx } from '../support/tbx.ts'

interface Doc {
  id: string
  body?: unknown
  slug: string
  startDate?: null | string
  _translation: { available: { locale: string; url: string }[]; served: string }
}

let app: TestApp
let records: Records
let item: Doc

const list = async (path: string): Promise<Doc[]> => (await app.rest<{ docs: Doc[] }>('GET', path)).body.docs
const get = async (path: string, accept?: string, method = 'GET') => app.rest<string>(method, path, accept ? { headers: { accept } } : {})

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  records = new Records(app, await app.createUser('editor'))
  ;[item] = (await list('/api/news?where[legacyKey][equals]=next-launches&depth=0')) as [Doc]
})

afterAll(async () => app.stop())

describe('rich text', () => {
  it.each(localeCodes)('is answered as HTML in %s, with links to pages of the language served', async (locale) => {
    const { body } = await app.rest<Doc>('GET', `/api/news/${item.id}?format=html&locale=${locale}&depth=2`)
    expect(body.body).toMatch(new RegExp(`^<h2>.*<a href="/${body._translation.served}/events/[^"]+">`, 'su'))
  })

  it('is Markdown in each language of its own when all are asked for, and with a selection', async () => {
    const { body } = await app.rest<{ docs: Doc[] }>(
      'GET',
      `/api/news?where[id][equals]=${item.id}&format=markdown&locale=all&select[body]=true&depth=0`,
    )
    expect(body.docs[0]?.body).toEqual({ en: expect.stringContaining('](/en/events/'), fr: expect.stringContaining('](/fr/events/') })
  })

  it('stays as it is stored in JSON', async () => {
    const [plain, json] = [await get(`/api/news/${item.id}`), await get(`/api/news/${item.id}?format=json`)]
    expect(json.body).toEqual(plain.body)
  })

  it('keeps nothing of records and pictures that cannot be seen, and shows those that can', async () => {
    const page = await records.page({ title: 'Secret' })
    const [hidden, open] = [await records.picture({ alt: 'Secret' }), await records.picture({ alt: 'A square', _status: 'published' })]
    const body = text(
      paragraph(toRecord('words', 'pages', page)),
      upload(open),
      upload(hidden),
      inBlock('quotation', { text: 'Opre', lang: 'rmy' }),
    )
    const id = await records.news({ body, _status: 'draft' })
    await records.change('media', hidden, { _status: 'published' })
    await records.change('news', id, { _status: 'published' })
    await records.change('media', hidden, { _status: 'draft' })
    const answer = await app.rest<Doc>('GET', `/api/news/${id}?format=html`)
    expect(answer.body.body).toMatch(
      /^<p>words<\/p><figure><img src="http:\/\/localhost:3000\/api\/media\/file\/[^"]+" alt="A square" width="1" height="1" [^>]+><figcaption>Nobody<\/figcaption><\/figure><blockquote lang="rmy"><p>Opre<\/p><\/blockquote>$/u,
    )
  })

  it('is refused in a format that nobody knows, with the three that there are', async () => {
    const { body, status } = await app.rest('GET', '/api/pages?format=pdf')
    expect([status, body]).toMatchObject([
      400,
      { code: 'bad-request', errors: [{ path: 'format', message: 'One of: json, html, markdown.' }] },
    ])
  })
})

describe('the term base', () => {
  it('is TBX with all of its concepts and terms', async () => {
    const { body, headers } = await get('/data/glossary.tbx')
    expect(checkTbx(body)).toMatchObject({ concepts: 30, terms: 122 })
    expect([headers.get('content-language'), headers.get('access-control-allow-origin')]).toEqual(['en, fr', '*'])
  })

  it('is Turtle and JSON-LD with one preferred label a language', async () => {
    const quads = new Parser({ format: 'Turtle' }).parse((await get('/data/glossary.ttl')).body)
    const labels = quads.filter(({ predicate }) => predicate.value.endsWith('#prefLabel'))
    const keys = labels.map(({ object, subject }) => `${subject.value} ${(object as { language?: string }).language}`)
    expect(new Set(keys).size).toBe(keys.length)
    const { body, headers } = await app.rest<{ '@graph': object[] }>('GET', '/data/glossary.jsonld')
    expect([body['@graph'].length, headers.get('content-type')]).toEqual([31, 'application/ld+json'])
  })

  it('is CSV with a line for each term', async () => {
    const { body } = await get('/data/glossary.csv?bom=1')
    expect(body.split('\r\n').filter((line) => line.startsWith('http://localhost:3000/id/glossary-terms/'))).toHaveLength(122)
  })

  it('leaves out what was withdrawn, in the language it was withdrawn in', async () => {
    const [concept] = (await list('/api/glossary-terms?where[legacyKey][equals]=roma-and-travellers')) as [Doc]
    expect((await get('/data/glossary.ttl')).body).toContain("Terme du Conseil de l'Europe")
    await records.change('glossary-terms', concept.id, { _status: 'draft' }, 'fr')
    const withoutFrench = (await get('/data/glossary.ttl')).body
    expect([withoutFrench.includes("Terme du Conseil de l'Europe"), withoutFrench.includes(concept.id)]).toEqual([false, true])
    await records.change('glossary-terms', concept.id, { _status: 'draft' })
    expect((await get('/data/glossary.tbx')).body).not.toContain(concept.id)
  })
})

describe('JSON-LD of a document', () => {
  it.each([
    ['news', 'NewsArticle'],
    ['events', 'Event'],
    ['member-authorities', 'GovernmentOrganization'],
    ['glossary-terms', 'DefinedTerm'],
  ])('of %s is a %s, by its address and by what is accepted', async (collection, type) => {
    const [doc] = (await list(`/api/${collection}?limit=1${collection === 'events' ? '&when=past' : ''}`)) as [Doc]
    const byAddress = await app.rest<object>('GET', `/api/${collection}/${doc.id}.jsonld`)
    expect(byAddress.body).toMatchObject({ '@id': `http://localhost:3000/id/${collection}/${doc.id}`, '@type': type })
    const byAccept = await app.rest<object>('GET', `/api/${collection}/${doc.id}`, { headers: { accept: 'application/ld+json' } })
    expect([byAccept.body, byAccept.headers.get('vary')]).toEqual([byAddress.body, expect.stringMatching(/\bAccept\b(?!-)/u)])
  })

  it('is not there for an event without a date', async () => {
    const [doc] = (await list('/api/events?when=undated')) as [Doc]
    expect((await get(`/api/events/${doc.id}.jsonld`)).status).toBe(404)
    expect((await get(`/api/events/${doc.id}`, 'application/ld+json')).status).toBe(406)
  })
})

describe('a permanent name', () => {
  it.each(localeCodes)('in %s leads to the page where there is one, and else is not there', async (locale) => {
    const page = item._translation.available.find((one) => one.locale === locale)?.url
    const { headers, status } = await get(`/id/news/${item.id}/${locale}`)
    expect([status, headers.get('location')]).toEqual(page ? [303, `http://localhost:3000${page}`] : [404, null])
  })

  it('leads to the data for who accepts data, and where there is no page', async () => {
    const location = async (path: string, accept?: string) => (await get(path, accept, 'HEAD')).headers.get('location')
    const [participation] = (await list('/api/participations?limit=1&depth=0')) as [Doc]
    const data = `http://localhost:3000/api/news/${item.id}`
    expect(await location(`/id/news/${item.id}`, 'application/json')).toBe(`${data}?locale=en`)
    expect(await location(`/id/news/${item.id}/fr`, 'application/ld+json')).toBe(`${data}.jsonld?locale=fr`)
    expect(await location(`/id/participations/${participation.id}`)).toContain(`/api/participations/${participation.id}`)
  })

  it('of a draft, of an account and of nothing is answered alike', async () => {
    const draft = await records.news({})
    const { id: account } = await app.createUser('author')
    const answers = await Promise.all(
      [`news/${draft}`, `users/${account}`, 'news/nothing', `news/${draft}/fr`].map((path) => get(`/id/${path}`)),
    )
    expect(answers.map(({ body, status }) => [status, body])).toEqual(answers.map(() => [404, answers[2]?.body]))
    expect(answers[0]?.status).toBe(404)
  })
})

describe('events by time', () => {
  const count = async (query: string) => (await app.rest<{ totalDocs: number }>('GET', `/api/events/count?${query}`)).body.totalDocs

  it('are past, undated or upcoming, and none is twice', async () => {
    const counts = await Promise.all(['upcoming', 'past', 'undated'].map((when) => count(`when=${when}`)))
    expect([counts[1], counts[2], counts.reduce((sum, one) => sum + one)]).toEqual([22, 1, await count('')])
  })

  it('are upcoming until their day, month or year is over', async () => {
    const today = calendarDay(new Date())
    const month = today.slice(0, 7)
    const year = String(Number(today.slice(0, 4)) + 1)
    const dated = async (slug: string, datePrecision: string, startDate: string) =>
      records.event({ slug, datePrecision, startDate, _status: 'published' })
    await dated('this-month', 'month', month)
    await dated('next-year', 'year', year)
    const upcoming = await list(
      '/api/events?when=upcoming&sort=startDate&where[eventType][equals]=seminar&where[or][0][status][equals]=announced',
    )
    expect(upcoming.map(({ slug }) => slug)).toEqual(['this-month', 'next-year'])
    expect((await list('/api/events?when=upcoming&limit=1&page=2&sort=startDate')).map(({ slug }) => slug)).toEqual(['next-year'])
  })

  it('combine with filters and order', async () => {
    const docs = await list('/api/events?when=past&where[or][0][startDate][like]=2018&where[or][1][startDate][like]=2019&sort=-startDate')
    expect(docs.map(({ startDate }) => startDate)).toEqual(['2019-02-26', '2018-10-11', '2018-04-12'])
  })

  it('are asked for by one of three words, and nowhere else', async () => {
    expect([(await get('/api/events?when=soon')).status, (await get('/api/news?when=past')).status]).toEqual([400, 400])
  })
})
