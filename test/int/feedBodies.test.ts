import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readFileSync } from 'node:fs'

import { buildSchema, printSchema } from 'graphql'

import { startTestApp, type TestApp } from '../support/app.ts'
import { atomProblems, jsonFeedProblems, rssProblems } from '../support/feedRules.ts'
import { published, Records, textWith } from '../support/records.ts'
import { childrenOf, parseXml, textOf, type Element } from '../support/xml.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
  const records = new Records(app, await app.createUser('editor'))
  const event = await records.event({ slug: 'an-event', title: 'An event', ...published })
  await records.change('events', event, { slug: 'un-evenement', title: 'Un événement', ...published }, 'fr')
  const image = await records.picture({ alt: 'A picture', ...published })
  await records.change('media', image, { alt: 'Une image', ...published }, 'fr')
  const body = textWith({ relationTo: 'events', value: event }, image)
  const both = await records.news({ body, title: 'In both languages', ...published })
  await records.change('news', both, { body, lead: 'Un chapeau.', slug: 'deux', title: 'En deux langues', ...published }, 'fr')
  const short = await records.news({ body, title: 'Text in English alone', ...published })
  await records.change('news', short, { lead: 'Sans texte.', slug: 'court', title: 'Sans texte français', ...published }, 'fr')
})

afterAll(async () => app.stop())

const feed = async (format: string) => (await app.rest<string>('GET', `/feeds/fr/news.${format}`)).body

const link = '<a href="http://localhost:3000/fr/events/un-evenement">See there</a>'
const isWhole = (html: string | undefined) => [
  html?.includes(link),
  html?.includes('alt="Une image"'),
  / (?:href|src)="\//u.test(html ?? ''),
]

describe('the whole text of an item', () => {
  it('is in RSS', async () => {
    const text = await feed('rss')
    const [channel] = childrenOf(parseXml(text), 'channel')
    const bodyOf = (item: Element) => textOf(item, '{http://purl.org/rss/1.0/modules/content/}encoded')
    const items = new Map(childrenOf(channel!, 'item').map((item) => [textOf(item, 'title'), bodyOf(item)]))
    expect(isWhole(items.get('En deux langues'))).toEqual([true, true, false])
    expect(items.get('Sans texte français')).toBeUndefined()
    expect(rssProblems(text)).toEqual([])
  })

  it('is in Atom', async () => {
    const text = await feed('atom')
    const atom = '{http://www.w3.org/2005/Atom}'
    const items = new Map(
      childrenOf(parseXml(text), `${atom}entry`).map((entry) => [textOf(entry, `${atom}title`), textOf(entry, `${atom}content`)]),
    )
    expect(isWhole(items.get('En deux langues'))).toEqual([true, true, false])
    expect(items.get('Sans texte français')).toBeUndefined()
    expect(atomProblems(text)).toEqual([])
  })

  it('is in JSON Feed, and the lead where there is none in the language', async () => {
    const answer = (await app.rest('GET', '/feeds/fr/news.json')).body as {
      items: { content_html?: string; content_text?: string; title: string }[]
    }
    const [both, short] = ['En deux langues', 'Sans texte français'].map((title) => answer.items.find((item) => item.title === title))
    expect([isWhole(both?.content_html), both?.content_text]).toEqual([[true, true, false], undefined])
    expect([short?.content_html, short?.content_text]).toEqual([undefined, 'Sans texte.'])
    expect(jsonFeedProblems(JSON.stringify(answer))).toEqual([])
  })
})

describe('/schema.graphql', () => {
  it('is the schema of strangers as text, and not sent again to who has it', async () => {
    const { body, headers, status } = await app.rest<string>('GET', '/schema.graphql')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    const normal = (text: string) => printSchema(buildSchema(text))
    expect(normal(body)).toBe(normal(readFileSync('schema.graphql', 'utf8')))
    const again = await app.rest('GET', '/schema.graphql', { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
    expect([again.status, again.body]).toEqual([304, ''])
    expect((await app.rest('POST', '/schema.graphql')).status).toBe(405)
  })
})
