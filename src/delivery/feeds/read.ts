import type { Payload, Where } from 'payload'

import type { Locale } from '../../shared/locales.ts'
import { allOf } from '../formats/allOf.ts'
import { hasOwnTitle, ownTexts } from '../formats/ownTexts.ts'
import { plainLine, plainText } from '../formats/text.ts'
import { readProgrammeCodes } from '../formats/programmes.ts'
import { readSite } from '../formats/site.ts'
import { feedTitle, type FeedKind } from '../formats/titles.ts'
import { readBodies } from './bodies.ts'
import { readScope, type FeedFilters } from './filters.ts'
import { feedLength, newestFirst, newestOf, toFeedItem, type Feed, type FeedDocument } from './model.ts'

interface FeedQuestion {
  filters: FeedFilters
  kind: FeedKind
  locale: Locale
  publicUrl: string
  /** Path and parameters it was asked for at. */
  self: string
}

/** Reads what a feed is made of, as a stranger: at most six operations, and one for each collection that texts name, however much there is. */
export async function readFeed(payload: Payload, { filters, kind, locale, publicUrl, self }: FeedQuestion): Promise<Feed> {
  const codes = await readProgrammeCodes(payload, locale)
  const scope = await readScope(payload, filters, { codes, locale })
  const site = await readSite(payload, locale)
  const news = kind === 'events' ? [] : await readNews(payload, locale, scope.news)
  const events = kind === 'news' ? [] : await readEvents(payload, locale, scope.events)
  const toHtml = await readBodies(
    payload,
    [...news, ...events].map(({ body }) => body),
    { locale, publicUrl },
  )
  const setting = { codes, locale, publicUrl, toHtml }
  const items = newestFirst([
    ...news.flatMap((doc) => toFeedItem(doc, { ...setting, collection: 'news' }) ?? []),
    ...events.flatMap((doc) => toFeedItem(doc, { ...setting, collection: 'events' }) ?? []),
  ])
  const author = plainLine(site.siteName) ?? new URL(publicUrl).host
  const title = feedTitle(
    author,
    kind,
    locale,
    scope.labels.flatMap((label) => plainLine(label) ?? []),
  )
  return {
    title,
    description: (site.isOwnLanguage && plainText(site.mission)) || title,
    author,
    locale,
    homeUrl: `${publicUrl}/${locale}${kind === 'all' ? '' : `/${kind}`}`,
    selfUrl: `${publicUrl}${self}`,
    updatedAt: newestOf(items, site.updatedAt),
    items,
  }
}

interface Question {
  limit: number
  where: Where
}

/**
 * The newest that have a text of the language itself. Most often they are among the newest of all, which are found in the index of their
 * order; where they are not, the language has few, and those are looked for.
 */
async function newestOwn(locale: Locale, where: Where, read: (question: Question) => Promise<object[]>): Promise<FeedDocument[]> {
  const limit = 2 * feedLength
  const newest = await read({ limit, where })
  const own = ownTexts(newest, locale) as FeedDocument[]
  if (newest.length < limit || own.length >= feedLength) return own
  return ownTexts(await read({ limit: feedLength, where: allOf([hasOwnTitle, where]) }), locale) as FeedDocument[]
}

const query = (locale: Locale) => ({ depth: 0, locale, pagination: false }) as const

async function readNews(payload: Payload, locale: Locale, where: Where): Promise<FeedDocument[]> {
  return newestOwn(locale, where, async (question) => {
    const { docs } = await payload.find({
      ...query(locale),
      ...question,
      collection: 'news',
      overrideAccess: false,
      select: {
        body: true,
        lead: true,
        programmes: true,
        publishedAt: true,
        publishedAtPrecision: true,
        slug: true,
        title: true,
        updatedAt: true,
      },
      sort: '-publishedAt',
    })
    return docs
  })
}

/** Those that changed in public last: what is announced is among them, whether it takes place soon, late, or on a day not known yet. */
async function readEvents(payload: Payload, locale: Locale, where: Where): Promise<FeedDocument[]> {
  return newestOwn(locale, where, async (question) => {
    const { docs } = await payload.find({
      ...query(locale),
      ...question,
      collection: 'events',
      overrideAccess: false,
      select: {
        body: true,
        city: true,
        endDate: true,
        programmes: true,
        slug: true,
        startDate: true,
        summary: true,
        title: true,
        updatedAt: true,
      },
      sort: '-updatedAt',
    })
    return docs
  })
}
