import { createHash } from 'node:crypto'

import { createClient } from '@libsql/client/sqlite3'
import type { Payload } from 'payload'

import { databaseKind } from '../database.ts'

/** Tells whether anything of a collection or global is other than before: its main rows, its versions, and all that belongs to them. */
export interface Dump {
  of(slug: string): Promise<string>
  /** Is another one after every write, whatever it was to; cheaper than the whole. */
  mark(slug: string): Promise<string>
  close(): void
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** Reads the tables themselves, so that nothing that reads documents for people can hide a change. */
export const openDump = (payload: Payload): Dump => (databaseKind === 'sqlite' ? sqliteDump(payload) : mongodbDump(payload))

function sqliteDump(payload: Payload): Dump {
  const { url } = (payload.db as unknown as { clientConfig: { url: string } }).clientConfig
  const client = createClient({ url })
  const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await client.execute(sql)).rows as never
  let known = { version: -1, hashes: new Map<string, string>() }
  // SQLite counts the commits of other connections: without one, nothing can be other than it was.
  const commits = async () => Number((await rows('PRAGMA data_version'))[0]?.data_version)
  return {
    mark: async () => String(await commits()),
    async of(slug) {
      const version = await commits()
      if (version !== known.version) known = { version, hashes: new Map() }
      const name = slug.replaceAll('-', '_')
      const tables = await rows(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
      const own = tables.map((table) => String(table.name)).filter((table) => belongsTo(table, name))
      const found = known.hashes.get(slug) ?? hash(await Promise.all(own.map((table) => rows(`SELECT * FROM ${table} ORDER BY 1`))))
      known.hashes.set(slug, found)
      return found
    },
    close: () => client.close(),
  }
}

const belongsTo = (table: string, name: string): boolean =>
  table === name || table.startsWith(`${name}_`) || table === `_${name}_v` || table.startsWith(`_${name}_v_`)

interface Model {
  collection: { find(): { sort(by: object): { toArray(): Promise<unknown[]> } } }
}

function mongodbDump(payload: Payload): Dump {
  const db = payload.db as unknown as { collections: Record<string, Model>; globals: Model; versions: Record<string, Model> }
  const dump: Dump = {
    async of(slug) {
      const models = [db.collections[slug] ?? db.globals, db.versions[slug]].filter((model) => model !== undefined)
      return hash(await Promise.all(models.map(({ collection }) => collection.find().sort({ _id: 1 }).toArray())))
    },
    mark: (slug) => dump.of(slug),
    close: () => undefined,
  }
  return dump
}
