import { describe, expect, it } from '@jest/globals'

import { settlePublishedAt } from '../../collections/News/publishedAt.ts'
import { correctionProblems, dateProblems, deadlineProblems, readingProblems } from '../../collections/News/rules.ts'

const paths = (problems: { path: string }[]) => problems.map(({ path }) => path)

describe('the date of a news item', () => {
  it.each([
    ['2013-10-11', 'day', '2013-10-11T12:00:00.000Z', 'day'],
    ['2013-06', undefined, '2013-06-30T12:00:00.000Z', 'month'],
    ['2012', 'day', '2012-12-31T12:00:00.000Z', 'year'],
    ['2013-10-11', 'year', '2013-12-31T12:00:00.000Z', 'year'],
    ['2013-06-10T22:30:00.000Z', 'day', '2013-06-11T12:00:00.000Z', 'day'],
    ['2013-06-10T22:30:00.000Z', 'time', '2013-06-10T22:30:00.000Z', 'time'],
    [null, 'unknown', null, 'unknown'],
    ['yesterday', 'day', 'yesterday', 'day'],
  ])('written %p known to the %p is stored as %p, %p', (value, precision, publishedAt, publishedAtPrecision) => {
    expect(settlePublishedAt(value, precision)).toEqual({ publishedAt, publishedAtPrecision })
  })

  it('stays the same when it is stored again', () => {
    const once = settlePublishedAt('2013', undefined)
    expect(settlePublishedAt(once.publishedAt, once.publishedAtPrecision)).toEqual(once)
  })

  it('must be known for the item to be published', () => {
    expect(paths(dateProblems({ publishedAt: null, publishedAtPrecision: 'unknown' }))).toEqual(['publishedAtPrecision'])
    expect(paths(dateProblems({ publishedAt: null, publishedAtPrecision: 'day' }))).toEqual(['publishedAt'])
    expect(dateProblems({ publishedAt: '2013-12-31T12:00:00.000Z', publishedAtPrecision: 'year' })).toEqual([])
  })
})

describe('a call', () => {
  it('has a deadline with its time zone', () => {
    expect(paths(deadlineProblems({ category: 'call' }))).toEqual(['deadline'])
    expect(paths(deadlineProblems({ category: 'call', deadline: '2016-09-19T22:00:00.000Z' }))).toEqual(['deadlineTimezone'])
    expect(deadlineProblems({ category: 'alliance' })).toEqual([])
  })
})

describe('the text of a news item', () => {
  const tree = (text: string) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } })

  it('is a lead, a body, or both', () => {
    expect(readingProblems({ lead: 'News.' })).toEqual([])
    expect(readingProblems({ body: tree('News.') })).toEqual([])
    expect(paths(readingProblems({ lead: '', body: tree(' ') }))).toEqual(['lead'])
  })

  it('says when it was corrected', () => {
    expect(paths(correctionProblems({ correctionNote: 'The number was wrong.' }))).toEqual(['correctedAt'])
    expect(correctionProblems({ correctionNote: 'The number was wrong.', correctedAt: '2014-01' })).toEqual([])
  })
})
