import type { InArgs, InStatement, ResultSet, Row } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'

/** What the types of the driver leave out. */
interface Statement {
  all(args: readonly unknown[]): unknown[][]
  raw(isRaw: boolean): Statement
}
interface Connection {
  close(): void
  exec(sql: string): void
  prepare(sql: string): Statement
}

/** Distinct queries are few: one for each collection, selection and number of ids. */
const keptStatements = 500
const keptCounts = 1_000
const isCount = (sql: string): boolean => /^select count\(/i.test(sql)

/**
 * Reads with statements that stay prepared. The stock client prepares each query anew and defines every cell of every row twice, by
 * number and by name; the query builder reads rows by number alone.
 */
export class PreparedReads {
  readonly #connection: Connection
  readonly #statements = new LRUCache<string, Statement>({ max: keptStatements })
  readonly #counts = new LRUCache<string, { rows: unknown[][]; version: unknown }>({ max: keptCounts })
  readonly #dataVersion: Statement

  /** @param settings what the connection is told first, as `PRAGMA …` */
  constructor(file: string, settings: readonly string[]) {
    this.#connection = new Database(file) as unknown as Connection
    for (const setting of settings) this.#connection.exec(setting)
    this.#dataVersion = this.#connection.prepare('PRAGMA data_version').raw(true)
  }

  /** Only queries that the query builder has written are read here: whoever writes SQL by hand wants columns by name. */
  takes(statement: InStatement): statement is { args: InArgs; sql: string } {
    return (
      typeof statement === 'object' && Array.isArray(statement.args) && (statement.sql.startsWith('select "') || isCount(statement.sql))
    )
  }

  execute({ args, sql }: { args: InArgs; sql: string }): ResultSet {
    const values = (args as readonly unknown[]).map(toSql)
    const rows = (isCount(sql) ? this.count(sql, values) : this.all(sql, values)) as unknown as Row[]
    return { columnTypes: [], columns: [], lastInsertRowid: undefined, rows, rowsAffected: 0, toJSON: () => ({ rows }) }
  }

  private all(sql: string, values: readonly unknown[]): unknown[][] {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql).raw(true)
    this.#statements.set(sql, statement)
    return statement.all(values)
  }

  /**
   * A count has to look at each entry of an index, so its cost grows with the archive. It holds until anything is committed, by this
   * process or another one; SQLite tells so by `data_version`.
   */
  private count(sql: string, values: readonly unknown[]): unknown[][] {
    const version = this.#dataVersion.all([])[0]?.[0]
    const key = JSON.stringify([sql, values])
    const known = this.#counts.get(key)
    if (known && known.version === version) return known.rows
    const rows = this.all(sql, values)
    this.#counts.set(key, { rows, version })
    return rows
  }

  close(): void {
    this.#statements.clear()
    this.#connection.close()
  }
}

/** SQLite has numbers and texts; it knows neither truth values nor dates. */
function toSql(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value instanceof Date ? value.getTime() : value
}
