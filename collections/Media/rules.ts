import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

/** Those who do not see a picture are told what it shows, unless it shows nothing that matters. Files say what they are by the same text. */
export function alternativeProblems(doc: Doc): Problem[] {
  if (doc.isDecorative === true || !isEmpty(doc.alt)) return []
  return [
    {
      path: 'alt',
      message: {
        en: 'The text alternative is missing. Describe the picture or name the file, or tick "decorative".',
        fr: "Le texte de remplacement manque. Décrivez l'image ou nommez le fichier, ou cochez « décorative ».",
      },
    },
  ]
}

/** A record without its file is good as a draft only. */
export function fileProblems(doc: Doc): Problem[] {
  if (!isEmpty(doc.filename)) return []
  return [
    {
      path: 'file',
      message: {
        en: 'The file is missing. Upload it, then publish.',
        fr: 'Le fichier manque. Déposez-le, puis publiez.',
      },
    },
  ]
}

export const mediaRules: Rule[] = [
  { touches: 'shared', check: fileProblems },
  { touches: 'text', check: alternativeProblems },
]
