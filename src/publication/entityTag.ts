import { createHmac } from 'node:crypto'

import type { FlattenedField, PayloadRequest } from 'payload'

import { isForStaff } from '../access/index.ts'
import { contentLeaves } from './contentLeaves.ts'
import type { RawDocument } from './rawDocument.ts'
import { liveLocales, recordOf } from './record.ts'
import { publicRowOf, storedVersions, type Place } from './storedVersions.ts'

/** Which document a tag is of. */
export interface Tagged extends Place {
  fields: FlattenedField[]
}

/**
 * The strong entity tag (RFC 9110 §8.8.3) of what somebody edits: the content of one language and what all languages share, and whether
 * that language is public. Another language's texts have no part in it, nor when and by whom it was saved, nor what a request selects.
 * Fields that the person may not read have no part in it either: it would tell that they changed. It is a keyed hash all the same, so that
 * nobody can make one.
 *
 * @param locale `all` for the tag of all languages together
 */
export function entityTag({ fields, id, req, slug }: Tagged, raw: RawDocument, locale: string): string {
  const { config, secret } = req.payload
  const read = [...contentLeaves(fields, raw, locale, config)].filter(([, { field }]) => mayRead(field, req))
  const leaves = read.map(([path, { text }]) => `${path}=${text}`).sort()
  const live = liveLocales(recordOf(raw)).filter((code) => locale === 'all' || code === locale)
  const content = JSON.stringify(['alliance entity tag', slug, id ?? null, locale, live, leaves])
  return `"${createHmac('sha256', secret).update(content).digest('base64url').slice(0, 27)}"`
}

/** May the person know of this field? */
export function mayRead(field: object | undefined, req: PayloadRequest): boolean {
  if (!field || !isForStaff(field)) return true
  const rule = (field as { access?: { read?: (args: { req: PayloadRequest }) => unknown } }).access?.read
  return rule?.({ req }) === true
}

/** The latest draft with all languages, or the row itself where there are no drafts; nothing when there is no such document. */
export async function latestOf(place: Place & { hasDrafts: boolean }): Promise<null | RawDocument> {
  const [latest] = place.hasDrafts ? await storedVersions(place, { limit: 1, where: { latest: { equals: true } } }) : []
  return latest?.version ?? (await publicRowOf(place))
}
