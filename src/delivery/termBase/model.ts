import type { GlossaryTerm } from '../../payload-types.ts'
import type { Locale } from '../../shared/locales.ts'

/** A text in each language it is public in. */
export type Texts = Partial<Record<Locale, string>>

export interface SourceName {
  title: string
  url?: string
}

type Stored = GlossaryTerm['terms'][number]

/** A term of a concept, in its own language, which need not be one of the site. */
export interface Term {
  id: string
  text: string
  lang: string
  status: Stored['status']
  termType?: string
  partOfSpeech?: string
  number?: string
  forms: readonly string[]
  phraseOnly: boolean
  usage?: string
  note?: string
  audience?: string
  needsNativeReview: boolean
  validFrom?: string
  validTo?: string
  /** The term to write instead; `concept` only where it is another one. */
  useInstead?: { text: string; lang: string; concept?: string }
  sources: readonly SourceName[]
}

export interface Concept {
  id: string
  /** Its permanent name. */
  name: string
  conceptType: string
  headword: Texts
  definition: Texts
  scopeNote: Texts
  /** Ids of concepts that are in this term base too. */
  broader?: string
  narrower: readonly string[]
  related: readonly string[]
  validFrom?: string
  validTo?: string
  inAllianceNote: boolean
  terms: readonly Term[]
  sources: readonly SourceName[]
  /** ISO 8601. */
  updatedAt: string
}

/** The term base as everybody may see it, in all of its languages. */
export interface TermBase {
  /** Its permanent name. */
  name: string
  title: Texts
  version?: string
  basis: readonly SourceName[]
  concepts: readonly Concept[]
  /** ISO 8601: the last change of any part. */
  updatedAt: string
}

export const entriesOf = (texts: Texts): [Locale, string][] => Object.entries(texts) as [Locale, string][]

/** Languages of the site that there are texts in. */
export const languagesOf = ({ concepts, title }: TermBase): Locale[] => [
  ...new Set(
    [title, ...concepts.flatMap(({ definition, scopeNote }) => [definition, scopeNote])].flatMap((texts) =>
      entriesOf(texts).map(([locale]) => locale),
    ),
  ),
]

/** The name of a concept for a note: English, or else the first it has. */
export const labelOf = ({ headword, id, terms }: Concept): string => headword.en ?? Object.values(headword)[0] ?? terms[0]?.text ?? id

/** What the standards have no place for, as sentences that begin with the name of the field. */
export function remarksOn(term: Term, conceptBy: (id: string) => Concept | undefined): string[] {
  const { useInstead } = term
  const other = useInstead?.concept ? conceptBy(useInstead.concept) : undefined
  const elsewhere = other ? `, ${labelOf(other)}` : ''
  return [
    useInstead && `Use instead: ${useInstead.text} (${useInstead.lang}${elsewhere})`,
    term.usage && `Usage: ${term.usage}`,
    term.note,
    term.audience && `Audience: ${term.audience}`,
    term.phraseOnly && 'Only as a phrase: it stands for the whole, not for its words',
    term.number && `Grammatical number: ${term.number}`,
    term.forms.length > 0 && `Other forms: ${term.forms.join('; ')}`,
    validity(term),
    term.needsNativeReview && 'To be checked by a native speaker',
  ].flatMap((remark) => remark || [])
}

/** `Valid from 2006-12 until 2012` */
export function validity({ validFrom, validTo }: { validFrom?: string; validTo?: string }): string | undefined {
  if (!validFrom && !validTo) return undefined
  return ['Valid', ...(validFrom ? [`from ${validFrom}`] : []), ...(validTo ? [`until ${validTo}`] : [])].join(' ')
}
