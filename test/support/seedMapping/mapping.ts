import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { localeCodes, type Locale } from '../../../src/shared/locales.ts'
import type { CollectionName, GlobalName } from '../../../src/shared/slugs.ts'
import { plain, type Fields } from './plain.ts'

export type Localized<Text = string> = Partial<Record<Locale, Text>>

/** Picks the text of one language. */
export type Pick = <Text>(texts: Localized<Text> | null | undefined) => Text | undefined

type FieldsIn = (pick: Pick) => Fields

/** One record of the file, as the product must give it back. */
interface FileRecord {
  key: string
  /** The languages strangers get it in without fallback. */
  languages: readonly Locale[]
  /** What is public of it, in one language. */
  fields: FieldsIn
  /** What only the staff reads. */
  secret?: Fields
  /** Texts that are there as drafts, laid over the public ones. */
  drafts?: FieldsIn
}

/** What REST must answer, without fallback, by language; nothing where the record is not public. */
export interface Expected {
  key: string
  public: Localized<Fields>
  staff: Localized<Fields>
  drafts: Localized<Fields>
}

export interface CollectionMapping {
  collection: CollectionName
  /** Names a record by its answer, once ids are replaced by keys. */
  keyOf: (doc: Fields) => string
  records: Expected[]
  /** What the product adds of its own. */
  notInFile: readonly string[]
  /** Never in a public answer, not even empty. */
  secret: readonly string[]
}

export interface GlobalMapping extends Omit<Expected, 'key'> {
  global: GlobalName
  notInFile: readonly string[]
}

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'seed', 'data')

export const seedFile = <Data>(name: string): Data => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Data

/** A relation, by the key of the record it leads to. */
export const to = (collection: CollectionName, key: string | null | undefined): string | undefined =>
  key ? `${collection}/${key}` : undefined

export const toAll = (collection: CollectionName, keys: readonly string[] = []): string[] => keys.map((key) => `${collection}/${key}`)

export const languagesOf = (texts: Localized<unknown>): Locale[] => localeCodes.filter((locale) => texts[locale])

const byLocale = (languages: readonly Locale[], read: (pick: Pick) => Fields): Localized<Fields> =>
  Object.fromEntries(languages.map((locale) => [locale, plain(read((texts) => texts?.[locale]))]))

export function expected({ key, languages, fields, secret = {}, drafts = () => ({}) }: FileRecord): Expected {
  const isPublic = languages.length > 0
  return {
    key,
    public: byLocale(languages, fields),
    staff: byLocale(isPublic ? localeCodes : [], (pick) => ({ ...fields(pick), ...secret })),
    drafts: byLocale(localeCodes, (pick) => ({ ...fields(pick), ...secret, ...plain(drafts(pick)) })),
  }
}
