import { toCsv, type Cell } from '../formats/csv.ts'
import { labelOf, type Concept, type Term, type TermBase } from './model.ts'

/** The columns, in order. New ones are added at the end. */
const columns: Readonly<Record<string, (term: Term, concept: Concept) => Cell>> = {
  concept: (_, { name }) => name,
  headword: (_, concept) => labelOf(concept),
  conceptType: (_, { conceptType }) => conceptType,
  language: ({ lang }) => lang,
  term: ({ text }) => text,
  status: ({ status }) => status,
  termType: ({ termType }) => termType,
  partOfSpeech: ({ partOfSpeech }) => partOfSpeech,
  number: ({ number }) => number,
  forms: ({ forms }) => forms.join('; '),
  phraseOnly: ({ phraseOnly }) => String(phraseOnly),
  useInstead: ({ useInstead }) => useInstead?.text,
  useInsteadLanguage: ({ useInstead }) => useInstead?.lang,
  usage: ({ usage }) => usage,
  note: ({ note }) => note,
  audience: ({ audience }) => audience,
  needsNativeReview: ({ needsNativeReview }) => String(needsNativeReview),
  validFrom: ({ validFrom }) => validFrom,
  validTo: ({ validTo }) => validTo,
  definition: ({ lang }, { definition }) => (definition as Record<string, string | undefined>)[lang],
  sources: ({ sources }) => sources.map(({ title, url }) => (url ? `${title} <${url}>` : title)).join('; '),
}

/** A line for each term; the definition is that of the term's own language, where there is one. */
export function renderCsv({ concepts }: TermBase, hasBom = false): string {
  const lines = concepts.flatMap((concept) => concept.terms.map((term) => Object.values(columns).map((cellOf) => cellOf(term, concept))))
  return toCsv(Object.keys(columns), lines, hasBom)
}
