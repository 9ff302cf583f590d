import { createLocalReq, type Payload } from 'payload'

import type { Change } from '../../changes/index.ts'
import { isReachedByRelation, wantedBy, type Wanted } from '../../publication/index.ts'
import { localeCodes, type Locale } from '../../shared/locales.ts'
import { isReference } from '../../shared/slugs.ts'

/** What a client asked for: the same two parameters as REST. */
export interface Languages {
  locale: 'all' | Locale
  fallback?: 'none' | Locale
}

/** Whose eyes changes are looked at with. */
export interface Reader extends Languages {
  wanted: Wanted
}

export async function readerFor(payload: Payload, languages: Languages): Promise<Reader> {
  const { fallback, locale } = languages
  const req = await createLocalReq({ fallbackLocale: fallback as never, locale }, payload)
  return { ...languages, wanted: wantedBy(req) }
}

/** What a change means to a reader. The languages of a change are all that were or are public, whenever one came or went. */
export interface Meaning {
  /** Languages in which the reader may have seen the record, or may see it. */
  languages: readonly Locale[]
  /** The record may have come into sight or gone out of it. */
  mayMove: boolean
  /** It came into sight. */
  appears: boolean
  /** Its id may have come or gone in the records that name it. */
  mayMoveWhereNamed: boolean
}

export function meaningOf(
  { isSourceChanged, languages, slug }: Pick<Change, 'isSourceChanged' | 'languages' | 'slug'>,
  { wanted }: Reader,
): Meaning {
  const changed = localeCodes.filter((code) => languages[code])
  const before = changed.filter((code) => languages[code] !== 'published')
  const after = changed.filter((code) => languages[code] !== 'unpublished')
  const comesOrGoes = before.length > 0 !== after.length > 0
  // Reference data and pictures are seen by everybody while they are public in any language.
  if (wanted.requested === 'all' || isReference(slug) || isReachedByRelation(slug)) {
    return { languages: changed, mayMove: comesOrGoes, appears: comesOrGoes && after.length > 0, mayMoveWhereNamed: comesOrGoes }
  }
  const sees = (languagesThen: readonly Locale[]) => languagesThen.some((code) => wanted.chain.includes(code))
  const moves = sees(before) !== sees(after)
  // Any language may be the source of a document, which stands in where the chain has nothing.
  const isOtherIn = Boolean(isSourceChanged) || before.length + after.length !== 2 * changed.length
  const mayStandIn = wanted.allowsSource && !sees(before) && !sees(after) && isOtherIn
  const mayMove = moves || mayStandIn
  return {
    languages: wanted.allowsSource ? changed : changed.filter((code) => wanted.chain.includes(code)),
    mayMove,
    appears: moves && sees(after),
    mayMoveWhereNamed: mayMove,
  }
}
