import type { SelectIncludeType, Where } from 'payload'

import type { RawDocument } from './rawDocument.ts'
import { publicRowOf, storedVersions, type Place } from './storedVersions.ts'

/** The document that a form, or any body, is about. */
export interface FormOf extends Place {
  /** Loads only these fields; all when nothing is said. */
  names?: readonly string[]
}

/**
 * The document a form was loaded from, with all its languages: the version, or the public row, that has the form's `updatedAt`.
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
  return [...versions, ...rows]
}

/** A draft that was saved at the time of the publication may hold more than what is public: only public answers say `_translation`. */
export const isFromReader = ({ _translation }: RawDocument): boolean => Boolean(_translation)

/** All that a body may have been read from when it does not say: what is public, and every version that is kept. */
export async function allBases(form: FormOf): Promise<RawDocument[]> {
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

async function versionsOf({ names, ...place }: FormOf, where?: Where): Promise<RawDocument[]> {
  const select = names && (Object.fromEntries(names.map((name) => [name, true])) as SelectIncludeType)
  const versions = await storedVersions(place, { select, where })
  return versions.map(({ version }) => version)
}
