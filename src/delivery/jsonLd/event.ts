import type { Event as SchemaEvent, EventAttendanceModeEnumeration, EventStatusType, WithContext } from 'schema-dts'

import type { Event } from '../../payload-types.ts'
import { timeOf } from '../calendar/time.ts'
import { given, identity, pictureOf, recordsIn, servedLanguage, type Publisher } from './document.ts'
import { toPlace } from './place.ts'

const statuses: Readonly<Record<Event['status'], EventStatusType>> = {
  announced: 'https://schema.org/EventScheduled',
  scheduled: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  rescheduled: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

/** Start and end: moments where the hour is known, else dates as exact as they are known. */
function datesOf(doc: Event): { startDate?: string; endDate?: string } {
  // A postponed event keeps the date it was announced for, until there is another one.
  if (doc.status === 'postponed' && doc.previousStartDate) return { startDate: doc.previousStartDate }
  if (doc.datePrecision === 'tba' || !doc.startDate) return {}
  const time = timeOf(doc)
  if (time?.kind !== 'timed') return given({ startDate: doc.startDate, endDate: doc.endDate })
  const moment = (at: typeof time.start | undefined) => at?.toISO({ suppressMilliseconds: true }) ?? undefined
  return given({ startDate: moment(time.start), endDate: moment(time.end) })
}

function whereOf(doc: Event) {
  const place = toPlace(doc)
  const online = doc.onlineUrl ? ({ '@type': 'VirtualLocation', url: doc.onlineUrl } as const) : undefined
  const mode = place && online ? 'MixedEventAttendanceMode' : online ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'
  const eventAttendanceMode: EventAttendanceModeEnumeration = `https://schema.org/${mode}`
  const location = place && online ? [place, online] : (place ?? online)
  return location ? { location, eventAttendanceMode } : {}
}

const organisersOf = (doc: Event) =>
  recordsIn(doc.organisers).flatMap(({ name, website }) =>
    typeof name === 'string'
      ? [{ '@type': 'Organization' as const, ...given({ name, url: typeof website === 'string' ? website : undefined }) }]
      : [],
  )

/** An event as schema.org describes it; undefined without a date, since an Event has one. */
export function toEvent(doc: Event, publisher: Publisher): undefined | WithContext<SchemaEvent> {
  const { endDate, startDate } = datesOf(doc)
  if (!startDate) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...identity('events', doc, publisher),
    ...given({ name: doc.title, description: doc.summary, inLanguage: servedLanguage(doc), startDate, endDate }),
    eventStatus: statuses[doc.status],
    ...(doc.status === 'rescheduled' && doc.previousStartDate ? { previousStartDate: doc.previousStartDate } : {}),
    ...whereOf(doc),
    ...given({ image: pictureOf(doc.image, publisher.publicUrl), organizer: organisersOf(doc) }),
  }
}
