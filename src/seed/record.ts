import type { Locale } from '../shared/locales.ts'
import type { CollectionName, GlobalName } from '../shared/slugs.ts'
import type { Block } from './lexical.ts'

/** Stands for the id of another record of the seed until that id is known. */
export interface Reference {
  reference: { collection: CollectionName; key: string; isPolymorphic?: boolean }
}

/** Stands for a Lexical editor state until the ids of its links are known. */
export interface RichText {
  richText: readonly Block[]
}

export type Values = Record<string, unknown>

interface Texts {
  /** The language the record was written in. It is created in it. */
  sourceLocale: Locale
  /** What all languages share. */
  shared: Values
  /** What each language has of its own. Rows of a shared array stand at the index of their row. */
  texts: Partial<Record<Locale, Values>>
  /** The languages that go public. */
  publish: readonly Locale[]
  /** The languages whose texts are kept as unreviewed drafts. */
  drafts: readonly Locale[]
}

/** One document of the seed, read from the data and independent of Payload. */
export interface SeedRecord extends Texts {
  collection: CollectionName
  key: string
  /** The field that holds the key, or nothing where only the ledger knows it. */
  keyField?: 'code' | 'key' | 'legacyKey' | 'reference'
  /** Created after this record and before its publication, in the same transaction. */
  dependants?: readonly SeedRecord[]
  /** Relations to records that are loaded later than this one, or to itself; filled in a second pass. */
  links?: Values
  /** A file of `src/seed/pictures`. */
  picture?: string
}

/** A global of the seed. */
export interface SeedGlobal extends Texts {
  global: GlobalName
}

/** For a relation to several collections, which names the collection beside the id. */
export const referAny = (collection: CollectionName, key: string): Reference => ({ reference: { collection, key, isPolymorphic: true } })

export const refer = (collection: CollectionName, key: string | null | undefined): Reference | undefined =>
  key ? { reference: { collection, key } } : undefined

export const referAll = (collection: CollectionName, keys: readonly string[] = []): Reference[] =>
  keys.map((key) => ({ reference: { collection, key } }))

/** The languages that have a text under this field. */
export const localesOf = (text: Partial<Record<Locale, unknown>> | null | undefined): Locale[] =>
  Object.entries(text ?? {}).flatMap(([locale, value]) => (value ? [locale as Locale] : []))

/**
 * Turns fields of `{ locale: text }` into locales of `{ field: text }`.
 * A field that is empty, or has no text in a language, leaves no trace there.
 */
export function byLocale(fields: Record<string, Partial<Record<Locale, unknown>> | null | undefined>): Partial<Record<Locale, Values>> {
  const texts: Partial<Record<Locale, Values>> = {}
  for (const [name, text] of Object.entries(fields))
    for (const locale of localesOf(text)) texts[locale] = { ...texts[locale], [name]: text?.[locale] }
  return texts
}
