import type { GlobalSlug } from 'payload'

import { sqliteAdapterOf } from '../../src/database/sqliteSchema.ts'
import { localeCodes } from '../../src/shared/locales.ts'
import type { Kind } from './kind.ts'
import type { World } from './world.ts'

interface Mongodb {
  globals: Deletable
  versions: Record<string, Deletable>
}

interface Deletable {
  deleteMany(filter: object): Promise<unknown>
}

/**
 * There is one of each global, and each chain begins with none: nothing but a test takes one away, so it is done past the adapter. It is
 * unpublished before, for what is kept of public answers is told of that alone.
 */
export async function clearGlobal({ app: { payload } }: World, kind: Kind): Promise<void> {
  const slug = kind.slug as GlobalSlug
  for (const locale of localeCodes) await payload.updateGlobal({ slug, data: { _status: 'draft' }, depth: 0, locale, overrideAccess: true })
  const sqlite = sqliteAdapterOf(payload)
  if (sqlite) {
    const table = slug.replaceAll('-', '_')
    await sqlite.client.execute(`DELETE FROM _${table}_v`)
    await sqlite.client.execute(`DELETE FROM ${table}`)
    return
  }
  const { globals, versions } = payload.db as unknown as Mongodb
  await versions[slug]?.deleteMany({})
  await globals.deleteMany({ globalType: slug })
}
