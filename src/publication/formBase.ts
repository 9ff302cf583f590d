import type { SelectIncludeType, Where } from 'payload'

import { localeCodes, type Locale } from '../shared/locales.ts'
import { lastChange } from './changedAt.ts'
import type { RawDocument } from './rawDocument.ts'
import { neverPublic, recordOf, recordSelect } from './record.ts'
import { publicRowOf, storedVersions, type Place } from './storedVersions.ts'

/** The document that a form, or any body, is about. */
export interface FormOf extends Fields {
  /** The language it is sent in. */
  locale: Locale
}

interface Fields extends Place {
  /** Loads only these fields; all when nothing is said. */
  names?: readonly string[]
}

/**
 * The document a form was loaded from, with all its languages: the version, or the public row, that has the form's `updatedAt`; for a
 * public answer that is sent back, the public row while its language has not changed since.
 *
 * @returns the version first, since the panel shows drafts; nothing when the body names no time, or the version is no longer kept
 */
export async function formBase(form: FormOf, sent: RawDocument): Promise<RawDocument[]> {
  const at = timeOf(sent.updatedAt)
  if (!at) return []
  const row = await publicRowOf(form)
  const rows = row && timeOf(row.updatedAt) === at ? [row] : []
  if (rows.length > 0 && isFromReader(sent)) return rows
  const isThen = (name: string): Where => ({ [name]: { equals: at } })
  const versions = await versionsOf(form, { or: [isThen('updatedAt'), isThen('version.updatedAt')] })
  return row && isFromReader(sent) ? basesOfReader(versions, row, form.locale, at) : [...versions, ...rows]
}

/**
 * Readers are told when what they see last changed, not when the row did: another language was published, or the row was made, later.
 * The version of a publication holds what waits in the draft as well; any other version of that time is what the client goes on from.
 */
function basesOfReader(versions: RawDocument[], row: RawDocument, locale: Locale, at: string): RawDocument[] {
  const drafts = versions.filter((version) => lastChange(recordOf(version) ?? neverPublic, localeCodes) !== at)
  if (drafts.length > 0) return drafts
  if (hasStoodSince(row, locale, at)) return [row]
  return versions.length > 0 ? [...versions, row] : []
}

function hasStoodSince(row: RawDocument, locale: Locale, at: string): boolean {
  const record = recordOf(row)
  const changed = record && lastChange(record, [locale])
  return Boolean(changed) && String(changed) <= at
}

/** A draft that was saved at the time of the publication may hold more than what is public: only public answers say `_translation`. */
export const isFromReader = ({ _translation }: RawDocument): boolean => Boolean(_translation)

/** All that a body may have been read from when it does not say: what is public, and every version that is kept. */
export async function allBases(form: Fields): Promise<RawDocument[]> {
  const [versions, row] = [await versionsOf(form), await publicRowOf(form)]
  return row ? [...versions, row] : versions
}

/** A version that was being typed is replaced while it grows; the one before it is what a form can still be compared with. */
export async function lastBefore(place: Place, at: string): Promise<RawDocument[]> {
  const versions = await storedVersions(place, { limit: 1, where: { updatedAt: { less_than_equal: at } } })
  return versions.map(({ version }) => version)
}

function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

async function versionsOf({ names, ...place }: Fields, where?: Where): Promise<RawDocument[]> {
  const select = names && ({ ...recordSelect, ...Object.fromEntries(names.map((name) => [name, true])) } as SelectIncludeType)
  const versions = await storedVersions(place, { select, where })
  return versions.map(({ version }) => version)
}
