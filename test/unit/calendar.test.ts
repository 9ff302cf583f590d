import { describe, expect, it } from '@jest/globals'

import { renderIcs } from '../../src/delivery/calendar/ics.ts'
import { calendarProblems, parseCalendar } from '../support/calendar.ts'
import { read, render } from '../support/entries.ts'

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
