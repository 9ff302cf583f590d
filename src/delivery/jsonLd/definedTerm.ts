import type { DefinedTerm, WithContext } from 'schema-dts'

import type { GlossaryTerm } from '../../payload-types.ts'
import { schemeName } from '../termBase/names.ts'
import { given, identity, servedLanguage, type Publisher } from './document.ts'

/** A concept as schema.org describes it; words that are to be avoided are no other names of it. */
export function toDefinedTerm(doc: GlossaryTerm, publisher: Publisher & { termSet?: string }): WithContext<DefinedTerm> {
  const language = servedLanguage(doc)
  const usable = doc.terms.filter(({ lang, status }) => lang === language && (status === 'preferred' || status === 'admitted'))
  const others = usable.map(({ text }) => text).filter((text) => text !== doc.headword)
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    ...identity('glossary-terms', doc, publisher),
    ...given({ name: doc.headword, alternateName: others, description: doc.definition }),
    // The vocabulary gives the language to the texts that a term is made of; a DefinedTerm has no property for it in its own right.
    ...(language ? { inLanguage: language } : {}),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': schemeName(publisher.publicUrl), ...given({ name: publisher.termSet }) },
  } as WithContext<DefinedTerm>
}
