import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import type { SqliteConnections } from './sqliteConnections.ts'

export type OwnSqliteAdapter = SQLiteAdapter & { client: SqliteConnections }
type Drizzle = MigrateUpArgs['db']

/** The SQLite adapter of this Payload, or nothing when it is on MongoDB. */
export const sqliteAdapterOf = (payload: Payload): OwnSqliteAdapter | undefined =>
  payload.db.name === 'sqlite' ? (payload.db as unknown as OwnSqliteAdapter) : undefined

/** What to send statements to, inside the transaction of this request. */
export async function transactionOf(adapter: OwnSqliteAdapter, req: PayloadRequest): Promise<Drizzle> {
  const id = await req.transactionID
  return (id && (adapter.sessions[String(id)]?.db as unknown as Drizzle)) || adapter.drizzle
}

/** Whether a table exists; always so on MongoDB, where collections come into being by themselves. */
export async function hasTable(payload: Payload, table: string): Promise<boolean> {
  const adapter = sqliteAdapterOf(payload)
  if (!adapter) return true
  const { rows } = await adapter.client.execute({ sql: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", args: [table] })
  return rows.length > 0
}

/** The tables and columns the code needs and the database lacks: `news`, `events.start_date`. */
export async function missingSchema(payload: Payload): Promise<string[]> {
  const adapter = sqliteAdapterOf(payload)
  if (!adapter) return []
  const { rows } = await adapter.client.execute(
    "SELECT m.name AS tbl, c.name AS col FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
  )
  const tables = new Set(rows.map((row) => String(row.tbl)))
  const columns = new Set(rows.map((row) => `${String(row.tbl)}.${String(row.col)}`))
  return Object.values(adapter.rawTables).flatMap((table) => {
    if (!tables.has(table.name)) return [table.name]
    return Object.values(table.columns)
      .map((column) => `${table.name}.${column.name}`)
      .filter((column) => !columns.has(column))
  })
}

/** The first tables with references to rows that do not exist, or nothing. Foreign keys are off while a schema changes. */
export async function brokenReferences(db: Drizzle): Promise<string | undefined> {
  const { rows } = await db.run(sql`PRAGMA foreign_key_check`)
  const tables = [...new Set(rows.map((row) => String(row.table)))]
  return tables.length > 0 ? tables.slice(0, 5).join(', ') : undefined
}
