import { localeCodes } from '../../../src/shared/locales.ts'
import { expected, languagesOf, seedFile, to, toAll, type CollectionMapping, type Localized } from './mapping.ts'
import type { Fields } from './plain.ts'

interface Source extends Fields {
  key: string
}

interface Theme {
  id: string
  label: Localized
  sources: string[]
}

interface Country extends Fields {
  code: string
  footnote?: Localized
}

interface Term extends Fields {
  useInstead?: { concept: string; lang: string; text: string }
  sources: string[]
}

interface Concept extends Fields {
  id: string
  definition: Localized
  scopeNote: Localized | null
  related: string[]
  terms: Term[]
  sources: string[]
}

const keyOf = ({ key }: Fields): string => String(key)

export const sources: CollectionMapping = {
  collection: 'sources',
  keyOf,
  notInFile: [],
  secret: [],
  records: seedFile<Source[]>('sources').map((source) => expected({ key: source.key, languages: localeCodes, fields: () => source })),
}

export const themes: CollectionMapping = {
  collection: 'themes',
  keyOf,
  notInFile: [],
  secret: [],
  records: seedFile<Theme[]>('themes').map(({ id, label, sources: from }, index) =>
    expected({
      key: id,
      languages: localeCodes,
      fields: (pick) => ({ key: id, label: pick(label), order: index + 1, sources: toAll('sources', from) }),
    }),
  ),
}

const names = seedFile<Record<string, Localized>>('country-names')

export const countries: CollectionMapping = {
  collection: 'countries',
  keyOf: ({ code }) => String(code),
  notInFile: [],
  secret: [],
  records: seedFile<Country[]>('countries').map(({ footnote, ...rest }, index) =>
    expected({
      key: rest.code,
      languages: localeCodes,
      fields: (pick) => ({ ...rest, name: pick(names[rest.code]), footnote: pick(footnote), order: index + 1 }),
    }),
  ),
}

/** The concept of a replacement is written only when it is another one than the term's own. */
const termOf = (concept: string, { useInstead, sources: from, ...term }: Term): Fields => ({
  ...term,
  sources: toAll('sources', from),
  useInstead: useInstead && {
    ...useInstead,
    concept: useInstead.concept === concept ? undefined : to('glossary-terms', useInstead.concept),
  },
})

export const glossaryTerms: CollectionMapping = {
  collection: 'glossary-terms',
  keyOf: ({ legacyKey }) => String(legacyKey),
  notInFile: ['headword', 'relatedFrom', 'seoTitle', 'seoDescription', 'socialImage'],
  secret: ['createdBy', 'editorialNote'],
  records: seedFile<Concept[]>('glossary-terms').map(({ id, definition, scopeNote, related, terms, sources: from, ...rest }) =>
    expected({
      key: id,
      languages: languagesOf(definition),
      fields: (pick) => ({
        ...rest,
        legacyKey: id,
        definition: pick(definition),
        scopeNote: pick(scopeNote),
        related: toAll('glossary-terms', related),
        terms: terms.map((term) => termOf(id, term)),
        sources: toAll('sources', from),
      }),
    }),
  ),
}
