import type { Locale } from '../../../src/shared/locales.ts'
import { keyOf, type Content, type Row } from '../content.ts'
import type { Kind } from '../kind.ts'
import { addressed, choice, flag, line, records, rows, text } from '../shape.ts'
import { sourceLocale } from './sourceLocale.ts'

/** The first term of the language, else of English, else of all: the order of the rows decides, since all of them are admitted. */
function headword({ frame }: Content, locale: Locale): unknown {
  const terms = frame.lists.terms ?? []
  const named = [locale, 'en'].map((lang) => terms.find(({ shared }: Row) => shared.lang === lang))
  return (named[0] ?? named[1] ?? terms[0])?.shared.text
}

export const glossaryTerms: Kind = {
  slug: 'glossary-terms',
  graphql: { one: 'GlossaryTerm', many: 'GlossaryTerms' },
  addressFrom: 'headword',
  defaults: { sourceLocale: 'en' },
  level: {
    leaves: [
      text('headword'),
      text('definition', { isRequired: true }),
      text('scopeNote'),
      ...addressed,
      choice('conceptType', ['concept', 'group', 'day'], { isRequired: true }),
      records('sources', 'sources', { isRequired: true }),
      flag('inAllianceNote'),
      sourceLocale,
    ],
    lists: [
      rows('terms', [
        line('text', { isRequired: true }),
        choice('lang', ['en', 'fr', 'hu'], { isRequired: true }),
        choice('status', ['admitted'], { isRequired: true }),
        line('note'),
        records('sources', 'sources', { isRequired: true }),
      ]),
    ],
  },
  isIncomplete: ({ frame }, _, takesShared) => takesShared && !frame.lists.terms?.length,
  derive(content, locale, isShown) {
    if (isShown && !content.frame.lists.terms?.length) return
    ;(content.texts[locale] ??= {})[keyOf('', 'headword')] = headword(content, locale) ?? null
  },
}
