import { describe, expect, it } from '@jest/globals'

import { leadsBack } from '../../collections/fields/noCycle.ts'
import { romaPopulationEstimate } from '../../collections/MemberAuthorities/population.ts'
import { pairProblems, populationProblems } from '../../collections/MemberAuthorities/rules.ts'

const paths = (problems: { path: string }[]): string[] => problems.map(({ path }) => path)

describe('what goes together in an authority', () => {
  it('is a local name and its language', () => {
    expect(paths(pairProblems({ localName: { value: 'Košice' } }))).toEqual(['localName.lang'])
    expect(pairProblems({ localName: { value: 'Košice', lang: 'sk' } })).toEqual([])
  })

  it('is a code and the year of its list', () => {
    expect(paths(pairProblems({ nutsCode: 'ES61', lauYear: 2021 }))).toEqual(['nutsYear', 'lauCode'])
  })

  it('is an item and its check', () => {
    expect(paths(pairProblems({ wikidataVerified: true }))).toEqual(['wikidataVerified'])
  })
})

describe('the estimate of Roma inhabitants', () => {
  const read = romaPopulationEstimate().access?.read as (args: unknown) => unknown
  const visible = (value: unknown, user: unknown = null) => read({ req: { user }, doc: { romaPopulationEstimate: { value } } })
  const staff = { id: '1', collection: 'users', roles: ['author'] }

  it('is not larger than the whole', () => {
    expect(paths(populationProblems({ populationTotal: { value: 100 }, romaPopulationEstimate: { value: 101 } }))).toHaveLength(1)
    expect(populationProblems({ populationTotal: { value: 100 }, romaPopulationEstimate: { value: 100 } })).toEqual([])
  })

  it('is hidden from readers under 50, not from staff', () => {
    expect(visible(49)).toBe(false)
    expect(visible(50)).toBe(true)
    expect(visible(undefined)).toBe(false)
    expect(visible(49, staff)).toBe(true)
  })

  it('is nothing readers may filter by', () => {
    expect(read({ req: { user: null } })).toBe(false)
  })
})

describe('what is above a record', () => {
  const parents: Record<string, string> = { town: 'county', county: 'region', x: 'y', y: 'x' }
  const parentOf = async (id: string) => parents[id]

  it('never leads back to it', async () => {
    expect(await leadsBack('region', 'town', parentOf)).toBe(true)
    expect(await leadsBack('village', { id: 'town' }, parentOf)).toBe(false)
  })

  it('is not searched for ever when others go round in a circle', async () => {
    expect(await leadsBack('town', 'x', parentOf)).toBe(false)
  })
})
