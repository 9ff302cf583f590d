import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'
import { endsBefore } from '../../src/shared/partialDate.ts'

/** An official language is one of those the document exists in. */
export function languageProblems(doc: Doc): Problem[] {
  const languages = (doc.languages ?? []) as string[]
  const official = (doc.officialLanguages ?? []) as string[]
  const missing = official.filter((language) => !languages.includes(language))
  if (missing.length === 0) return []
  return [
    {
      path: 'officialLanguages',
      message: {
        en: `Official languages are among those of the document. Add ${missing.join(', ')} to its languages.`,
        fr: `Les langues officielles font partie de celles du document. Ajoutez ${missing.join(', ')} à ses langues.`,
      },
    },
  ]
}

/** A revised text was adopted first, then revised. */
export function adoptionProblems(doc: Doc): Problem[] {
  if (isEmpty(doc.firstAdopted) || !endsBefore(doc.date, doc.firstAdopted)) return []
  return [
    {
      path: 'firstAdopted',
      message: {
        en: 'The first adoption lies after the date of the document. Correct one of the two dates.',
        fr: 'La première adoption est postérieure à la date du document. Corrigez une des deux dates.',
      },
    },
  ]
}

export const documentRules: Rule[] = [{ touches: 'shared', check: (doc) => [...languageProblems(doc), ...adoptionProblems(doc)] }]
