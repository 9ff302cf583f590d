import type { Locale } from '../shared/locales.ts'
import type { Intent } from './intent.ts'

/** What a write did and did not do; it is answered beside the document. */
export interface Receipt {
  locale: Locale
  intent: Intent
  /** Languages whose text was changed: the public one by a publication or its end, the draft by a save. */
  changed: Locale[]
  /** All other languages. */
  unchanged: Locale[]
  /** Paths of shared fields whose change waits for a publication of the source language. */
  pendingShared: string[]
  /** Public languages whose labels of newly public rows wait for a publication of their own. */
  waiting: Locale[]
  /** Public languages that lost text with rows that this publication took away. */
  losing: Locale[]
}
