import { toCell } from '../participants/csv.ts'
import { labelOf, type Concept, type Term, type TermBase } from './model.ts'

type Cell = string | undefined

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

/**
 * CSV (RFC 4180) with a line of names, then a line for each term; the definition is that of the term's own language, where there is one.
 *
 * @param hasBom with the mark by which spreadsheets know UTF-8
 */
export function renderCsv({ concepts }: TermBase, hasBom = false): string {
  const lines = concepts.flatMap((concept) => concept.terms.map((term) => Object.values(columns).map((cellOf) => cellOf(term, concept))))
  return `${hasBom ? '\uFEFF' : ''}${[Object.keys(columns), ...lines].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}
