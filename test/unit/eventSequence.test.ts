import { describe, expect, it } from '@jest/globals'

import { nextSequence } from '../../collections/Events/sequence.ts'

const published = {
  sequence: 3,
  sourceLocale: 'en',
  status: 'scheduled',
  datePrecision: 'day',
  startDate: '2013-10-14',
  endDate: null,
  startTime: '',
  country: 'c1',
  city: 'Albena',
  geo: { lat: 43.36, lng: 28.08 },
}

describe('the count of changes of an event', () => {
  it.each([
    ['its day', { startDate: '2013-10-15' }],
    ['its hour', { startTime: '10:00' }],
    ['its precision', { datePrecision: 'month', startDate: '2013-10' }],
    ['its status', { status: 'cancelled' }],
    ['its country', { country: 'c2' }],
    ['its point', { geo: { lat: 43.36, lng: null } }],
    ['its city', { city: 'Varna' }],
  ])('is one more than in public when %s differs', (_, change) => {
    expect(nextSequence({ ...published, sequence: 4, ...change }, published, 'en')).toBe(4)
    expect(nextSequence({ ...published, ...change }, published, 'en')).toBe(4)
  })

  it('is the public one when all is as it was, whatever the draft has counted', () => {
    expect(nextSequence({ ...published, sequence: 4, title: 'New' }, published, 'en')).toBe(3)
  })

  it('takes nothing and an empty text for the same, and a record for its id', () => {
    expect(nextSequence({ ...published, startTime: null, endDate: undefined, country: { id: 'c1' } }, published, 'en')).toBe(3)
  })

  it('does not count how the place is called in a translation', () => {
    expect(nextSequence({ ...published, city: 'Албена' }, published, 'bg')).toBe(3)
  })

  it('begins with nothing, and stays while an event is not public', () => {
    expect(nextSequence({ startDate: '2013' }, undefined, 'en')).toBe(0)
    expect(nextSequence({ sequence: 2, startDate: '2013' }, {}, 'en')).toBe(2)
  })
})
