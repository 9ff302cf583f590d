import { expect } from '@jest/globals'

import { renderIcs } from '../../src/delivery/calendar/ics.ts'
import { inOrder, toEntry, type EventDocument } from '../../src/delivery/calendar/model.ts'
import { calendarProblems, parseCalendar } from './calendar.ts'

const setting = {
  codes: new Map([['p1', 'ROMACT']]),
  countries: new Map([['bg', 'Bulgarie']]),
  locale: 'fr',
  publicUrl: 'https://example.org',
} as const

const albena: EventDocument = {
  id: 'e1',
  slug: 'lancement-albena',
  title: 'Lancement, Bulgarie',
  summary: 'Lancement de ROMACT.',
  status: 'scheduled',
  datePrecision: 'day',
  startDate: '2013-10-14',
  city: 'Albena',
  country: 'bg',
  geo: { lat: 43.36, lng: 28.08 },
  programmes: ['p1'],
  sequence: 2,
  updatedAt: '2013-10-10T10:00:00.000Z',
  _translation: { publishedAt: '2013-10-01T08:00:00.000Z' },
}

/** The calendar of these events, each an event in Albena with other values. */
export const render = (...documents: Partial<EventDocument>[]) =>
  renderIcs({
    name: 'Alliance · Événements',
    locale: 'fr',
    entries: inOrder(documents.flatMap((one) => toEntry({ ...albena, ...one }, setting) ?? [])),
  })

/** The one event, after the whole file was found to keep the rules. */
export function read(document: Partial<EventDocument> = {}) {
  const text = render(document)
  expect(calendarProblems(text)).toEqual([])
  return parseCalendar(text).events[0]!
}

/** A day and a time in a zone. */
export const at = (startDate: string, startTime: string, timezone: string, more: Partial<EventDocument> = {}) => ({
  startDate,
  startTime,
  timezone,
  ...more,
})
