import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'

import { renderIcs } from '../../src/delivery/calendar/ics.ts'
import { inOrder, toEntry, type EventDocument } from '../../src/delivery/calendar/model.ts'
import { calendarProblems, parseCalendar } from '../support/calendar.ts'

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

const render = (...documents: Partial<EventDocument>[]) =>
  renderIcs({
    name: 'Alliance · Événements',
    locale: 'fr',
    entries: inOrder(documents.flatMap((one) => toEntry({ ...albena, ...one }, setting) ?? [])),
  })

/** The one event, after the whole file was found to keep the rules. */
function read(document: Partial<EventDocument> = {}) {
  const text = render(document)
  expect(calendarProblems(text)).toEqual([])
  return parseCalendar(text).events[0]!
}

const at = (startDate: string, startTime: string, timezone: string, more: Partial<EventDocument> = {}) => ({
  startDate,
  startTime,
  timezone,
  ...more,
})

describe('a calendar', () => {
  it('is written as iCalendar', () => {
    expect(render({})).toBe(
      [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Alliance//Alliance CMS//FR', 'NAME:Alliance · Événements'],
        ...['X-WR-CALNAME:Alliance · Événements', 'BEGIN:VEVENT', 'UID:https://example.org/id/events/e1', 'SEQUENCE:2'],
        ...['DTSTAMP:20131010T100000Z', 'DTSTART;VALUE=DATE:20131014', 'DTEND;VALUE=DATE:20131015'],
        ...['X-MICROSOFT-CDO-ALLDAYEVENT:TRUE', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE', 'SUMMARY:Lancement\\, Bulgarie'],
        ...['LOCATION:Albena\\, Bulgarie', 'GEO:43.36;28.08', 'DESCRIPTION:Lancement de ROMACT.', 'CATEGORIES:ROMACT'],
        ...['URL;VALUE=URI:https://example.org/fr/events/lancement-albena', 'STATUS:CONFIRMED', 'CREATED:20131001T080000Z'],
        ...['LAST-MODIFIED:20131010T100000Z', 'END:VEVENT', 'END:VCALENDAR', ''],
      ].join('\r\n'),
    )
  })

  it('is valid without an event', () => {
    expect(calendarProblems(renderIcs({ name: 'A', locale: 'en', entries: [] }))).toEqual([])
  })

  it.each([
    ['a month', { datePrecision: 'month', startDate: '2018-04' }],
    ['a year', { datePrecision: 'year', startDate: '2018' }],
    ['a day to be announced', { datePrecision: 'tba', startDate: null }],
  ])('has no event of %s', (_, document) => {
    expect(parseCalendar(render(document)).events).toEqual([])
  })

  it('is ordered by day', () => {
    const text = render({ id: 'b', startDate: '2014-01-18' }, { id: 'a' }, { id: 'c' })
    expect(parseCalendar(text).events.map(({ uid }) => uid.slice(-1))).toEqual(['a', 'c', 'b'])
  })
})

describe('an event of a day', () => {
  it.each([
    ['one day', {}, '2013-10-14', '2013-10-15'],
    ['several days over the change of clocks', { startDate: '2026-10-24', endDate: '2026-10-26' }, '2026-10-24', '2026-10-27'],
    ['the end of February', { startDate: '2024-02-28', endDate: '2024-02-29' }, '2024-02-28', '2024-03-01'],
    ['the end of a year', { startDate: '2026-12-31' }, '2026-12-31', '2027-01-01'],
  ])('ends on the day after: %s', (_, document, start, end) => {
    expect(read(document)).toMatchObject({ isAllDay: true, written: { start, end } })
  })

  it('is never without its end or with one before it', () => {
    expect(read({ endDate: '2013-10-13' })).toMatchObject({ written: { end: '2013-10-15' } })
  })
})

describe('an event with a time', () => {
  it.each([
    [
      'summer in Paris',
      at('2026-07-01', '09:30', 'Europe/Paris', { endTime: '17:00' }),
      '2026-07-01T07:30:00.000Z',
      '2026-07-01T15:00:00.000Z',
    ],
    [
      'winter in Bucharest',
      at('2026-12-01', '09:30', 'Europe/Bucharest', { endTime: '17:00' }),
      '2026-12-01T07:30:00.000Z',
      '2026-12-01T15:00:00.000Z',
    ],
    [
      'Istanbul while it still had a winter',
      at('2014-01-15', '10:00', 'Europe/Istanbul', { endTime: '11:00' }),
      '2014-01-15T08:00:00.000Z',
      '2014-01-15T09:00:00.000Z',
    ],
    [
      'Istanbul since',
      at('2026-01-15', '10:00', 'Europe/Istanbul', { endTime: '11:00' }),
      '2026-01-15T07:00:00.000Z',
      '2026-01-15T08:00:00.000Z',
    ],
    [
      'Kyiv by its name of today',
      at('2026-07-01', '10:00', 'Europe/Kyiv', { endTime: '11:00' }),
      '2026-07-01T07:00:00.000Z',
      '2026-07-01T08:00:00.000Z',
    ],
    [
      'the Azores',
      at('2026-07-01', '10:00', 'Atlantic/Azores', { endTime: '11:00' }),
      '2026-07-01T10:00:00.000Z',
      '2026-07-01T11:00:00.000Z',
    ],
    [
      'a night in which clocks go forward',
      at('2027-03-28', '01:30', 'Europe/Paris', { endTime: '03:30' }),
      '2027-03-28T00:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
    ],
    [
      'a night in which clocks go back',
      at('2026-10-25', '01:30', 'Europe/Paris', { endTime: '03:30' }),
      '2026-10-24T23:30:00.000Z',
      '2026-10-25T02:30:00.000Z',
    ],
    [
      'into another year',
      at('2026-12-31', '22:00', 'Europe/Paris', { endDate: '2027-01-01', endTime: '02:00' }),
      '2026-12-31T21:00:00.000Z',
      '2027-01-01T01:00:00.000Z',
    ],
  ])('is written with its zone, which the file describes: %s', (_, document, start, end) => {
    expect(read(document)).toMatchObject({ isAllDay: false, zone: document.timezone, start, end })
  })

  it('is written in UTC in the hour that comes twice, of which the first is meant', () => {
    const event = read(at('2026-10-25', '02:30', 'Europe/Paris', { endTime: '04:00' }))
    expect(event).toMatchObject({ written: { start: '2026-10-25T00:30:00Z', end: '2026-10-25T03:00:00Z' } })
    expect(event.zone).toBeUndefined()
  })

  it('is an hour later in the hour that does not come', () => {
    expect(read(at('2027-03-28', '02:30', 'Europe/Paris'))).toMatchObject({
      start: '2027-03-28T01:30:00.000Z',
      written: { start: '2027-03-28T03:30:00' },
    })
  })

  it('is written in UTC where that is its zone', () => {
    expect(read(at('2026-07-01', '09:30', 'UTC'))).toMatchObject({ written: { start: '2026-07-01T09:30:00Z' } })
  })

  it('has no end that nobody knows, and lasts to the end of its last day when it has several', () => {
    expect(read(at('2026-07-01', '09:30', 'Europe/Paris')).written.end).toBeUndefined()
    expect(read(at('2026-07-01', '09:30', 'Europe/Paris', { endDate: '2026-07-02' })).written.end).toBe('2026-07-03T00:00:00')
    expect(read(at('2026-07-01', '09:30', 'Europe/Paris', { endTime: '09:30' })).written.end).toBeUndefined()
  })

  it('is of the whole day when its zone is not known', () => {
    expect(read(at('2026-07-01', '09:30', 'Europe/Nowhere'))).toMatchObject({ isAllDay: true })
  })

  it('agrees with its description of the zone on days of all seasons of six years', () => {
    const days = Array.from({ length: 6 * 40 }, (_, index) =>
      String(
        DateTime.utc(2013, 1, 1)
          .plus({ days: index * 9 })
          .toISODate(),
      ),
    )
    for (const timezone of ['Europe/Istanbul', 'Europe/Dublin', 'America/St_Johns', 'Asia/Kathmandu']) {
      const text = render(...days.map((startDate, index) => ({ ...at(startDate, '12:15', timezone), id: String(index).padStart(4, '0') })))
      const { events } = parseCalendar(text)
      expect(events.map(({ start }) => start)).toEqual(
        days.map((day) => DateTime.fromISO(`${day}T12:15`, { zone: timezone }).toJSDate().toISOString()),
      )
    }
  })
})

describe('the status of an event', () => {
  it.each([
    ['announced', {}, 'TENTATIVE'],
    ['scheduled', {}, 'CONFIRMED'],
    ['rescheduled', { previousStartDate: '2013-10-04' }, 'CONFIRMED'],
    ['held', {}, 'CONFIRMED'],
    ['cancelled', {}, 'CANCELLED'],
    ['postponed', { previousStartDate: '2013-10-04' }, 'TENTATIVE'],
    ['postponed', { previousStartDate: '2013-10-14' }, 'CANCELLED'],
  ])('%s is told with its count of changes: %j', (status, document, expected) => {
    expect(read({ ...document, status, sequence: 5 })).toMatchObject({
      status: expected,
      sequence: 5,
      uid: 'https://example.org/id/events/e1',
    })
  })
})

describe('a text that would be more', () => {
  const attack = 'A\r\nATTENDEE:mailto:x@example.org\r\nEND:VEVENT; \\n, "é" \u0000\u2028'

  it('stays in its property', () => {
    const event = read({ title: attack, summary: attack, venue: attack, city: attack })
    expect(event.names).not.toContain('attendee')
    expect(event.summary).toMatch(/^A ATTENDEE:mailto:x@example.org END:VEVENT; \\n, "é"/u)
    expect(event.description).toMatch(/^A\nATTENDEE:mailto:x@example.org\nEND:VEVENT; \\n, "é"/u)
  })

  it('does so in the name of the calendar', () => {
    const { calendar } = parseCalendar(renderIcs({ name: attack, locale: 'en', entries: [] }))
    expect(calendar.getAllProperties().map(({ name }) => name)).toEqual(['version', 'prodid', 'name', 'x-wr-calname'])
  })
})
