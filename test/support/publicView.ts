import type { CollectionSlug } from 'payload'

import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import type { TestApp } from './app.ts'

type Raw = Record<string, unknown>

/** A document as it stands in the database and as strangers see it, in every language. */
export interface Views {
  /** The public row, all languages, without bookkeeping. */
  row: Raw
  /** The latest draft, all languages. */
  draft: Raw
  /** Anonymous REST answers without fallback: the text of `field`, or `null` when nothing is public. */
  rest: Record<Locale, unknown>
  /** The same over GraphQL. */
  graphql: Record<Locale, unknown>
}

/** Reads one field of a document everywhere at once: a mask over reads is not publication. */
export async function viewsOf(app: TestApp, collection: CollectionSlug, singular: string, id: string, field: string): Promise<Views> {
  const row = (await app.payload.db.findOne({ collection, where: { id: { equals: id } } })) as Raw
  const versions = await app.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const rest = await eachLocale(async (locale) => {
    const { body, status } = await app.rest<Raw>('GET', `/api/${collection}/${id}?locale=${locale}&fallback-locale=none&depth=0`)
    return status === 200 ? (body[field] ?? null) : null
  })
  const query = `query ($id: String!, $locale: LocaleInputType) { ${singular}(id: $id, locale: $locale, fallbackLocale: none) { ${field} } }`
  const graphql = await eachLocale(async (locale) => {
    const { data } = await app.graphql<Record<string, null | Raw>>(query, { id, locale })
    return data?.[singular]?.[field] ?? null
  })
  return { row, draft: versions.docs[0]?.version as unknown as Raw, rest, graphql }
}

async function eachLocale<T>(read: (locale: Locale) => Promise<T>): Promise<Record<Locale, T>> {
  const entries = await Promise.all(localeCodes.map(async (locale) => [locale, await read(locale)] as const))
  return Object.fromEntries(entries) as Record<Locale, T>
}

/** The languages that have a text; databases give back `null` for those emptied. */
export const texts = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries((value ?? {}) as Record<string, unknown>).filter(([, text]) => text !== null && text !== undefined))

/** Text in the languages named, `null` in all others. */
export const onlyIn = (texts: Partial<Record<Locale, string>>): Record<Locale, null | string> =>
  Object.fromEntries(localeCodes.map((code) => [code, texts[code] ?? null])) as Record<Locale, null | string>
