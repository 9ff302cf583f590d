import { endsBefore } from '../../src/shared/partialDate.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'
import { occasionRoles } from './options.ts'

/** Whatever lasts has a status; what happened once has none. */
export function statusProblems(doc: Doc): Problem[] {
  const hasStatus = !isEmpty(doc.status)
  if (occasionRoles.has(doc.role)) {
    if (!hasStatus) return []
    return [
      {
        path: 'status',
        message: {
          en: 'A prize, a visit or a presentation happened once: leave the status empty.',
          fr: "Un prix, une visite ou une présentation n'a eu lieu qu'une fois : laissez l'état vide.",
        },
      },
    ]
  }
  if (!hasStatus && !isEmpty(doc.role)) {
    return [
      {
        path: 'status',
        message: {
          en: 'A lasting participation has a status: choose one, "Not known" if nobody can say.',
          fr: 'Une participation durable a un état : choisissez-en un, « Inconnue » si personne ne peut le dire.',
        },
      },
    ]
  }
  return []
}

export function dateProblems(doc: Doc): Problem[] {
  const problems: Problem[] = []
  if (endsBefore(doc.endDate, doc.startDate)) {
    problems.push({
      path: 'endDate',
      message: { en: 'The end is before the start: correct one of the two.', fr: "La fin précède le début : corrigez l'un des deux." },
    })
  }
  return problems
}

/** Numbers are those of the Alliance. */
export function numberProblems(doc: Doc): Problem[] {
  if (isEmpty(doc.accessionNumber) || doc.network === 'alliance') return []
  return [
    {
      path: 'network',
      message: {
        en: 'This participation has an accession number of the Alliance: its network stays. End it, and add another one.',
        fr: "Cette participation a un numéro d'adhésion de l'Alliance : son réseau reste. Terminez-la, et ajoutez-en une autre.",
      },
    },
  ]
}

export const participationRules: Rule[] = [
  { touches: 'shared', check: (doc) => [...statusProblems(doc), ...dateProblems(doc), ...numberProblems(doc)] },
]
