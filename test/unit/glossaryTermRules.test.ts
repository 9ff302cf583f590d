import { describe, expect, it } from '@jest/globals'

import { headwordOf } from '../../collections/GlossaryTerms/headword.ts'
import { explanationProblems, preferredProblems, targetProblems, validityProblems } from '../../collections/GlossaryTerms/rules.ts'

const paths = (problems: { path: string }[]): string[] => problems.map(({ path }) => path)

const terms = [
  { lang: 'en', text: 'Roma', status: 'preferred' },
  { lang: 'fr', text: 'Roms', status: 'preferred' },
  { lang: 'ro', text: 'rromi', status: 'admitted' },
  { lang: 'ro', text: 'romi', status: 'preferred' },
]

describe('the terms of a concept', () => {
  it('have one preferred term in a language at most', () => {
    expect(preferredProblems({ terms })).toEqual([])
    expect(paths(preferredProblems({ terms: [...terms, { lang: 'FR', text: 'Rroms', status: 'preferred' }] }))).toEqual(['terms.4.status'])
  })

  it('are there once', () => {
    expect(paths(preferredProblems({ terms: [...terms, { lang: 'ro', text: 'romi', status: 'admitted' }] }))).toEqual(['terms.4.text'])
  })

  it('say what to write instead, or why, when they are to be avoided', () => {
    const avoided = { lang: 'en', text: 'nomads', status: 'superseded' }
    expect(paths(explanationProblems({ terms: [avoided] }))).toEqual(['terms.0.useInstead.text'])
    expect(explanationProblems({ terms: [{ ...avoided, note: 'Used until 1983' }] })).toEqual([])
    expect(explanationProblems({ terms: [{ ...avoided, useInstead: { text: 'Roma and Travellers' } }] })).toEqual([])
  })

  it('name no substitute when they are not to be avoided', () => {
    expect(paths(explanationProblems({ terms: [{ ...terms[0], useInstead: { text: 'x' } }] }))).toEqual(['terms.0.useInstead.text'])
  })

  it('are valid forwards', () => {
    expect(paths(validityProblems({ validFrom: '2012', validTo: '2006', terms: [{ validFrom: '1969', validTo: '1975' }] }))).toEqual([
      'validTo',
    ])
  })
})

describe('the term to use instead', () => {
  const roma = { terms }
  const conceptBy = async (id: string) => (id === 'roma' ? roma : undefined)
  const avoiding = (useInstead: object) => ({ terms: [{ lang: 'ro', text: 'țigan', status: 'deprecated', useInstead }] })

  it('is a preferred term of the other concept in the same language', async () => {
    expect(await targetProblems(avoiding({ concept: 'roma', text: 'romi' }), 'gypsy', conceptBy)).toEqual([])
    expect(paths(await targetProblems(avoiding({ concept: 'roma', text: 'rromi' }), 'gypsy', conceptBy))).toEqual([
      'terms.0.useInstead.text',
    ])
    expect(await targetProblems(avoiding({ concept: { id: 'roma' }, text: 'Roma' }), 'gypsy', conceptBy)).toHaveLength(1)
  })

  it('may be in another language when that is said', async () => {
    expect(await targetProblems(avoiding({ concept: 'roma', lang: 'en', text: 'Roma' }), 'gypsy', conceptBy)).toEqual([])
  })

  it('is looked for in the concept itself when no other is named', async () => {
    const doc = { terms: [...terms, { lang: 'en', text: 'Romas', status: 'deprecated', useInstead: { text: 'Roma' } }] }
    expect(await targetProblems(doc, undefined, conceptBy)).toEqual([])
  })
})

describe('the headword', () => {
  it('is the best term of the language, else the English one, else the first', () => {
    expect(headwordOf(terms, 'ro')).toBe('romi')
    expect(headwordOf(terms, 'hu')).toBe('Roma')
    expect(headwordOf([{ lang: 'de', text: 'Sinti' }], 'hu')).toBe('Sinti')
    expect(headwordOf(undefined, 'en')).toBeUndefined()
  })

  it('does not take Romani for Romanian', () => {
    expect(headwordOf([{ lang: 'rom', text: 'Roma' }, ...terms], 'ro')).toBe('romi')
    expect(headwordOf([...terms, { lang: 'rom-Latn', text: 'Rroma' }], 'rom')).toBe('Rroma')
  })
})
