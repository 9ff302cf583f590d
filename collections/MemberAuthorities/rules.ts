import { figureProblems } from '../fields/figure.ts'
import { geoProblems } from '../fields/geo.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import { noCycle } from '../fields/noCycle.ts'
import type { Doc, Problem, Rule, RuleContext } from '../fields/rule.ts'

/** What goes together: a name and its language, a code and its year, an item and its check. */
export function pairProblems(doc: Doc): Problem[] {
  const problems: Problem[] = []
  const localName = (doc.localName ?? {}) as Doc
  if (isEmpty(localName.value) !== isEmpty(localName.lang)) {
    problems.push({
      path: `localName.${isEmpty(localName.value) ? 'value' : 'lang'}`,
      message: {
        en: 'A local name has its language beside it: write both or none.',
        fr: 'Un nom local est accompagné de sa langue : saisissez les deux ou aucun.',
      },
    })
  }
  for (const [code, year] of [
    ['nutsCode', 'nutsYear'],
    ['lauCode', 'lauYear'],
  ] as const) {
    if (isEmpty(doc[code]) === isEmpty(doc[year])) continue
    problems.push({
      path: isEmpty(doc[code]) ? code : year,
      message: {
        en: 'The code and the year of its list go together: write both or none.',
        fr: "Le code et l'année de sa liste vont ensemble : saisissez les deux ou aucun.",
      },
    })
  }
  if (doc.wikidataVerified === true && isEmpty(doc.wikidataId)) {
    problems.push({
      path: 'wikidataVerified',
      message: {
        en: 'There is no Wikidata item to be checked: write it, or untick.',
        fr: "Il n'y a pas d'élément Wikidata à vérifier : saisissez-le, ou décochez.",
      },
    })
  }
  return problems
}

/** An estimate of a part is not larger than the whole. */
export function populationProblems(doc: Doc): Problem[] {
  const [total, part] = [doc.populationTotal, doc.romaPopulationEstimate].map((figure) => (figure as Doc | null | undefined)?.value)
  if (typeof total !== 'number' || typeof part !== 'number' || part <= total) return []
  return [
    {
      path: 'romaPopulationEstimate.value',
      message: {
        en: 'The estimate is larger than the number of inhabitants: check both figures.',
        fr: "L'estimation dépasse le nombre d'habitants : vérifiez les deux chiffres.",
      },
    },
  ]
}

async function participationProblems(_doc: Doc, { req, id }: RuleContext): Promise<Problem[]> {
  if (id) {
    const where = { authority: { equals: id } }
    const { totalDocs } = await req.payload.count({ collection: 'participations', where, overrideAccess: true, req })
    if (totalDocs > 0) return []
  }
  return [
    {
      path: 'participations',
      message: {
        en: 'An authority is published with at least one participation: save the draft, add the participation, then publish.',
        fr: 'Une collectivité se publie avec au moins une participation : enregistrez le brouillon, ajoutez la participation, puis publiez.',
      },
    },
  ]
}

export const memberAuthorityRules: Rule[] = [
  { touches: 'text', check: participationProblems },
  {
    touches: 'shared',
    check: (doc) => [
      ...pairProblems(doc),
      ...geoProblems(doc.geo),
      ...figureProblems(doc.populationTotal, 'populationTotal'),
      ...figureProblems(doc.romaPopulationEstimate, 'romaPopulationEstimate'),
      ...populationProblems(doc),
    ],
  },
  noCycle('parent'),
]
