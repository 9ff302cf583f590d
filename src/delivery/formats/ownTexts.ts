import type { Where } from 'payload'

import type { Locale } from '../../shared/locales.ts'

/**
 * Documents that really have a text in the language. They are asked for with the chain of languages all the same: without it, what they
 * belong to could only be named, or filtered by, where that has a text in the language too.
 */
export const hasOwnTitle: Where = { title: { exists: true } }

interface Served {
  _translation?: { fields: string[]; served: null | string }
}

/** Takes out what stands in for a text that the language does not have: a format never mixes languages. */
export function ownTexts<Doc extends object>(docs: readonly Doc[], locale: Locale): Doc[] {
  return docs
    .filter((doc) => (doc as Served)._translation?.served === locale)
    .map((doc) => {
      const others = new Set((doc as Served)._translation?.fields)
      return Object.fromEntries(Object.entries(doc).filter(([name]) => !others.has(name))) as Doc
    })
}
