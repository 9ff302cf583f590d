import { Forbidden, NotFound, type CollectionSlug, type GlobalSlug, type PayloadRequest } from 'payload'

import { can, canChangeShared, canWriteText, staffOf } from '../access/index.ts'
import type { Locale } from '../shared/locales.ts'
import type { Slug } from '../shared/slugs.ts'
import { entityOf } from './entity.ts'
import { restoreLocale, restoreShared } from './merge.ts'
import type { RawDocument } from './rawDocument.ts'
import { storedVersions } from './storedVersions.ts'

/** What is brought back of an old version: the texts of one language, or what all languages share. */
export type RestoredPart = 'shared' | 'text'

export interface Restoration {
  isGlobal: boolean
  /** The language of the texts; the shared fields have none, and the write is made in this one. */
  locale: Locale
  part: RestoredPart
  slug: string
  versionId: string
}

/**
 * Brings one language of an old version, or its shared fields, back into the draft. What is public, and everything else in the draft, stays
 * as it is.
 *
 * @throws Forbidden without the right to write this; NotFound when there is no such version
 */
export async function restoreVersion(restoration: Restoration, req: PayloadRequest): Promise<RawDocument> {
  const { isGlobal, locale, part, slug, versionId } = restoration
  const person = staffOf(req)
  const mayWrite = part === 'shared' ? canChangeShared(person, slug as Slug) : canWriteText(person, slug as Slug, locale)
  // Whether the document is the person's own is asked by the save that follows.
  if (!mayWrite && !can(person, 'updateOwn', slug as Slug)) throw new Forbidden(req.t)
  const place = { isGlobal, req, slug }
  const [old] = await storedVersions(place, { limit: 1, where: { id: { equals: versionId } } })
  const [draft] = old ? await storedVersions({ ...place, id: old.parent }, { limit: 1, where: { latest: { equals: true } } }) : []
  const entity = entityOf(req.payload.config, slug, isGlobal)
  if (!old || !draft || !entity) throw new NotFound(req.t)
  if (part === 'shared' && !canChangeShared(person, slug as Slug, draft.version)) throw new Forbidden(req.t)
  const restore = part === 'shared' ? restoreShared : restoreLocale
  const data = restore({ config: req.payload.config, draft: draft.version, fields: entity.fields, locale, version: old.version })
  const save = { data, depth: 0, draft: true, locale, req }
  const saved: unknown = isGlobal
    ? await req.payload.updateGlobal({ slug: slug as GlobalSlug, overrideAccess: false, ...save })
    : await req.payload.update({ collection: slug as CollectionSlug, id: String(old.parent), overrideAccess: false, ...save })
  return saved as RawDocument
}
