import { sqliteAdapterOf } from '../../src/database/sqliteSchema.ts'
import type { Kind } from './kind.ts'
import type { World } from './world.ts'

interface Mongodb {
  globals: Deletable
  versions: Record<string, Deletable>
}

interface Deletable {
  deleteMany(filter: object): Promise<unknown>
}

/** There is one of each global, and each chain begins with none: nothing but a test takes one away, so it is done past the adapter. */
export async function clearGlobal({ app: { payload } }: World, { slug }: Kind): Promise<void> {
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
