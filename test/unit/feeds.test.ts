import { describe, expect, it } from '@jest/globals'

import { renderAtom } from '../../src/delivery/feeds/atom.ts'
import { renderJsonFeed } from '../../src/delivery/feeds/jsonFeed.ts'
import { newestFirst, toFeedItem, type Feed, type FeedDocument } from '../../src/delivery/feeds/model.ts'
import { renderRss } from '../../src/delivery/feeds/rss.ts'
import { feedTitle } from '../../src/delivery/formats/titles.ts'
import { atomProblems, jsonFeedProblems, rssProblems } from '../support/feedRules.ts'
import { childrenOf, parseXml, textOf } from '../support/xml.ts'

const setting = { codes: new Map([['p1', 'ROMACT']]), collection: 'news', locale: 'fr', publicUrl: 'https://example.org' } as const

const news: FeedDocument = {
  id: 'n1',
  slug: 'un-lancement',
  title: 'Un lancement',
  lead: 'À Albena.',
  publishedAt: '2013-10-14T12:00:00.000Z',
  publishedAtPrecision: 'day',
  programmes: ['p1', 'hidden'],
  updatedAt: '2014-01-01T00:00:00.000Z',
  _translation: { publishedAt: '2013-10-15T08:00:00.000Z', updatedAt: '2013-10-16T09:30:00.000Z' },
}

const feedOf = (...documents: FeedDocument[]): Feed => ({
  title: 'Alliance · Actualités',
  description: 'Ce que fait l’Alliance',
  author: 'Alliance',
  locale: 'fr',
  homeUrl: 'https://example.org/fr/news',
  selfUrl: 'https://example.org/feeds/fr/news.rss?programme=ROMACT&country=BG',
  updatedAt: '2013-10-16T09:30:00.000Z',
  items: documents.flatMap((document) => toFeedItem(document, setting) ?? []),
})

const renderings = [
  ['RSS', renderRss, rssProblems],
  ['Atom', renderAtom, atomProblems],
  ['JSON Feed', renderJsonFeed, jsonFeedProblems],
] as const

const rssItem = (feed: Feed) => childrenOf(childrenOf(parseXml(renderRss(feed)), 'channel')[0]!, 'item')[0]!
const atomEntry = (feed: Feed) => childrenOf(parseXml(renderAtom(feed)), '{http://www.w3.org/2005/Atom}entry')[0]!
const atomText = (feed: Feed, name: string) => textOf(atomEntry(feed), `{http://www.w3.org/2005/Atom}${name}`)
const jsonItem = (feed: Feed) => (JSON.parse(renderJsonFeed(feed)) as { items: Record<string, unknown>[] }).items[0]!

