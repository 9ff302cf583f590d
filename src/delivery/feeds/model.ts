import type { Locale } from '../../shared/locales.ts'
import { permanentName, pageUrl } from '../formats/names.ts'
import { plainLine, plainText } from '../formats/text.ts'
import type { ToHtml } from './bodies.ts'
import { codesOf } from '../formats/programmes.ts'

/** A feed, whatever it is written in. Texts are plain: each renderer escapes them as its format asks. */
export interface Feed {
  title: string
  description: string
  /** Who publishes it. */
  author: string
  locale: Locale
  homeUrl: string
  selfUrl: string
  /** ISO 8601; the newest of what is in it. */
  updatedAt: string
  items: FeedItem[]
}

export interface FeedItem {
  /** Never changes. */
  id: string
  url: string
  title: string
  summary?: string
  /** The whole text as HTML. */
  html?: string
  /** When it appeared (ISO 8601); nothing when only the month or the year is known. */
  publishedAt?: string
  /** Last publication in this language (ISO 8601). */
  updatedAt: string
  /** Codes of programmes. */
  categories: string[]
  /** The instant it is ordered by, newest first. */
  order: string
}

/** What is read of news and events for a feed. */
export interface FeedDocument {
  id: string
  slug?: null | string
  title?: null | string
  lead?: null | string
  summary?: null | string
  startDate?: null | string
  endDate?: null | string
  city?: null | string
  publishedAt?: null | string
  publishedAtPrecision?: null | string
  programmes?: unknown
  body?: unknown
  updatedAt: string
  _translation?: { publishedAt: null | string; updatedAt: null | string }
}

interface Setting {
  collection: 'events' | 'news'
  codes: ReadonlyMap<string, string>
  locale: Locale
  publicUrl: string
  /** Renders the text; without it items have none. */
  toHtml?: ToHtml
}

/**
 * One item. News have a date of their own, which is told when it is exact to the day; an event has only the date it takes place on, which
 * is none of publication: it appeared when it was first published in this language.
 */
export function toFeedItem(doc: FeedDocument, { codes, collection, locale, publicUrl, toHtml }: Setting): FeedItem | undefined {
  const title = plainLine(doc.title)
  if (!title || !doc.slug) return undefined
  const updatedAt = doc._translation?.updatedAt ?? doc.updatedAt
  const announced = doc._translation?.publishedAt ?? updatedAt
  const isExact = doc.publishedAtPrecision === 'day' || doc.publishedAtPrecision === 'time'
  const summary = collection === 'news' ? plainText(doc.lead) : aboutEvent(doc)
  const html = toHtml?.(doc.body)
  const own = isExact ? (doc.publishedAt ?? undefined) : undefined
  const publishedAt = collection === 'news' ? own : announced
  return {
    id: permanentName(publicUrl, collection, doc.id, locale),
    url: pageUrl(publicUrl, collection, locale, doc.slug),
    title,
    ...(summary ? { summary } : {}),
    ...(html ? { html } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    updatedAt,
    categories: codesOf(doc.programmes, codes),
    order: (collection === 'news' && doc.publishedAt) || announced,
  }
}

/** When and where, in a form that is the same in every language, then the summary. */
function aboutEvent({ city, endDate, startDate, summary }: FeedDocument): string | undefined {
  const when = [startDate, endDate === startDate ? null : endDate].filter(Boolean).join(' – ')
  const facts = [when, plainLine(city)].filter(Boolean).join(' · ')
  return [facts, plainText(summary)].filter(Boolean).join('\n') || undefined
}

/** How many items a feed has at most. */
export const feedLength = 50

/** The newest items of several lists, in one order that is always the same. */
export function newestFirst(items: FeedItem[]): FeedItem[] {
  const instant = ({ order }: FeedItem) => Date.parse(order)
  return items.toSorted((a, b) => instant(b) - instant(a) || (a.id < b.id ? -1 : 1)).slice(0, feedLength)
}

/** The newest instant of these; `otherwise` when there is none. */
export const newestOf = (items: readonly FeedItem[], otherwise: string): string =>
  items
    .map(({ updatedAt }) => updatedAt)
    .reduce((newest, one) => (Date.parse(one) > Date.parse(newest) ? one : newest), items[0]?.updatedAt ?? otherwise)
