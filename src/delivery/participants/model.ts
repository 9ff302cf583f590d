import { locales, type Locale } from '../../shared/locales.ts'

/** A text in its public languages, as a read in all languages answers it. */
export type Texts = Partial<Record<Locale, null | string>> | null | undefined

/** A text, and the language it is in: the one asked for, or the first of the chain that has it. */
export interface Named {
  name: string
  /** Nothing for a proper name, which is the same in every language. */
  language: Locale | null
}

/** An authority with what it takes part in. */
export interface Participant extends Named {
  /** The permanent name. */
  id: string
  url: null | string
  localName: { value: string; language: null | string } | null
  type: string
  country: (Named & { code: string; footnote: null | string }) | null
  themes: (Named & { key: string })[]
  wikidataId: null | string
  geonamesId: null | number
  point: Point | null
  participations: Participation[]
}

/** WGS 84, in degrees with six decimals. */
export interface Point {
  latitude: number
  longitude: number
  precision: null | string
  source: null | string
  /** Has somebody compared it with a map? */
  isVerified: boolean
}

export interface Participation {
  network: string
  role: string
  status: null | string
  statusAsOf: null | string
  startDate: null | string
  endDate: null | string
  accessionNumber: null | number
}

/** What is answered, whatever it is written in. */
export interface Participants {
  locale: Locale
  participants: Participant[]
}

export const attribution = {
  text: 'Coordinates are centres of places from GeoNames (CC BY 4.0), except where another source is named. A point that is not marked as verified has not been compared with a map by anybody.',
  name: 'GeoNames',
  url: 'https://www.geonames.org',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** The languages looked at for a text: the one asked for, its chain, the language the record was written in. */
export const chainOf = (locale: Locale, sourceLocale: Locale): Locale[] => {
  const fallback = locales.find(({ code }) => code === locale)?.fallback ?? []
  return [...new Set([locale, ...fallback, sourceLocale])]
}

/** The first of these texts along the chain. */
export function textAlong(texts: Texts, chain: readonly Locale[]): Named | undefined {
  for (const language of chain) {
    const name = texts?.[language]
    if (name) return { name, language }
  }
  return undefined
}

/** A degree with six decimals, a tenth of a metre: what is more says nothing (RFC 7946, 11.2). */
export const roundDegree = (degree: number): number => Math.round(degree * 1e6) / 1e6

/** Every language there is text in, in the order of the languages of the site; the one asked for when there is none. */
export function languagesOf({ locale, participants }: Participants): Locale[] {
  const used = new Set(
    participants.flatMap(({ country, language, themes }) => [language, country?.language, ...themes.map((theme) => theme.language)]),
  )
  const found = locales.map(({ code }) => code).filter((code) => used.has(code))
  return found.length > 0 ? found : [locale]
}
