import { describe, expect, it } from '@jest/globals'

import { keepOldDates } from '../../collections/Events/dateHistory.ts'
import { outcomeOf } from '../../collections/Events/outcome.ts'

const today = '2013-10-15'

describe('the outcome of an event', () => {
  it('of a day that has passed without a report is not recorded', () => {
    expect(outcomeOf({ status: 'scheduled', startDate: '2013-10-14' }, today)).toBe('past-outcome-not-recorded')
  })

  it('is held only when somebody said so', () => {
    expect(outcomeOf({ status: 'held', startDate: '2013-10-04' }, today)).toBe('held')
  })

  it('is never past because the date is missing', () => {
    expect(outcomeOf({ status: 'announced', startDate: null }, today)).toBe('to-be-announced')
    expect(outcomeOf({ status: 'rescheduled', startDate: '' }, today)).toBe('to-be-announced')
  })

  it('of a month is upcoming until the month is over', () => {
    expect(outcomeOf({ status: 'announced', startDate: '2018-04' }, '2018-04-30')).toBe('upcoming')
    expect(outcomeOf({ status: 'announced', startDate: '2018-04' }, '2018-05-01')).toBe('past-outcome-not-recorded')
  })

  it('is under way between the first and the last day', () => {
    expect(outcomeOf({ status: 'scheduled', startDate: '2013-10-14', endDate: '2013-10-15' }, today)).toBe('ongoing')
    expect(outcomeOf({ status: 'scheduled', startDate: '2013-10-16' }, today)).toBe('upcoming')
  })

  it('of a cancelled or postponed event does not depend on the day', () => {
    expect(outcomeOf({ status: 'cancelled', startDate: '2099-01-01' }, today)).toBe('cancelled')
    expect(outcomeOf({ status: 'postponed', startDate: '2013-10-14' }, today)).toBe('postponed')
  })
})

describe('a public date that changes', () => {
  const announced = {
    startDate: '2018-04',
    endDate: null,
    datePrecision: 'month',
    status: 'announced',
    updatedAt: '2018-01-24T10:00:00.000Z',
  }
  const now = { startDate: '2018-04-12', datePrecision: 'day', status: 'scheduled', dateHistory: [] }
  const line = { startDate: '2018-04', endDate: null, datePrecision: 'month', status: 'announced', recordedAt: '2018-01-24' }

  it('leaves a line in the history', () => {
    expect(keepOldDates(now, announced)).toEqual({ dateHistory: [line] })
  })

  it('leaves it once, however often the draft is saved', () => {
    expect(keepOldDates({ ...now, ...keepOldDates(now, announced) }, announced)).toEqual({})
  })

  it('becomes the earlier start of an event that was moved', () => {
    expect(keepOldDates({ ...now, status: 'rescheduled' }, announced)).toMatchObject({ previousStartDate: '2018-04' })
    expect(keepOldDates({ ...now, status: 'rescheduled', previousStartDate: '2017' }, announced)).not.toHaveProperty('previousStartDate')
  })

  it('leaves nothing when no date was public, or when it stays', () => {
    expect(keepOldDates(now, undefined)).toEqual({})
    expect(keepOldDates(now, { id: '1' })).toEqual({})
    expect(keepOldDates({ ...announced, endDate: '' }, announced)).toEqual({})
  })
})
