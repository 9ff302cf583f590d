import type { CollectionSlug, PayloadRequest, Where, WhereField } from 'payload'

import { bareRequest, inAnyLanguage, uncarriedRequest } from '../database/index.ts'
import type { QueryPath } from './queryPath.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { recordOf } from './record.ts'
import { ruleOf } from './targetRules.ts'
import { wantedBy, type Wanted } from './visible.ts'
import { everything, nothing } from './whereParts.ts'

/**
 * An address is looked up along the fallback chain, and in the source language of the document after it: links to a text that is not
 * translated yet carry the address of the language it is in. The documents that have it are named by their ids: the database would go
 * through the whole list for one that nobody has, since a list is read in its order.
 *
 * @returns nothing when the condition is on no address, or not answered by one
 */
export async function slugCondition(
  { field, hops, isLocalized, locale, rest }: QueryPath,
  condition: Record<string, unknown>,
  { isTrusted, req, slug }: { isTrusted: boolean; req: PayloadRequest; slug: string },
): Promise<undefined | Where> {
  const wanted = wantedBy(req)
  const { equals, in: among, ...others } = condition
  const slugs = [equals ?? among].flat().flatMap((value) => (typeof value === 'string' ? value.split(',') : []))
  const isAddress = field?.name === 'slug' && rest === 'slug' && isLocalized && !locale
  if (!isAddress || slugs.length === 0 || Object.keys(others).length > 0) return undefined
  const collection = (hops.at(-1)?.slug ?? slug) as CollectionSlug
  const rule = isTrusted || (await ruleOf(req, collection))
  if (rule === false) return nothing
  const { db } = req.payload
  const read = { collection, joins: false as never, limit: 0, locale: 'all', pagination: false }
  // Answers carry the names of what was read for them: what cannot be read is not even named.
  const { docs } = await db.find<RawDocument>({
    ...read,
    req: uncarriedRequest(req),
    select: { publicationRecord: true, slug: true },
    where: inAnyLanguage(db, 'slug', { in: slugs } satisfies WhereField),
  })
  const ids = docs.filter((doc) => hasAddress(doc, slugs, wanted)).map(({ id }) => id)
  // A condition on both at once would have every public document looked at. As an alternative, these ids are not what the answer is of.
  const named: Where = { or: [ids.length > 0 ? { id: { in: ids } } : nothing] }
  const visible = await db.find<RawDocument>({
    ...read,
    req: bareRequest(req),
    select: { id: true },
    where: { and: [named, rule === true ? everything : rule] },
  })
  const found = visible.docs.map(({ id }) => id)
  return found.length > 0 ? { id: { in: found } } : nothing
}

function hasAddress(doc: RawDocument, slugs: readonly string[], { allowsSource, chain }: Wanted): boolean {
  const source = recordOf(doc)?.sourceLocale
  const languages = allowsSource && source ? [...chain, source] : chain
  const own = (doc.slug ?? {}) as ByLocale
  return languages.some((code) => typeof own[code] === 'string' && slugs.includes(own[code]))
}
