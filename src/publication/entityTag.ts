import { createHmac } from 'node:crypto'

import type { FlattenedField } from 'payload'

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
 * It is a keyed hash, so that nobody can try out what a field that they may not read holds.
 *
 * @param locale `all` for the tag of all languages together
 */
export function entityTag({ fields, id, req, slug }: Tagged, raw: RawDocument, locale: string): string {
  const { config, secret } = req.payload
  const leaves = [...contentLeaves(fields, raw, locale, config)].map(([path, { text }]) => `${path}=${text}`).sort()
  const live = liveLocales(recordOf(raw)).filter((code) => locale === 'all' || code === locale)
  const content = JSON.stringify(['alliance entity tag', slug, id ?? null, locale, live, leaves])
  return `"${createHmac('sha256', secret).update(content).digest('base64url').slice(0, 27)}"`
}

/** The latest draft with all languages, or the row itself where there are no drafts; nothing when there is no such document. */
export async function latestOf(place: Place & { hasDrafts: boolean }): Promise<null | RawDocument> {
  const [latest] = place.hasDrafts ? await storedVersions(place, { limit: 1, where: { latest: { equals: true } } }) : []
  return latest?.version ?? (await publicRowOf(place))
}
