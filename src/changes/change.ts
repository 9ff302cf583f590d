import type { PublicState } from '../publication/index.ts'
import { localeCodes, type Locale } from '../shared/locales.ts'

/** What became of a record for the readers of one language. */
export type LanguageChange = 'published' | 'unpublished' | 'updated'

/** One committed change of what readers see. */
export interface Change {
  /** Grows by one from change to change, in the order in which they were committed. */
  sequence: number
  /** When it was written (ISO 8601). */
  at: string
  /** Slug of the collection or global. */
  slug: string
  isGlobal: boolean
  /** Of the record; a global has its slug here. */
  id: string
  /** The languages whose readers see something else than before. A change of shared values is there in every language. */
  languages: Partial<Record<Locale, LanguageChange>>
  /** The record is deleted, or in the trash. */
  isGone: boolean
  /** The record is written in another language than before: another one stands in where a reader's languages have nothing. */
  isSourceChanged?: boolean
}

/** What is known of a change in the process that made it, and not kept in the history. */
export interface ChangeContext {
  /** The language the record is written in, which stands in for others; nothing where that changed too, or is not known. */
  sourceLocale?: Locale
}

/** The languages in which what readers see differs, and how; nothing where it is the same in all. */
export function languagesChanged(before: PublicState, after: PublicState): Change['languages'] | undefined {
  const changed = localeCodes.flatMap((code): [Locale, LanguageChange][] => {
    const [then, now] = [before[code], after[code]]
    if (then === now) return []
    return [[code, then === undefined ? 'published' : now === undefined ? 'unpublished' : 'updated']]
  })
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}
