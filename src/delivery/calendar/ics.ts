import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator'
import { DateTime } from 'luxon'

import type { Calendar, Entry } from './model.ts'
import { renderVtimezone } from './vtimezone.ts'

/**
 * iCalendar (RFC 5545). The library escapes the texts of events, not the name of a calendar; it does not end the last line.
 */
export function renderIcs({ entries, locale, name }: Calendar): string {
  const calendar = ical({
    prodId: { company: 'Alliance', product: 'Alliance CMS', language: locale.toUpperCase() },
    name: escapeText(name),
    timezone: { name: null, generator: (zone) => renderVtimezone(zone, ...yearsOf(zone, entries)) },
    events: entries.map(toEvent),
  })
  return `${calendar.toString()}\r\n`
}

const escapeText = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\s+/gu, ' ')

/** The years in which something takes place in a zone. */
function yearsOf(zone: string, entries: readonly Entry[]): [number, number] {
  const years = entries.flatMap(({ time }) =>
    time.kind === 'timed' && time.zone === zone ? [time.start.year, (time.end ?? time.start).year] : [],
  )
  return [Math.min(...years), Math.max(...years)]
}

function toEvent(entry: Entry): ICalEventData {
  const { categories, createdAt, description, geo, place, sequence, status, title, uid, updatedAt, url } = entry
  return {
    id: uid,
    sequence,
    status: ICalEventStatus[status],
    stamp: instant(updatedAt),
    ...(createdAt ? { created: instant(createdAt) } : {}),
    lastModified: instant(updatedAt),
    summary: title,
    ...(description ? { description } : {}),
    ...locationOf(place, geo),
    url,
    categories: categories.map((code) => ({ name: code })),
    ...whenOf(entry),
  }
}

function locationOf(place: Entry['place'], geo: Entry['geo']): Pick<ICalEventData, 'location'> {
  if (place) return { location: { title: place, ...(geo ? { geo } : {}) } }
  return geo ? { location: { geo } } : {}
}

const instant = (iso: string): DateTime => DateTime.fromISO(iso, { zone: 'utc' })

function whenOf({ time }: Entry): Pick<ICalEventData, 'allDay' | 'end' | 'start' | 'timezone'> {
  if (time.kind === 'all-day') return { allDay: true, start: instant(time.firstDay), end: instant(time.dayAfter) }
  return { start: time.start, ...(time.end ? { end: time.end } : {}), timezone: time.zone === 'UTC' ? null : time.zone }
}
