import type { PayloadRequest, Where } from 'payload'

import { reachesLocale, scopeOf } from '../access/index.ts'
import { isLocale, type Locale } from '../shared/locales.ts'
import { liveField } from './record.ts'

/** Which languages a request may be answered in. */
export interface Wanted {
  /** The language asked for; `all` for every published one. */
  requested: 'all' | Locale
  /** The language asked for and its fallbacks, in order. */
  chain: readonly Locale[]
  /** Whether the source language of a document may be served when the chain has nothing. */
  allowsSource: boolean
}

/** Reads the languages of a request. `fallback-locale=none` leaves the language asked for alone. */
export function wantedBy(req: Pick<PayloadRequest, 'fallbackLocale' | 'locale' | 'payload'> & { user?: unknown }): Wanted {
  const fallbackLocale = req.fallbackLocale as false | null | readonly string[] | string | undefined
  if (req.locale === 'all') return { requested: 'all', chain: [], allowsSource: false }
  const localization = req.payload.config.localization
  const requested = isLocale(req.locale) ? req.locale : ((localization && localization.defaultLocale) as Locale)
  // GraphQL hands its enum values on as they are.
  if (!fallbackLocale || fallbackLocale === 'none') return { requested, chain: [requested], allowsSource: false }
  const scope = scopeOf(req)
  const chain = [requested, ...[fallbackLocale].flat().filter((code) => isLocale(code) && reachesLocale(scope, code))] as Locale[]
  // The source language may be any, and so one that a limited key does not reach.
  return { requested, chain: [...new Set(chain)], allowsSource: !scope || scope.locales.length === 0 }
}

/** The rows a reader without draft rights may see: those public in a language of the request. */
export function publicRows(req: PayloadRequest, at = ''): Where {
  const { requested, chain, allowsSource } = wantedBy(req)
  if (requested === 'all') return { [`${at}isPublic`]: { equals: true } }
  const columns = [...chain.map(liveField), ...(allowsSource ? ['isSourceLive'] : [])]
  return { or: columns.map((column) => ({ [`${at}${column}`]: { equals: true } })) }
}

/** Pictures stay where a document shows them while they are public in any language; their texts follow the chain. */
export const isReachedByRelation = (slug: string): boolean => slug === 'media'
