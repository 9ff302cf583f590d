import { describe, expect, it } from '@jest/globals'

import { BadParameter, readParameters } from '../../src/delivery/formats/parameters.ts'
import { parseBox, toWheres, withinBox } from '../../src/delivery/participants/filters.ts'

const allowed = {
  networks: ['alliance', 'romact'],
  types: ['city'],
  countries: [{ id: 'c1', code: 'BG' }],
  themes: [{ id: 't1', key: 'housing' }],
}

describe('filters', () => {
  it('become questions to the database', () => {
    expect(toWheres({ network: 'romact', year: '2013', type: 'city', country: 'BG', theme: 'housing' }, allowed)).toEqual({
      authorities: { and: [{ type: { equals: 'city' } }, { country: { equals: 'c1' } }, { themes: { in: ['t1'] } }] },
      participations: {
        and: [
          { network: { equals: 'romact' } },
          { and: [{ startDate: { greater_than_equal: '2013' } }, { startDate: { less_than: '2014' } }] },
        ],
      },
    })
    expect(toWheres({}, allowed)).toEqual({ authorities: {}, participations: {} })
  })

  it.each([
    ['network', 'romed3', 'One of: alliance, romact.'],
    ['type', 'toString', 'One of: city.'],
    ['country', 'bg', 'One of: BG.'],
    ['theme', '', 'One of: housing.'],
    ['year', '13', 'A year of four digits'],
    ['bbox', '1,2,3', 'Four numbers'],
  ] as const)('say what is allowed when %s cannot be taken', (name, value, message) => {
    expect(() => toWheres({ [name]: value }, allowed)).toThrow(
      expect.objectContaining({ parameter: name, message: expect.stringContaining(message) }),
    )
  })

  it.each([
    '1,2,3,4,5',
    '181,0,1,1',
    '0,-91,1,1',
    '0,2,1,1',
    'NaN,0,1,1',
    '1e2,0,1,1',
    ',0,1,1',
    ' 1,0,1,1',
    '0x1,0,1,1',
    'Infinity,0,1,1',
  ])('take no box of %j', (text) => {
    expect(() => parseBox(text)).toThrow(BadParameter)
  })

  it('take a box, and one over the antimeridian', () => {
    expect(withinBox(parseBox('-10,35,30.5,60'))).toMatchObject({
      and: [{}, {}, { and: [{ 'geo.lng': { greater_than_equal: -10 } }, { 'geo.lng': { less_than_equal: 30.5 } }] }],
    })
    expect(withinBox(parseBox('170,-90,-170,90'))).toMatchObject({
      and: [{}, {}, { or: [{ 'geo.lng': { greater_than_equal: 170 } }, { 'geo.lng': { less_than_equal: -170 } }] }],
    })
  })
})

describe('the parameters of an address', () => {
  it.each([
    [{ yaer: '2013' }, 'yaer', 'There is no such parameter. What this address takes is: year, bbox.'],
    [{ year: ['2013', '2014'] }, 'year', 'Name it once.'],
    [{ year: ' ' }, 'year', 'It is empty'],
    [JSON.parse('{"__proto__":"x"}') as object, '__proto__', 'There is no such parameter.'],
  ])('are each known, named once and not empty: %j', (query, parameter, message) => {
    expect(() => readParameters(query as Record<string, unknown>, ['year', 'bbox'])).toThrow(
      expect.objectContaining({ parameter, message: expect.stringContaining(message) }),
    )
  })

  it('are none where there are none', () => {
    expect(() => readParameters({ a: 'b' }, [])).toThrow('This address takes no parameters.')
    expect(readParameters({}, [])).toEqual({})
  })
})
