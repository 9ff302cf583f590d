import type { Locale } from '../../shared/locales.ts'
import { precisionOf } from '../../shared/partialDate.ts'
import { permanentName, pageUrl } from '../formats/names.ts'
import { codesOf } from '../formats/programmes.ts'
import { plainLine, plainText } from '../formats/text.ts'
import { timeOf, type Time } from './time.ts'

/** A calendar, whatever it is written in. */
export interface Calendar {
  name: string
  locale: Locale
  entries: Entry[]
}

export interface Entry {
  /** The permanent name of the event: the same in every language, since it is one event. */
  uid: string
  /** Grows with each publication that changes date, place or status. */
  sequence: number
  status: 'CANCELLED' | 'CONFIRMED' | 'TENTATIVE'
  title: string
  description?: string
  place?: string
  geo?: { lat: number; lon: number }
  url: string
  /** Codes of programmes. */
  categories: string[]
  time: Time
  /** First publication in this language, and last public change of the event (ISO 8601). */
  createdAt?: string
  updatedAt: string
}

/** What is read of an event. */
export interface EventDocument {
  id: string
  slug?: null | string
  title?: null | string
  summary?: null | string
  status?: null | string
  datePrecision?: null | string
  startDate?: null | string
  endDate?: null | string
  previousStartDate?: null | string
  startTime?: null | string
  endTime?: null | string
  timezone?: null | string
  city?: null | string
  country?: unknown
  venue?: null | string
  geo?: { lat?: null | number; lng?: null | number } | null
  programmes?: unknown
  sequence?: null | number
  updatedAt: string
  _translation?: { publishedAt: null | string }
}

interface Setting {
  codes: ReadonlyMap<string, string>
  /** Names of countries in the language of the calendar, by id. */
  countries: ReadonlyMap<string, string>
  locale: Locale
  publicUrl: string
}

/** An entry for an event of a known day; of a month, a year or a day to be announced there is none, since a calendar would invent one. */
export function toEntry(doc: EventDocument, { codes, countries, locale, publicUrl }: Setting): Entry | undefined {
  const title = plainLine(doc.title)
  const time = doc.datePrecision === 'day' && precisionOf(doc.startDate) === 'day' ? timeOf(doc) : undefined
  if (!title || !doc.slug || !time) return undefined
  const description = plainText(doc.summary)
  const country = typeof doc.country === 'string' ? countries.get(doc.country) : undefined
  const place = [doc.venue, doc.city, country].flatMap((part) => plainLine(part) ?? []).join(', ')
  const { lat, lng } = doc.geo ?? {}
  return {
    uid: permanentName(publicUrl, 'events', doc.id),
    sequence: doc.sequence ?? 0,
    status: statusOf(doc),
    title,
    ...(description ? { description } : {}),
    ...(place ? { place } : {}),
    ...(typeof lat === 'number' && typeof lng === 'number' ? { geo: { lat, lon: lng } } : {}),
    url: pageUrl(publicUrl, 'events', locale, doc.slug),
    categories: codesOf(doc.programmes, codes),
    time,
    ...(doc._translation?.publishedAt ? { createdAt: doc._translation.publishedAt } : {}),
    updatedAt: doc.updatedAt,
  }
}

/** Nothing takes place on the day that an event was postponed from, while it has no other. */
function statusOf({ previousStartDate, startDate, status }: EventDocument): Entry['status'] {
  const isPostponed = status === 'postponed'
  if (status === 'cancelled' || (isPostponed && startDate === previousStartDate)) return 'CANCELLED'
  return isPostponed || status === 'announced' ? 'TENTATIVE' : 'CONFIRMED'
}

/** By day, the next of two alike by name: the same file for the same events. */
export function inOrder(entries: Entry[]): Entry[] {
  const key = ({ time, uid }: Entry) => `${time.firstDay} ${uid}`
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
