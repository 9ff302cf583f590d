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

const query = (locale: Locale, where: Where) =>
  ({ depth: 0, limit: feedLength, locale, pagination: false, where: allOf([hasOwnTitle, where]) }) as const

async function readNews(payload: Payload, locale: Locale, where: Where): Promise<FeedDocument[]> {
  const { docs } = await payload.find({
    ...query(locale, where),
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
  return ownTexts(docs, locale) as FeedDocument[]
}

/** Those that changed in public last: what is announced is among them, whether it takes place soon, late, or on a day not known yet. */
async function readEvents(payload: Payload, locale: Locale, where: Where): Promise<FeedDocument[]> {
  const { docs } = await payload.find({
    ...query(locale, where),
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
  return ownTexts(docs, locale) as FeedDocument[]
}
