import type { GlobalSlug } from 'payload'

import { sqliteAdapterOf } from '../../src/database/sqliteSchema.ts'
import type { Kind } from './kind.ts'
import type { World } from './world.ts'

/** There is one of each global, and each chain begins with none. */
export async function clearGlobal({ app: { payload } }: World, { slug }: Kind): Promise<void> {
  await payload.db.deleteVersions({ globalSlug: slug as GlobalSlug, where: {} })
  const sqlite = sqliteAdapterOf(payload)
  if (sqlite) await sqlite.client.execute(`DELETE FROM ${slug.replaceAll('-', '_')}`)
  else await (payload.db as unknown as MongodbGlobals).globals.deleteMany({ globalType: slug })
}

interface MongodbGlobals {
  globals: { deleteMany(filter: object): Promise<unknown> }
}
