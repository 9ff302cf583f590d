import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'

import { joined } from '../../src/delivery/eventList/filter.ts'
import { exceptionsAmong, nearWhere, whens, whereWhen } from '../../src/delivery/eventList/when.ts'

type Row = Record<string, null | string>
type Condition = {
  equals?: string
  not_equals?: string
  exists?: boolean
  greater_than_equal?: string
  less_than?: string
  in?: string[]
  not_in?: string[]
}

/** The few operators of the conditions, as both databases read them: what has no value fulfils no comparison. */
function meets(row: Row, where: Where): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'or') return (condition as Where[]).some((one) => meets(row, one))
    if (name === 'and') return (condition as Where[]).every((one) => meets(row, one))
    const value = row[name] ?? null
    return Object.entries(condition as Condition).every(([operator, wanted]) => {
      if (operator === 'exists') return (value !== null) === wanted
      if (operator === 'equals') return value === wanted
      if (operator === 'not_equals') return value !== wanted
      if (value === null) return false
      if (operator === 'in') return (wanted as string[]).includes(value)
      if (operator === 'not_in') return !(wanted as string[]).includes(value)
      return operator === 'less_than' ? value < String(wanted) : value >= String(wanted)
    })
  })
}

const none = { past: [], upcoming: [] }
const listsOf = (row: Row, day = '2026-11-25') => whens.filter((when) => whereWhen(when, day, none).every((where) => meets(row, where)))
const event = (startDate: null | string, endDate: null | string = null): Row => ({ id: 'e', datePrecision: 'day', endDate, startDate })

describe('on 25 November 2026', () => {
  it.each([
    ['today', event('2026-11-25'), 'upcoming'],
    ['yesterday', event('2026-11-24'), 'past'],
    ['tomorrow', event('2026-11-26'), 'upcoming'],
    ['since yesterday until today', event('2026-11-24', '2026-11-25'), 'upcoming'],
    ['the day before yesterday until yesterday', event('2026-11-23', '2026-11-24'), 'past'],
    ['this month', event('2026-11'), 'upcoming'],
    ['last month', event('2026-10'), 'past'],
    ['this year', event('2026'), 'upcoming'],
    ['last year', event('2025'), 'past'],
    ['next year', event('2027'), 'upcoming'],
    ['a month until a day of it that is over', event('2026-11', '2026-11-10'), 'past'],
    ['from a day that is over to some day of this month', event('2026-11-10', '2026-11'), 'upcoming'],
    ['no day', event(null), 'undated'],
    ['to be announced', { ...event('2027'), datePrecision: 'tba' }, 'undated'],
  ])('an event of %s is in one list alone', (_, row, when) => {
    expect(listsOf(row)).toEqual([when])
  })
})

describe('midnight', () => {
  const near = (timezone: null | string, startDate: string) => ({ id: `${timezone} ${startDate}`, startDate, timezone })
  const events = [
    near('Pacific/Auckland', '2026-11-25'),
    near('America/New_York', '2026-11-24'),
    near('Europe/Bucharest', '2026-11-25'),
    near(null, '2026-11-24'),
  ]

  it('is that of the event: a day can be over there, or still run', () => {
    // 00:30 of 26 November in Auckland and 06:30 of 25 November in New York, where it is 12:30 in Paris.
    expect(exceptionsAmong(events, new Date('2026-11-25T11:30:00Z'))).toEqual({ past: ['Pacific/Auckland 2026-11-25'], upcoming: [] })
    // 19:30 of 24 November in New York, 01:30 of the 25th in Paris.
    expect(exceptionsAmong(events, new Date('2026-11-25T00:30:00Z'))).toEqual({ past: [], upcoming: ['America/New_York 2026-11-24'] })
  })

  it('moves an event from one list to the other', () => {
    const exceptions = { past: ['a'], upcoming: ['b'] }
    const lists = (row: Row) => whens.filter((when) => whereWhen(when, '2026-11-25', exceptions).every((where) => meets(row, where)))
    expect([lists({ ...event('2026-11-25'), id: 'a' }), lists({ ...event('2026-11-24'), id: 'b' })]).toEqual([['past'], ['upcoming']])
  })

  it('is looked for in the days around it, with their months and years', () => {
    expect(JSON.stringify(nearWhere('2027-01-01'))).toContain(
      '"in":["2026-12-31","2026-12","2026","2027-01-01","2027-01","2027","2027-01-02"]',
    )
  })
})

describe('a query', () => {
  it('keeps its own filter beside that of the list', () => {
    const query = joined(new URLSearchParams('when=past&where[or][0][city][equals]=Paris&where[status][equals]=held&limit=3'), [
      { a: { in: ['x', 'y'] } },
      { or: [{ b: { exists: false } }] },
    ])
    expect(decodeURIComponent(query.toString())).toBe(
      'where[and][0][or][0][city][equals]=Paris&where[and][0][status][equals]=held&limit=3&where[and][1][a][in][0]=x&where[and][1][a][in][1]=y&where[and][2][or][0][b][exists]=false',
    )
  })

  it('nests no deeper than is read', () => {
    const deepest = whens.flatMap((when) => [
      ...joined(new URLSearchParams('where[a][equals]=b'), whereWhen(when, '2026-11-25', { past: ['a'], upcoming: ['b'] })).keys(),
    ])
    expect(Math.max(...deepest.map((name) => name.split('[').length - 1))).toBeLessThanOrEqual(10)
  })
})
