import type { PayloadRequest } from 'payload'

import { nameOfAccount } from '../access/index.ts'
import { homeTimezone } from '../shared/calendarDay.ts'
import { say } from '../shared/bilingual.ts'
import type { RawDocument } from './rawDocument.ts'
import { savedBy } from './savedMark.ts'

interface Saved {
  who: null | string
  /** ISO 8601. */
  at: unknown
  /** The hour, for a sentence. */
  time: string
}

/** Who saved a document, and when, for a person of the staff. */
export async function whoSaved(stored: RawDocument, req: PayloadRequest): Promise<Saved> {
  const format = new Intl.DateTimeFormat(say(req, { en: 'en-GB', fr: 'fr' }), { timeStyle: 'short', timeZone: homeTimezone })
  const at = stored.updatedAt
  return { who: await nameOfAccount(savedBy(stored), req), at, time: format.format(new Date(at as string)) }
}
