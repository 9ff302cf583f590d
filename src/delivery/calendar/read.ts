import type { Payload, Where } from 'payload'

import type { Locale } from '../../shared/locales.ts'
import { allOf } from '../formats/allOf.ts'
import { withFootnoteMark } from '../formats/countries.ts'
import { hasOwnTitle, ownTexts } from '../formats/ownTexts.ts'
import { readProgrammeCodes } from '../formats/programmes.ts'
import { readSite } from '../formats/site.ts'
import { plainLine } from '../formats/text.ts'
import { feedTitle } from '../formats/titles.ts'
import { inOrder, toEntry, type Calendar, type EventDocument } from './model.ts'

interface CalendarQuestion {
  locale: Locale
  publicUrl: string
  /** One event alone. */
  slug?: string
}

/** How many events a calendar has at most: the latest. */
const calendarLength = 500

/** Reads the dated events that have a text of the language itself, as a stranger: four operations, however many there are. */
export async function readCalendar(payload: Payload, { locale, publicUrl, slug }: CalendarQuestion): Promise<Calendar> {
  const found = await readEvents(payload, locale, slug === undefined ? {} : { slug: { equals: slug } })
  // An address is looked for along the chain as well: one of another language is none of this one.
  const docs = found.filter((doc) => slug === undefined || doc.slug === slug)
  const codes = await readProgrammeCodes(payload, locale)
  const countries = await readCountryNames(payload, locale)
  const site = await readSite(payload, locale)
  const entries = docs.flatMap((doc) => toEntry(doc, { codes, countries, locale, publicUrl }) ?? [])
  const name = plainLine(site.siteName) ?? new URL(publicUrl).host
  return { name: feedTitle(name, 'events', locale), locale, entries: inOrder(entries) }
}

async function readEvents(payload: Payload, locale: Locale, where: Where): Promise<EventDocument[]> {
  const { docs } = await payload.find({
    collection: 'events',
    depth: 0,
    limit: calendarLength,
    locale,
    overrideAccess: false,
    pagination: false,
    select: {
      ...{ title: true, slug: true, summary: true, status: true, sequence: true, programmes: true, updatedAt: true },
      ...{ datePrecision: true, startDate: true, endDate: true, previousStartDate: true, startTime: true, endTime: true, timezone: true },
      ...{ city: true, country: true, venue: true, geo: { lat: true, lng: true } },
    },
    sort: '-startDate',
    where: allOf([hasOwnTitle, { datePrecision: { equals: 'day' } }, where]),
  })
  return ownTexts(docs, locale) as EventDocument[]
}

/** Names in the language alone: a place is not told in two. */
async function readCountryNames(payload: Payload, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: 'countries',
    depth: 0,
    fallbackLocale: false,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { footnote: true, name: true },
  })
  return new Map(docs.flatMap(({ footnote, id, name }) => (name ? [[id, withFootnoteMark(name, footnote)]] : [])))
}
