import { describe, expect, it } from '@jest/globals'

import {
  comparePartialDates,
  endsBefore,
  firstDay,
  isPast,
  lastDay,
  parsePartialDate,
  periodEnd,
  periodNoon,
  precisionOf,
} from '../../src/shared/partialDate.ts'

describe('a partial date', () => {
  it.each([
    ['2013', { year: 2013 }],
    ['2013-10', { year: 2013, month: 10 }],
    ['2016-02-29', { year: 2016, month: 2, day: 29 }],
  ])('reads %s', (text, parts) => {
    expect(parsePartialDate(text)).toEqual(parts)
  })

  it.each([
    '',
    '0000',
    '13',
    '2013-13',
    '2013-00',
    '2015-02-29',
    '1900-02-29',
    '2013-04-31',
    '2013-1-1',
    '2013-10-14T00:00',
    ' 2013',
    2013,
    null,
  ])('refuses %p', (text) => {
    expect(parsePartialDate(text)).toBeUndefined()
  })

  it('knows how exact it is', () => {
    expect(['2013', '2013-10', '2013-10-14', 'soon'].map(precisionOf)).toEqual(['year', 'month', 'day', undefined])
  })

  it('spans its whole period', () => {
    expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29'])
    expect([firstDay('0099'), lastDay('0099')]).toEqual(['0099-01-01', '0099-12-31'])
    expect(lastDay('0004-02')).toBe('0004-02-29')
  })

  it('ends at the last moment of its period, and has its noon on the last day', () => {
    expect(periodEnd('2018-04')).toBe('2018-04-30T23:59:59.999Z')
    expect(periodNoon('2013')).toBe('2013-12-31T12:00:00.000Z')
    expect(periodEnd(null)).toBeUndefined()
  })

  it('is ordered by the end of its period, the more exact first, no date last', () => {
    const sorted = [null, '2018', '2018-04', '2018-12-31', '2018-04-30', '2018-05-01'].sort(comparePartialDates)
    expect(sorted).toEqual(['2018-04-30', '2018-04', '2018-05-01', '2018-12-31', '2018', null])
  })

  it('is past only when all of its period is', () => {
    expect(isPast('2018-04', '2018-04-30')).toBe(false)
    expect(isPast('2018-04', '2018-05-01')).toBe(true)
    expect(isPast('2018-04-12', '2018-04-12')).toBe(false)
    expect(isPast(null, '2018-05-01')).toBe(false)
  })

  it('ends before another only when no day of it could be later', () => {
    expect(endsBefore('2013-10', '2013-10-14')).toBe(false)
    expect(endsBefore('2013-10-13', '2013-10-14')).toBe(true)
    expect(endsBefore(null, '2013')).toBe(false)
  })
})
