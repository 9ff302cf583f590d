import type { CollectionSlug, GlobalSlug } from 'payload'

import type { Kind } from './kind.ts'
import type { World } from './world.ts'

type Raw = Record<string, unknown>

export interface Stored {
  /** The main row with all languages, past every hook. */
  row: Raw | null
  /** The newest version. */
  version: { id: string; version: Raw; latest?: boolean } | undefined
  /** How many versions call themselves the latest. */
  latest: number
}

/** Reads the database itself: a mask over reads would hide a wrong row. */
export async function stored({ app: { payload } }: World, kind: Kind, id: string): Promise<Stored> {
  const { db } = payload
  const page = { limit: 2, pagination: false, sort: '-updatedAt' } as const
  const isLatest = { latest: { equals: true } }
  if (kind.isGlobal) {
    const slug = kind.slug as GlobalSlug
    const row = (await db.findGlobal({ slug })) as null | Raw
    const { docs } = await db.findGlobalVersions({ ...page, global: slug, where: isLatest })
    return { row: row?.id ? row : null, version: docs[0] as never, latest: docs.length }
  }
  const collection = kind.slug as CollectionSlug
  const row = (await db.findOne({ collection, where: { id: { equals: id } } })) as null | Raw
  const { docs } = await db.findVersions({ ...page, collection, where: { and: [{ parent: { equals: id } }, isLatest] } })
  return { row, version: docs[0] as never, latest: docs.length }
}