describe('a feed', () => {
  it('names an item for ever, without its address', () => {
    const moved = { ...news, slug: 'autre-adresse', title: 'Autre titre' }
    expect(feedOf(news).items[0]?.id).toBe('https://example.org/id/news/n1/fr')
    expect(feedOf(moved).items[0]?.id).toBe(feedOf(news).items[0]?.id)
    expect(rssItem(feedOf(news))).toMatchObject({
      children: expect.arrayContaining([expect.objectContaining({ name: 'guid', attributes: { isPermaLink: 'false' } })]),
    })
  })

  it('is written as RSS', () => {
    expect(renderRss(feedOf(news)).replace(/>\s+</gu, '><')).toBe(
      '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
        '<title>Alliance · Actualités</title><link>https://example.org/fr/news</link><description>Ce que fait l’Alliance</description>' +
        '<lastBuildDate>Wed, 16 Oct 2013 09:30:00 GMT</lastBuildDate><docs>https://www.rssboard.org/rss-specification</docs>' +
        '<language>fr</language><atom:link href="https://example.org/feeds/fr/news.rss?programme=ROMACT&amp;country=BG" rel="self" type="application/rss+xml"/>' +
        '<item><title><![CDATA[Un lancement]]></title><link>https://example.org/fr/news/un-lancement</link>' +
        '<guid isPermaLink="false">https://example.org/id/news/n1/fr</guid><pubDate>Mon, 14 Oct 2013 12:00:00 GMT</pubDate>' +
        '<description><![CDATA[<p>À Albena.</p>]]></description><category>ROMACT</category></item></channel></rss>',
    )
  })

  it('is written as Atom, in its language', () => {
    expect(renderAtom(feedOf(news)).replace(/>\s+</gu, '><')).toBe(
      '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">' +
        '<id>https://example.org/feeds/fr/news.rss?programme=ROMACT&amp;country=BG</id><title>Alliance · Actualités</title>' +
        '<updated>2013-10-16T09:30:00.000Z</updated><author><name>Alliance</name></author>' +
        '<link rel="alternate" href="https://example.org/fr/news"/>' +
        '<link rel="self" href="https://example.org/feeds/fr/news.rss?programme=ROMACT&amp;country=BG"/><subtitle>Ce que fait l’Alliance</subtitle>' +
        '<entry><title type="html"><![CDATA[Un lancement]]></title><id>https://example.org/id/news/n1/fr</id>' +
        '<link href="https://example.org/fr/news/un-lancement"/><updated>2013-10-16T09:30:00.000Z</updated>' +
        '<summary type="html"><![CDATA[<p>À Albena.</p>]]></summary><category term="ROMACT"/>' +
        '<published>2013-10-14T12:00:00.000Z</published></entry></feed>',
    )
  })

  it('is written as JSON Feed', () => {
    expect(jsonItem(feedOf(news))).toEqual({
      id: 'https://example.org/id/news/n1/fr',
      url: 'https://example.org/fr/news/un-lancement',
      title: 'Un lancement',
      content_text: 'À Albena.',
      summary: 'À Albena.',
      date_published: '2013-10-14T12:00:00.000Z',
      date_modified: '2013-10-16T09:30:00.000Z',
      tags: ['ROMACT'],
      language: 'fr',
    })
  })

  it.each(renderings)('is valid %s with items and without', (_, render, problems) => {
    expect(problems(render(feedOf(news)))).toEqual([])
    expect(problems(render(feedOf()))).toEqual([])
  })

  it.each(['month', 'year'])('has no date of publication where only the %s is known', (publishedAtPrecision) => {
    const feed = feedOf({ ...news, publishedAtPrecision })
    expect(textOf(rssItem(feed), 'pubDate')).toBeUndefined()
    expect(atomText(feed, 'published')).toBeUndefined()
    expect(atomText(feed, 'updated')).toBe('2013-10-16T09:30:00.000Z')
    expect(jsonItem(feed)).not.toHaveProperty('date_published')
  })

  it('says when and where of an event in signs of every language, and when it was first published', () => {
    const event = {
      ...news,
      lead: null,
      publishedAt: null,
      summary: 'Lancement.',
      startDate: '2018-04',
      endDate: '2018-05',
      city: 'Athènes',
    }
    expect(toFeedItem(event, { ...setting, collection: 'events' })).toMatchObject({
      id: 'https://example.org/id/events/n1/fr',
      publishedAt: '2013-10-15T08:00:00.000Z',
      summary: '2018-04 – 2018-05 · Athènes\nLancement.',
      url: 'https://example.org/fr/events/un-lancement',
    })
  })

  it('leaves out what has no title or address in the language', () => {
    expect(feedOf({ ...news, title: null }, { ...news, slug: null }).items).toEqual([])
  })

  it('has the newest fifty, of one instant always in the same order', () => {
    const items = Array.from({ length: 60 }, (_, index) =>
      toFeedItem(
        { ...news, id: `n${(index % 30) + 10}`, publishedAt: `20${String(20 - Math.floor(index / 30))}-01-01T12:00:00.000Z` },
        setting,
      )!,
    )
    const newest = newestFirst(items)
    expect(newest).toHaveLength(50)
    expect(newest.map(({ order }) => order)).toEqual(
      newest
        .map(({ order }) => order)
        .toSorted()
        .reverse(),
    )
    expect(newestFirst(items.toReversed()).map(({ id }) => id)).toEqual(newest.map(({ id }) => id))
  })

  it('is called by words of its language, in English where nobody has checked any', () => {
    expect(feedTitle('Alliance', 'all', 'sk', ['ROMACT'])).toBe('Alliance · Správy a podujatia · ROMACT')
    expect(feedTitle('Alliance', 'events', 'rom')).toBe('Alliance · Events')
  })
})

describe('a text that would be markup', () => {
  const attack = 'A ]]> <script>alert(1)</script> & "b" <![CDATA[ \u0007\uD800 &lt;i&gt;'
  const shown = 'A ]]> <script>alert(1)</script> & "b" <![CDATA[  &lt;i&gt;'
  const escaped = 'A ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;b&quot; &lt;![CDATA[ &amp;lt;i&amp;gt;'
  const feed = { ...feedOf({ ...news, title: attack, lead: attack }), title: attack.slice(0, 40), description: attack.slice(0, 40) }

  it.each(renderings)('leaves %s valid', (_, render, problems) => {
    expect(problems(render(feed))).toEqual([])
  })

  it('is shown as it was written, where a format takes plain text', () => {
    expect(textOf(rssItem(feed), 'title')).toBe(shown.replace('  ', ' '))
    expect(jsonItem(feed)).toMatchObject({ title: shown.replace('  ', ' '), content_text: shown })
  })

  it('is escaped, where a format takes HTML', () => {
    expect(textOf(rssItem(feed), 'description')).toBe(`<p>${escaped.replace('CDATA[ &amp;', 'CDATA[  &amp;')}</p>`)
    expect(atomText(feed, 'title')).toBe(escaped)
  })
})
