import { localeCodes, type Locale } from '../shared/locales.ts'

/** One document in one language, as it is searched. */
export interface SearchEntry {
  locale: Locale
  /** A whole number from 0 to {@link highestRank}; of entries that are found alike the highest comes first. */
  rank: number
  /** What it is found by: texts without spaces, quotation marks or NUL. */
  tokens: readonly string[]
  /** What it is counted by, such as `type:news`. They are tokens too. */
  facets: readonly string[]
  /** What an answer shows of it: plain data. */
  shown: object
  /** Names of other records, such as `participations:<id>`, whose change is one of this entry. */
  needs: readonly string[]
}

/** A document whose entries in these languages are replaced by these: by none where it has none. */
export interface SearchChange {
  collection: string
  document: string
  locales: readonly Locale[]
  entries: readonly SearchEntry[]
}

/** How far an index has come. */
export interface SearchState {
  /** Of the way texts are made into tokens. */
  version: string
  /** Number of the last change that is in it. */
  sequence: number
  /** Tells that change from the one of the same number in another history. */
  mark: string
  /** Every document has been gone through. */
  isWhole: boolean
  /** Name of the making that it comes from: who makes the index anew gives it another one. */
  making: string
}

export interface SearchQuestion {
  locale: Locale
  /** Tried one after the other, each wider than the one before; in a condition every list is met by one of its tokens. */
  conditions: readonly (readonly (readonly string[])[])[]
  /** How many entries are looked for at most: what is beyond them is neither counted nor reached. */
  most: number
  /** Of those found, the ones to be shown. */
  from: number
  to: number
}

export interface SearchHit {
  collection: string
  document: string
  /** Which of the conditions it met first, from 0. */
  tier: number
  shown: object
}

export interface SearchFound {
  /** How many there are, at most `most`. */
  total: number
  /** There are more. */
  hasMore: boolean
  facets: ReadonlyMap<string, number>
  hits: SearchHit[]
}

export interface SearchedDocument {
  collection: string
  document: string
}

/** A full-text index, kept beside the content: all that is in it can be made anew from there. */
export interface SearchIndex {
  /** Nothing when there is no index that can be read. */
  state(): Promise<SearchState | undefined>
  /**
   * Begins a new one.
   *
   * @returns whether it was begun: not while another process is making one
   */
  begin(state: SearchState): Promise<boolean>
  /**
   * Where the database has transactions, changes and state are written together or not at all; elsewhere the state comes last.
   *
   * @returns whether the index is still of the making that the state names; otherwise the state is left as it is
   */
  write(changes: readonly SearchChange[], state: SearchState): Promise<boolean>
  /** The documents with an entry that needs the record of this name. */
  needing(name: string): Promise<SearchedDocument[]>
  find(question: SearchQuestion): Promise<SearchFound>
  close(): Promise<void>
}

/** Minutes of some five hundred years. */
export const highestRank = 2 ** 28 - 1

/** Entries of one rank are told apart by so many numbers. */
export const placesOfRank = 2 ** 21

/**
 * The place of an entry: its language, its rank, and a number that follows from its name, so that the order is the same on every
 * installation. All in one number, which JavaScript and both databases hold exactly; the highest place comes first.
 */
export function placeOf(locale: Locale, rank: number, name: string): number {
  const number = [...Buffer.from(name)].reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5) % placesOfRank
  return firstPlace(locale) + rank * placesOfRank + number
}

const placesOfLocale = (highestRank + 1) * placesOfRank
const firstPlace = (locale: Locale): number => localeCodes.indexOf(locale) * placesOfLocale

/** The places of a language, from the first to the last. */
export const placesOf = (locale: Locale): { first: number; last: number } => {
  const first = firstPlace(locale)
  return { first, last: first + placesOfLocale - 1 }
}
