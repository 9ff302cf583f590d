import { endsBefore } from '../../src/shared/partialDate.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import { idOf, noCycle } from '../fields/noCycle.ts'
import type { Doc, Problem, Rule, RuleContext } from '../fields/rule.ts'

interface Term {
  lang?: null | string
  text?: null | string
  status?: null | string
  usage?: null | string
  note?: null | string
  useInstead?: { concept?: unknown; lang?: null | string; text?: null | string } | null
  validFrom?: unknown
  validTo?: unknown
}

const termsOf = (doc: Doc): Term[] => (Array.isArray(doc.terms) ? (doc.terms as Term[]) : [])
const isAvoided = ({ status }: Term): boolean => status === 'deprecated' || status === 'superseded'
const sameLang = (a: unknown, b: unknown): boolean => String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase()

/** At most one preferred term in a language, and no term twice. */
export function preferredProblems(doc: Doc): Problem[] {
  const problems: Problem[] = []
  termsOf(doc).forEach((term, index, terms) => {
    const before = terms.slice(0, index).filter(({ lang }) => sameLang(lang, term.lang))
    if (term.status === 'preferred' && before.some(({ status }) => status === 'preferred')) {
      problems.push({
        path: `terms.${index}.status`,
        message: {
          en: `There is a preferred term in "${term.lang}" already: make one of the two admitted.`,
          fr: `Il y a déjà un terme privilégié en « ${term.lang} » : rendez l'un des deux admis.`,
        },
      })
    }
    if (term.text && before.some(({ text }) => text === term.text)) {
      problems.push({
        path: `terms.${index}.text`,
        message: {
          en: `"${term.text}" is here twice in "${term.lang}": delete one of the two rows.`,
          fr: `« ${term.text} » figure deux fois en « ${term.lang} » : supprimez l'une des deux lignes.`,
        },
      })
    }
  })
  return problems
}

/** What is to be avoided says what to write, or why; what is not to be avoided needs no substitute. */
export function explanationProblems(doc: Doc): Problem[] {
  return termsOf(doc).flatMap((term, index): Problem[] => {
    const pointsElsewhere = !isEmpty(term.useInstead?.text)
    if (isAvoided(term) && !pointsElsewhere && isEmpty(term.usage) && isEmpty(term.note)) {
      return [
        {
          path: `terms.${index}.useInstead.text`,
          message: {
            en: `"${term.text}" is to be avoided: name the term to use instead, or explain it under usage or note.`,
            fr: `« ${term.text} » est à éviter : indiquez le terme à employer, ou expliquez-le sous usage ou remarque.`,
          },
        },
      ]
    }
    if (!isAvoided(term) && pointsElsewhere) {
      return [
        {
          path: `terms.${index}.useInstead.text`,
          message: {
            en: `"${term.text}" is not to be avoided: empty "use instead", or make the term deprecated or superseded.`,
            fr: `« ${term.text} » n'est pas à éviter : videz « employer plutôt », ou rendez le terme déconseillé ou remplacé.`,
          },
        },
      ]
    }
    return []
  })
}

/** The periods of the concept and of its terms run forwards. */
export function validityProblems(doc: Doc): Problem[] {
  const periods = [{ path: 'validTo', of: doc }, ...termsOf(doc).map((of, index) => ({ path: `terms.${index}.validTo`, of }))]
  return periods
    .filter(({ of }) => endsBefore(of.validTo, of.validFrom))
    .map(({ path }) => ({
      path,
      message: { en: 'The end is before the start: correct one of the two.', fr: "La fin précède le début : corrigez l'un des deux." },
    }))
}

/** The term to use instead is a preferred term of the concept named, in the language named. */
export async function targetProblems(
  doc: Doc,
  id: string | undefined,
  conceptBy: (id: string) => Promise<Doc | undefined>,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [index, term] of termsOf(doc).entries()) {
    const { concept, lang, text } = term.useInstead ?? {}
    if (isEmpty(text)) continue
    const target = idOf(concept)
    const other = target === undefined || target === id ? doc : await conceptBy(target)
    const language = isEmpty(lang) ? term.lang : lang
    const found =
      other && termsOf(other).some((known) => known.status === 'preferred' && known.text === text && sameLang(known.lang, language))
    if (found) continue
    problems.push({
      path: `terms.${index}.useInstead.text`,
      message: {
        en: `"${text}" is no preferred term of that concept in "${language}": choose the concept, and write one of its preferred terms.`,
        fr: `« ${text} » n'est pas un terme privilégié de cette notion en « ${language} » : choisissez la notion, et saisissez l'un de ses termes privilégiés.`,
      },
    })
  }
  return problems
}

/** The concept as it will be: its newest draft. */
const newest =
  ({ req }: RuleContext) =>
  async (id: string): Promise<Doc | undefined> => {
    const { docs } = await req.payload.find({
      collection: 'glossary-terms',
      where: { id: { equals: id } },
      draft: true,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    return docs[0] as Doc | undefined
  }

export const glossaryTermRules: Rule[] = [
  { touches: 'shared', check: (doc) => [...preferredProblems(doc), ...explanationProblems(doc), ...validityProblems(doc)] },
  { touches: 'shared', check: (doc, context) => targetProblems(doc, context.id, newest(context)) },
  noCycle('broader'),
]
