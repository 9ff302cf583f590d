import { defaultLocale, localeCodes, type Locale } from '../../shared/locales.ts'

/** A page of the site in one language. */
export interface SitemapPage {
  /** Whole address. */
  url: string
  /** Last publication in this language (ISO 8601). */
  changedAt?: string
  /** The page in each language it is published in, its own among them. */
  alternates: readonly Alternate[]
}

export interface Alternate {
  locale: Locale
  url: string
}

/** For readers of a language that it does not have: English, or the first it has. */
export const alternateForOthers = (alternates: readonly Alternate[]): Alternate | undefined =>
  alternates.find(({ locale }) => locale === defaultLocale) ?? alternates[0]

/** The start page of the site in each language. */
export function startPages(publicUrl: string): SitemapPage[] {
  const alternates = localeCodes.map((locale) => ({ locale, url: `${publicUrl}/${locale}` }))
  return alternates.map(({ url }) => ({ url, alternates }))
}
