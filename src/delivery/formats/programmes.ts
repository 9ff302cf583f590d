import type { Payload } from 'payload'

import type { Locale } from '../../shared/locales.ts'

/** The codes of all public programmes, by id. A code is the same in every language. */
export async function readProgrammeCodes(payload: Payload, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: 'programmes',
    depth: 0,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { code: true },
    sort: 'code',
  })
  return new Map(docs.map(({ id, code }) => [id, code]))
}

/** The codes a document names, in its order; what is not public has none. */
export const codesOf = (ids: unknown, codes: ReadonlyMap<string, string>): string[] =>
  (Array.isArray(ids) ? ids : []).flatMap((id) => (typeof id === 'string' ? (codes.get(id) ?? []) : []))
