import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { type OwnSqliteAdapter, sqliteAdapterOf } from './sqliteSchema.ts'

type Snapshot = Record<string, unknown>
interface DrizzleKit {
  generateDrizzleJson(schema: object): Promise<Snapshot>
  generateMigration(before: Snapshot, after: Snapshot): Promise<string[]>
}

/** The schema after the last migration. There is one, not one for each migration: only the difference to it is ever asked for. */
const snapshotName = 'snapshot.json'

const kitOf = (adapter: OwnSqliteAdapter): DrizzleKit => adapter.requireDrizzleKit() as unknown as DrizzleKit

/**
 * Writes a migration from the schema of the last one to the model as it is, and the index of all. Asks on the terminal when a column may
 * have been renamed. On MongoDB, which has no schema, it is an empty one to fill in.
 * @returns its file, or nothing when the model has not changed (SQLite)
 */
export async function createMigration(payload: Payload, name: string): Promise<string | undefined> {
  const dir = payload.db.migrationDir
  mkdirSync(dir, { recursive: true })
  const adapter = sqliteAdapterOf(payload)
  if (!adapter) return writeMigration(dir, name, mongodbTemplate())
  const before = readSnapshot(adapter, dir)
  const after = await kitOf(adapter).generateDrizzleJson(adapter.schema)
  const up = await kitOf(adapter).generateMigration(before, after)
  if (up.length === 0) return undefined
  const down = await kitOf(adapter).generateMigration(after, before)
  writeFileSync(join(dir, snapshotName), `${JSON.stringify(withoutIds(after), null, 1)}\n`)
  return writeMigration(dir, name, sqliteTemplate(up, down))
}

/** Whether the model differs from the schema after the last committed migration. CI asks: a model change without its migration fails. */
export async function migrationsPending(payload: Payload): Promise<boolean> {
  const adapter = sqliteAdapterOf(payload)
  if (!adapter) return false
  const after = await kitOf(adapter).generateDrizzleJson(adapter.schema)
  return stable(withoutIds(readSnapshot(adapter, payload.db.migrationDir))) !== stable(withoutIds(after))
}

function readSnapshot(adapter: OwnSqliteAdapter, dir: string): Snapshot {
  const file = join(dir, snapshotName)
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Snapshot) : (adapter.defaultDrizzleSnapshot as Snapshot)
  return { ...nullIds, ...stored }
}

/** Drizzle asks for them in its files and gives each snapshot random ones, which would make every diff noisy. */
const nullId = '00000000-0000-0000-0000-000000000000'
const nullIds = { id: nullId, prevId: nullId }

const withoutIds = ({ id: _id, prevId: _prevId, ...snapshot }: Snapshot): Snapshot => snapshot

/** The same text for the same schema, whatever the order of the keys. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

const migrationFile = /^(\d{8})_(\d{6})_.*\.ts$/

const migrationNames = (dir: string): string[] =>
  readdirSync(dir)
    .filter((file) => migrationFile.test(file))
    .sort()
    .map((file) => file.replace(/\.ts$/, ''))

function writeMigration(dir: string, name: string, text: string): string {
  const file = join(dir, `${nextTime(migrationNames(dir).at(-1))}_${name.replace(/\W+/g, '_')}.ts`)
  writeFileSync(file, text)
  writeIndex(dir)
  return file
}

/** The time of a migration is its place in the order, so it is never before or equal to that of the last one. */
function nextTime(last: string | undefined): string {
  const digits = (last ?? '').replace(/\D/g, '').slice(0, 14)
  const after = digits ? Date.parse(digits.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z')) + 1_000 : 0
  const time = new Date(Math.max(after, Date.now())).toISOString().replace(/\D/g, '')
  return `${time.slice(0, 8)}_${time.slice(8, 14)}`
}

function writeIndex(dir: string): void {
  const kind = dir.endsWith('mongodb') ? 'Mongodb' : 'Sqlite'
  const names = migrationNames(dir)
  const lines = [
    `import type { ${kind}Migration } from '../../database/index.ts'`,
    '',
    ...names.map((name) => `import * as m${name} from './${name}.ts'`),
    ...(names.length > 0 ? [''] : []),
    '/** Written by `createMigration`: the committed migrations, oldest first. */',
    names.length > 0
      ? `export const migrations: ${kind}Migration[] = [\n${names.map((name) => `  { name: '${name}', ...m${name} },\n`).join('')}]`
      : `export const migrations: ${kind}Migration[] = []`,
  ]
  writeFileSync(join(dir, 'index.ts'), `${lines.join('\n')}\n`)
}

/** Kept as the database's words, line breaks included: a default value may hold any text. */
const literal = (statement: string): string => `\`${statement.replace(/\\|`|\$\{/g, '\\$&')}\``

const statementsOf = (statements: string[]): string =>
  statements.map((statement) => `  await db.run(sql.raw(${literal(statement)}))\n`).join('')

const sqliteTemplate = (
  up: string[],
  down: string[],
): string => `import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
${statementsOf(up)}}

export async function down({ db }: MigrateDownArgs): Promise<void> {
${statementsOf(down)}}
`

const mongodbTemplate = (): string => `import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  await Promise.resolve({ payload, session })
}

export async function down({ payload, session }: MigrateDownArgs): Promise<void> {
  await Promise.resolve({ payload, session })
}
`
