import { consentProblems } from '../fields/consent.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

const problem = (path: string, en: string, fr: string): Problem => ({ path, message: { en, fr } })

/** An estimate is part of the whole, and names its source and its year. `thisYear` bounds the year. */
export function estimateProblems(doc: Doc, thisYear: number): Problem[] {
  const { populationTotal: total, romaPopulationEstimate: estimate, romaPopulationYear: year } = doc
  if (isEmpty(estimate)) return []
  const problems: Problem[] = []
  if (typeof total === 'number' && typeof estimate === 'number' && estimate > total) {
    problems.push(
      problem(
        'romaPopulationEstimate',
        'The estimate is larger than the number of inhabitants: check both.',
        "L'estimation dépasse le nombre d'habitants : vérifiez les deux.",
      ),
    )
  }
  if (isEmpty(doc.romaPopulationSource)) {
    problems.push(
      problem(
        'romaPopulationSource',
        'An estimate needs its source: say where it comes from.',
        "Une estimation doit citer sa source : d'où vient-elle ?",
      ),
    )
  }
  if (isEmpty(year)) {
    problems.push(problem('romaPopulationYear', 'An estimate needs its year.', 'Une estimation doit indiquer son année.'))
  }
  if (typeof year === 'number' && year > thisYear) {
    problems.push(problem('romaPopulationYear', 'The year is in the future: correct it.', "L'année est dans le futur : corrigez-la."))
  }
  return problems
}

/** A decision that was taken has its date, and not one to come. `today` is `YYYY-MM-DD`. */
export function decisionProblems(doc: Doc, today: string): Problem[] {
  const date = typeof doc.decisionDate === 'string' ? doc.decisionDate.slice(0, 10) : undefined
  if (doc.decisionType === 'pending') {
    if (!date) return []
    return [
      problem(
        'decisionDate',
        'A pending decision has no date yet: empty it, or choose the kind of decision.',
        "Une décision en attente n'a pas encore de date : videz-la, ou choisissez le type de décision.",
      ),
    ]
  }
  if (isEmpty(doc.decisionType)) return []
  if (!date)
    return [problem('decisionDate', 'A decision that was taken has a date: write it.', 'Une décision prise a une date : indiquez-la.')]
  if (date > today)
    return [
      problem(
        'decisionDate',
        'The decision is dated in the future: correct the date.',
        'La décision est datée du futur : corrigez la date.',
      ),
    ]
  return []
}

/** Without the commitment there is no participation. */
export function commitmentProblems(doc: Doc): Problem[] {
  if (doc.acceptStandards === true) return []
  return [
    problem(
      'acceptStandards',
      'The commitment is a condition of taking part: it has to be made.',
      "L'engagement est une condition de la participation : il doit être pris.",
    ),
  ]
}

export function themeProblems(doc: Doc): Problem[] {
  const themes = Array.isArray(doc.interestThemes) ? doc.interestThemes.length : 0
  if (themes >= 1 && themes <= 5) return []
  return [
    problem('interestThemes', `Choose one to five themes; there are ${themes}.`, `Choisissez un à cinq thèmes ; il y en a ${themes}.`),
  ]
}

/** The calendar day it is at the end of the world: nobody's today is the future. */
const today = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)

export const applicationRules: Rule[] = [
  {
    touches: 'shared',
    check: (doc) => [
      ...estimateProblems(doc, Number(today().slice(0, 4))),
      ...decisionProblems(doc, today()),
      ...commitmentProblems(doc),
      ...consentProblems(doc),
      ...themeProblems(doc),
    ],
  },
]
