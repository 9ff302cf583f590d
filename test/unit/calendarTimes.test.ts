import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'

import { parseCalendar } from '../support/calendar.ts'
import { at, read, render } from '../support/entries.ts'

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
