import type { PayloadRequest } from 'payload'

import { dateOrderProblems } from '../fields/dateOrder.ts'
import { figureProblems } from '../fields/figure.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import { idOf, noCycle } from '../fields/noCycle.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

/** A phase has an end or a length, not both, and does not end before it begins. */
export function phaseProblems(doc: Doc): Problem[] {
  const phases = (doc.phases ?? []) as Doc[]
  return phases.flatMap((phase, index) => {
    const path = `phases.${index}`
    const problems = [...dateOrderProblems(phase, `${path}.`, 'start', 'end'), ...figureProblems(phase.budget, `${path}.budget`)]
    if (!isEmpty(phase.end) && !isEmpty(phase.durationMonths)) {
      problems.push({
        path: `${path}.durationMonths`,
        message: {
          en: 'A phase has an end or a length in months. Empty one of the two.',
          fr: 'Une phase a une fin ou une durée en mois. Videz l’une des deux.',
        },
      })
    }
    return problems
  })
}

export function programmeFigureProblems(doc: Doc): Problem[] {
  const figures = (doc.figures ?? []) as Doc[]
  return figures.flatMap((figure, index) => figureProblems(figure, `figures.${index}`))
}

/** The code stands in addresses and files of others, so no two programmes share one; the trash counts. */
async function codeProblems(doc: Doc, req: PayloadRequest, id: string | undefined): Promise<Problem[]> {
  if (isEmpty(doc.code)) return []
  const { docs } = await req.payload.find({
    collection: 'programmes',
    where: { code: { equals: doc.code } },
    depth: 0,
    draft: false,
    limit: 2,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
  })
  if (docs.every((other) => idOf(other) === id)) return []
  return [
    {
      path: 'code',
      message: {
        en: 'Another programme has this code. Choose another one.',
        fr: 'Un autre programme porte ce code. Choisissez-en un autre.',
      },
    },
  ]
}

export const programmeRules: Rule[] = [
  { touches: 'shared', check: (doc) => [...dateOrderProblems(doc), ...phaseProblems(doc), ...programmeFigureProblems(doc)] },
  { touches: 'shared', check: (doc, { id, req }) => codeProblems(doc, req, id) },
  noCycle('parent'),
]
