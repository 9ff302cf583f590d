import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import type { migrations as committed } from '../../src/migrations/index.ts'
import { sqliteAdapterOf } from '../../src/database/sqliteSchema.ts'

type Migrations = typeof committed
interface DrizzleKit {
  generateDrizzleJson(schema: object): Promise<object>
  generateMigration(before: object, after: object): Promise<string[]>
}

const nullId = '00000000-0000-0000-0000-000000000000'

/** The committed migrations, and on SQLite one more for what a test adds to the model. */
export async function withTables(payload: Payload, migrations: Migrations): Promise<Migrations> {
  const adapter = sqliteAdapterOf(payload)
  if (!adapter) return migrations
  const kit = adapter.requireDrizzleKit() as unknown as DrizzleKit
  const snapshot = JSON.parse(readFileSync(join(payload.db.migrationDir, 'snapshot.json'), 'utf8')) as object
  const before = { id: nullId, prevId: nullId, ...snapshot }
  const statements = await kit.generateMigration(before, await kit.generateDrizzleJson(adapter.schema))
  const up: Migrations['sqlite'][number]['up'] = async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  }
  return { ...migrations, sqlite: [...migrations.sqlite, { name: '99999999_000000_tables_of_a_test', up, down: async () => {} }] }
}
