import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

/** Each entry leads to a record or to an address: to one of them. */
export function menuProblems(doc: Doc): Problem[] {
  return ['header', 'footer'].flatMap((menu) => {
    const items = Array.isArray(doc[menu]) ? (doc[menu] as Doc[]) : []
    return items.flatMap((item, index): Problem[] => {
      const [hasRecord, hasUrl] = [!isEmpty(item.record), !isEmpty(item.url)]
      if (hasRecord !== hasUrl) return []
      return [
        {
          path: `${menu}.${index}.${hasRecord ? 'url' : 'record'}`,
          message: hasRecord
            ? {
                en: 'An entry leads to one place: keep the record or the address, not both.',
                fr: "Une entrée mène à un seul endroit : gardez la fiche ou l'adresse, pas les deux.",
              }
            : {
                en: 'An entry leads somewhere: choose a record, or write an address.',
                fr: 'Une entrée mène quelque part : choisissez une fiche, ou saisissez une adresse.',
              },
        },
      ]
    })
  })
}

export const menuRules: Rule[] = [{ touches: 'shared', check: menuProblems }]
