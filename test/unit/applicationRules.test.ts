import { describe, expect, it } from '@jest/globals'

import { commitmentProblems, decisionProblems, estimateProblems, themeProblems } from '../../collections/Applications/rules.ts'
import { applicationWorkflow } from '../../collections/Applications/workflow.ts'
import { referenceAfter } from '../../collections/fields/reference.ts'
import { nextStatuses, transitionProblem } from '../../collections/fields/workflow.ts'

const paths = (problems: { path: string }[]): string[] => problems.map(({ path }) => path)

describe('an application', () => {
  it('gives source and year with an estimate, which is part of the whole', () => {
    const doc = { populationTotal: 100, romaPopulationEstimate: 120 }
    expect(paths(estimateProblems(doc, 2026))).toEqual(['romaPopulationEstimate', 'romaPopulationSource', 'romaPopulationYear'])
    expect(paths(estimateProblems({ romaPopulationEstimate: 0, romaPopulationSource: 's', romaPopulationYear: 2027 }, 2026))).toEqual([
      'romaPopulationYear',
    ])
    expect(estimateProblems({ populationTotal: 100 }, 2026)).toEqual([])
  })

  it('dates its decision unless that is pending', () => {
    expect(paths(decisionProblems({ decisionType: 'council-decision' }, '2026-11-24'))).toEqual(['decisionDate'])
    expect(paths(decisionProblems({ decisionType: 'council-decision', decisionDate: '2026-11-25T00:00:00.000Z' }, '2026-11-24'))).toEqual([
      'decisionDate',
    ])
    expect(decisionProblems({ decisionType: 'council-decision', decisionDate: '2026-11-24' }, '2026-11-24')).toEqual([])
    expect(decisionProblems({ decisionType: 'pending' }, '2026-11-24')).toEqual([])
    expect(paths(decisionProblems({ decisionType: 'pending', decisionDate: '2026-01-01' }, '2026-11-24'))).toEqual(['decisionDate'])
  })

  it('makes the commitment and chooses one to five themes', () => {
    expect(paths(commitmentProblems({ acceptStandards: false }))).toEqual(['acceptStandards'])
    expect(paths(themeProblems({ interestThemes: [] }))).toEqual(['interestThemes'])
    expect(themeProblems({ interestThemes: ['a', 'b', 'c', 'd', 'e'] })).toEqual([])
    expect(themeProblems({ interestThemes: ['a', 'b', 'c', 'd', 'e', 'f'] })).toHaveLength(1)
  })
})

describe('the procedure', () => {
  it('has eight steps', () => {
    expect(applicationWorkflow.transitions).toHaveLength(8)
    expect(nextStatuses(applicationWorkflow, 'in-review')).toEqual(['more-information-needed', 'accepted', 'declined', 'withdrawn'])
  })

  it('begins with the first status', () => {
    expect(transitionProblem(applicationWorkflow, undefined, 'submitted')).toBeUndefined()
    expect(transitionProblem(applicationWorkflow, undefined, 'accepted')?.en).toContain('Possible: Submitted')
  })

  it('names the steps that are possible when another one is tried', () => {
    const problem = transitionProblem(applicationWorkflow, 'submitted', 'accepted')
    expect(problem?.en).toBe('"Accepted" cannot come after "Submitted". Possible: In review, Withdrawn.')
    expect(problem?.fr).toContain("En cours d'examen, Retirée")
  })

  it('ends for good', () => {
    expect(transitionProblem(applicationWorkflow, 'declined', 'in-review')?.en).toContain('is final')
    expect(transitionProblem(applicationWorkflow, 'declined', 'declined')).toBeUndefined()
  })
})

describe('references', () => {
  it('count from one in each year', () => {
    expect(referenceAfter(undefined, 'APP', 2026)).toBe('APP-2026-0001')
    expect(referenceAfter('APP-2026-0041', 'APP', 2026)).toBe('APP-2026-0042')
    expect(referenceAfter('APP-2026-0041', 'APP', 2027)).toBe('APP-2027-0001')
    expect(referenceAfter('APP-DEMO-001', 'APP', 2026)).toBe('APP-2026-0001')
  })
})
