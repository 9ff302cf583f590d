import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

const more = (part: unknown, whole: unknown): boolean => typeof part === 'number' && typeof whole === 'number' && part > whole

/** A published figure is shown with its date, or not at all. */
export function counterProblems(doc: Doc): Problem[] {
  const counter = (doc.memberCounter ?? {}) as Doc
  const problems: Problem[] = []
  if (counter.mode === 'published-override') {
    if (isEmpty(counter.publishedParticipants)) {
      problems.push({
        path: 'memberCounter.publishedParticipants',
        message: {
          en: 'The published figure is missing: write it, or let the site count.',
          fr: 'Le chiffre publié manque : saisissez-le, ou laissez le site compter.',
        },
      })
    }
    if (isEmpty(counter.asOf)) {
      problems.push({
        path: 'memberCounter.asOf',
        message: {
          en: 'A published figure is shown only with its date: write when it was true, or let the site count.',
          fr: "Un chiffre publié ne s'affiche qu'avec sa date : indiquez-la, ou laissez le site compter.",
        },
      })
    }
  }
  if (more(counter.publishedCountries, counter.publishedParticipants)) problems.push(moreCountries('memberCounter.publishedCountries'))
  const history = Array.isArray(doc.counterHistory) ? (doc.counterHistory as Doc[]) : []
  history.forEach((row, index) => {
    if (more(row.countries, row.participants)) problems.push(moreCountries(`counterHistory.${index}.countries`))
  })
  return problems
}

const moreCountries = (path: string): Problem => ({
  path,
  message: {
    en: 'There are more countries than participants: check both numbers.',
    fr: 'Il y a plus de pays que de participants : vérifiez les deux nombres.',
  },
})

export const siteSettingsRules: Rule[] = [{ touches: 'shared', check: counterProblems }]
