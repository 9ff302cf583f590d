import type { Doc, Problem, Rule } from '../fields/rule.ts'

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Publishing is granted in languages the person works in; a translator or reviewer has one at least. */
export function languageProblems(doc: Doc): Problem[] {
  const languages = list(doc.locales)
  const problems: Problem[] = []
  const needsLanguage = list(doc.roles).some((role) => role === 'translator' || role === 'reviewer')
  if (needsLanguage && languages.length === 0) {
    problems.push({
      path: 'locales',
      message: {
        en: 'A translator or reviewer works in a language: choose at least one.',
        fr: 'Un traducteur ou un relecteur travaille dans une langue : choisissez-en au moins une.',
      },
    })
  }
  const beyond = list(doc.mayPublish).filter((language) => !languages.includes(language))
  if (beyond.length > 0) {
    problems.push({
      path: 'mayPublish',
      message: {
        en: `Publishing is granted in the person's own languages only: add ${beyond.join(', ')} to the languages, or take it out here.`,
        fr: `La publication s'accorde dans les langues de la personne seulement : ajoutez ${beyond.join(', ')} aux langues, ou retirez-le ici.`,
      },
    })
  }
  return problems
}

export const userRules: Rule[] = [{ touches: 'shared', check: languageProblems }]
