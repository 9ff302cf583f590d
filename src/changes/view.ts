import type { PayloadRequest } from 'payload'

import { isReachedByRelation, wantedBy } from '../publication/index.ts'
import type { Locale } from '../shared/locales.ts'
import { isReference } from '../shared/slugs.ts'
import type { Change, ChangeContext } from './change.ts'

/** The languages in which somebody looks at a collection. */
export interface View {
  /** The same for two that see the same. */
  key: string
  /** The language asked for and its fallbacks. */
  chain: readonly Locale[]
  /** Where the chain has nothing, the language that a document was written in stands in. */
  allowsSource: boolean
}

export const everyLanguage: View = { key: 'all', chain: [], allowsSource: true }

/**
 * Reference data are shown whole to everybody, with or without a text in the language, and pictures are shown while they are public in any
 * language: who looks at them looks at every language.
 */
const isSeenWhole = (slug: string): boolean => isReference(slug) || isReachedByRelation(slug)

/** Who sees what is published in this language, and nothing that stands in for it. */
export const viewOfOnly = (slug: string, locale: Locale): View =>
  isSeenWhole(slug) ? everyLanguage : { key: locale, chain: [locale], allowsSource: false }

export function viewOf(slug: string, req: Partial<PayloadRequest> | undefined): View {
  if (isSeenWhole(slug) || !req?.payload) return everyLanguage
  const { allowsSource, chain, requested } = wantedBy(req as PayloadRequest)
  if (requested === 'all') return everyLanguage
  return { key: `${chain.join()}${allowsSource ? '+' : ''}`, chain, allowsSource }
}

/** A change as far as it matters to who can see it. */
type Seen = ChangeContext & Pick<Change, 'languages' | 'slug'>

/**
 * Can somebody with this view see the change? What was written anew in the source language is a change of all public languages, so the
 * source alone counts only for documents that the chain has nothing of.
 */
export function isSeenBy({ languages, slug, sourceLocale }: Seen, view: View): boolean {
  if (view.key === everyLanguage.key || isSeenWhole(slug)) return true
  if (view.chain.some((code) => languages[code])) return true
  return view.allowsSource && (!sourceLocale || Boolean(languages[sourceLocale]))
}
