import { hasContent } from '../fields/bodyContent.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

/** A page has a lead, a text, or both. */
export function readingProblems(doc: Doc): Problem[] {
  if (!isEmpty(doc.lead) || hasContent(doc.body)) return []
  return [
    {
      path: 'body',
      message: {
        en: 'There is nothing to read yet. Write a lead, a text, or both.',
        fr: "Il n'y a encore rien à lire. Rédigez un chapeau, un texte, ou les deux.",
      },
    },
  ]
}

export const pageRules: Rule[] = [{ touches: 'text', check: readingProblems }]
