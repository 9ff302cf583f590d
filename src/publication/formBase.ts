import type { CollectionSlug, GlobalSlug, PayloadRequest, SelectIncludeType, Where } from 'payload'

import type { RawDocument } from './rawDocument.ts'

/** The document that a form, or any body, is about. */
export interface FormOf {
  slug: string
  isGlobal: boolean
  /** Nothing for a global. */
  id?: string
  req: PayloadRequest
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
  const isThen = (name: string): Where => ({ [name]: { equals: at } })
  const versions = await versionsOf(form, { or: [isThen('updatedAt'), isThen('version.updatedAt')] })
  const row = await publicRowOf(form)
  return [...versions, ...(row && timeOf(row.updatedAt) === at ? [row] : [])]
}

/** All that a body may have been read from when it does not say: what is public, and every version that is kept. */
export async function allBases(form: FormOf): Promise<RawDocument[]> {
  const [versions, row] = [await versionsOf(form), await publicRowOf(form)]
  return row ? [...versions, row] : versions
}

function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

async function versionsOf({ id, isGlobal, names, req, slug }: FormOf, where?: Where): Promise<RawDocument[]> {
  const { db } = req.payload
  const selected = names && (Object.fromEntries(names.map((name) => [name, true])) as SelectIncludeType)
  const query = { pagination: false, req, sort: '-updatedAt', ...(selected ? { select: { version: selected } } : {}) } as const
  const { docs } = isGlobal
    ? await db.findGlobalVersions({ ...query, global: slug as GlobalSlug, ...(where ? { where } : {}) })
    : await db.findVersions({
        ...query,
        collection: slug as CollectionSlug,
        where: { and: [{ parent: { equals: id } }, ...(where ? [where] : [])] },
      })
  return docs.map(({ version }) => version as RawDocument)
}

async function publicRowOf({ id, isGlobal, req, slug }: FormOf): Promise<null | RawDocument> {
  const { db } = req.payload
  if (isGlobal) return db.findGlobal({ slug, req })
  return db.findOne({ collection: slug as CollectionSlug, req, where: { id: { equals: id } } })
}
