import { readData } from '../content.ts'
import { byLocale, localesOf, refer, referAll, type SeedRecord, type Values } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawTerm {
  lang: string
  text: string
  status: string
  termType?: string
  partOfSpeech: string | null
  usage: string | null
  note: string | null
  needsNativeReview: boolean
  useInstead?: { concept: string; lang: string; text: string }
  sources: string[]
}

interface RawConcept {
  id: string
  conceptType: string
  definition: Localized
  scopeNote: Localized | null
  related: string[]
  inAllianceNote: boolean
  terms: RawTerm[]
  sources: string[]
}

export const readGlossaryTerms = (): SeedRecord[] => readData<RawConcept[]>('glossary-terms').map(toRecord)

const toRecord = ({ id, conceptType, definition, scopeNote, related, inAllianceNote, terms, sources }: RawConcept): SeedRecord => ({
  collection: 'glossary-terms',
  key: id,
  keyField: 'legacyKey',
  sourceLocale: 'en',
  shared: {
    conceptType,
    inAllianceNote,
    terms: terms.map((term) => toTerm(term, id)),
    sources: referAll('sources', sources),
  },
  texts: byLocale({ definition, scopeNote }),
  publish: localesOf(definition),
  drafts: [],
  links: related.length > 0 ? { related: referAll('glossary-terms', related) } : undefined,
})

/** A term that points to its own concept leaves the concept empty, as the model has it. */
const toTerm = ({ useInstead, sources, ...term }: RawTerm, concept: string): Values => ({
  ...term,
  useInstead: useInstead && {
    ...useInstead,
    concept: useInstead.concept === concept ? undefined : refer('glossary-terms', useInstead.concept),
  },
  sources: referAll('sources', sources),
})
