import type { CollectionSlug, PayloadRequest, Where, WhereField } from 'payload'

import { bareRequest, inAnyLanguage } from '../database/index.ts'
import type { QueryPath } from './queryPath.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { recordOf } from './record.ts'
import { wantedBy, type Wanted } from './visible.ts'
import { nothing } from './whereParts.ts'

/**
 * An address is looked up along the fallback chain, and in the source language of the document after it: links to a text that is not
 * translated yet carry the address of the language it is in. The documents that have it are named by their ids, for a condition on
 * several languages at once would read every document.
 *
 * @returns nothing when the condition is on no address, or not answered by one
 */
export async function slugCondition(
  { field, hops, isLocalized, locale, rest }: QueryPath,
  condition: Record<string, unknown>,
  { req, slug }: { req: PayloadRequest; slug: string },
): Promise<undefined | Where> {
  const wanted = wantedBy(req)
  const { equals, in: among, ...others } = condition
  const slugs = [equals ?? among].flat().flatMap((value) => (typeof value === 'string' ? value.split(',') : []))
  const isAddress = field?.name === 'slug' && rest === 'slug' && isLocalized && !locale
  if (!isAddress || wanted.chain.length < 2 || slugs.length === 0 || Object.keys(others).length > 0) return undefined
  const { db } = req.payload
  const { docs } = await db.find<RawDocument>({
    collection: (hops.at(-1)?.slug ?? slug) as CollectionSlug,
    joins: false as never,
    limit: 0,
    locale: 'all',
    pagination: false,
    req: bareRequest(req),
    select: { publicationRecord: true, slug: true },
    where: inAnyLanguage(db, 'slug', { in: slugs } satisfies WhereField),
  })
  const ids = docs.filter((doc) => hasAddress(doc, slugs, wanted)).map(({ id }) => id)
  return ids.length > 0 ? { id: { in: ids } } : nothing
}

function hasAddress(doc: RawDocument, slugs: readonly string[], { allowsSource, chain }: Wanted): boolean {
  const source = recordOf(doc)?.sourceLocale
  const languages = allowsSource && source ? [...chain, source] : chain
  const own = (doc.slug ?? {}) as ByLocale
  return languages.some((code) => typeof own[code] === 'string' && slugs.includes(own[code]))
}
