import { describe, expect, it } from '@jest/globals'

import { attendeesProblems, precisionProblems, statusProblems, timeProblems } from '../../collections/Events/rules.ts'
import { dateOrderProblems } from '../../collections/fields/dateOrder.ts'

const paths = (problems: { path: string }[]) => problems.map(({ path }) => path)

describe('the dates of an event', () => {
  it('are absent while they are to be announced', () => {
    expect(precisionProblems({ datePrecision: 'tba', startDate: null })).toEqual([])
    expect(paths(precisionProblems({ datePrecision: 'tba', startDate: '2013', endDate: '2014' }))).toEqual(['startDate', 'endDate'])
  })

  it('are as exact as their precision says', () => {
    expect(precisionProblems({ datePrecision: 'month', startDate: '2018-04' })).toEqual([])
    expect(paths(precisionProblems({ datePrecision: 'day', startDate: '2018-04-12', endDate: '2018-04' }))).toEqual(['endDate'])
    expect(paths(precisionProblems({ datePrecision: 'day' }))).toEqual(['startDate'])
  })

  it('are in order', () => {
    expect(paths(dateOrderProblems({ startDate: '2012-12-18', endDate: '2012-12-17' }))).toEqual(['endDate'])
    expect(dateOrderProblems({ startDate: '2012-12-17', endDate: '2012-12-17' })).toEqual([])
  })
})

describe('a time of day', () => {
  it('needs a time zone and a known day', () => {
    expect(timeProblems({ startTime: '09:30', timezone: 'Europe/Paris', datePrecision: 'day' })).toEqual([])
    expect(paths(timeProblems({ startTime: '09:30', datePrecision: 'month' }))).toEqual(['timezone', 'startTime'])
  })

  it('has a beginning, before its end', () => {
    const event = { timezone: 'Europe/Paris', datePrecision: 'day', startDate: '2013-10-14' }
    expect(paths(timeProblems({ ...event, endTime: '12:00' }))).toEqual(['startTime'])
    expect(paths(timeProblems({ ...event, startTime: '14:00', endTime: '12:00' }))).toEqual(['endTime'])
    expect(timeProblems({ ...event, endDate: '2013-10-15', startTime: '14:00', endTime: '12:00' })).toEqual([])
  })
})

describe('the status of an event', () => {
  it('keeps the earlier date when the event was moved', () => {
    expect(paths(statusProblems({ status: 'postponed' }, '2013-10-15'))).toEqual(['previousStartDate'])
    expect(statusProblems({ status: 'postponed', previousStartDate: '2013' }, '2013-10-15')).toEqual([])
  })

  it('does not say scheduled or held without a date, nor held of the future', () => {
    expect(paths(statusProblems({ status: 'held' }, '2013-10-15'))).toEqual(['status'])
    expect(paths(statusProblems({ status: 'held', startDate: '2013-10-16' }, '2013-10-15'))).toEqual(['status'])
    expect(statusProblems({ status: 'announced' }, '2013-10-15')).toEqual([])
    expect(statusProblems({ status: 'held', startDate: '2013-10' }, '2013-10-15')).toEqual([])
  })

  it('must be held for people to have come', () => {
    expect(paths(attendeesProblems({ status: 'scheduled', attendees: { value: 0 } }))).toEqual(['attendees.value'])
    expect(attendeesProblems({ status: 'held', attendees: { value: 100, qualifier: 'over' } })).toEqual([])
  })
})
