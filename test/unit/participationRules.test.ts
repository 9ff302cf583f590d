import { describe, expect, it } from '@jest/globals'

import { numberAfter, publishedNumbers } from '../../collections/Participations/nextAccessionNumber.ts'
import { dateProblems, numberProblems, statusProblems } from '../../collections/Participations/rules.ts'

const paths = (problems: { path: string }[]): string[] => problems.map(({ path }) => path)

describe('the status of a participation', () => {
  it('is asked for where participation lasts', () => {
    expect(paths(statusProblems({ role: 'participant' }))).toEqual(['status'])
    expect(statusProblems({ role: 'participant', status: 'unknown' })).toEqual([])
  })

  it('stays empty for what happened once', () => {
    expect(statusProblems({ role: 'laureate', status: null })).toEqual([])
    expect(paths(statusProblems({ role: 'laureate', status: 'active' }))).toEqual(['status'])
  })
})

describe('the dates of a participation', () => {
  it('run forwards, at the precision they have', () => {
    expect(paths(dateProblems({ startDate: '2013-10-14', endDate: '2013-09' }))).toEqual(['endDate'])
    expect(dateProblems({ startDate: '2013-10-14', endDate: '2013' })).toEqual([])
  })
})

describe('accession numbers', () => {
  it('belong to the Alliance', () => {
    expect(paths(numberProblems({ network: 'romact', accessionNumber: 131 }))).toEqual(['network'])
    expect(numberProblems({ network: 'alliance', accessionNumber: 131 })).toEqual([])
  })

  it('go on after the highest one given or published', () => {
    const published = publishedNumbers({
      memberCounter: { publishedParticipants: 130 },
      counterHistory: [{ participants: 114 }, { participants: null }],
    })
    expect(numberAfter([127, ...published])).toBe(131)
    expect(numberAfter([135, ...published])).toBe(136)
    expect(numberAfter([undefined, null])).toBe(1)
  })
})
