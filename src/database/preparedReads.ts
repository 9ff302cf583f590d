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

/**
 * Reads with statements that stay prepared. The stock client prepares each query anew and defines every cell of every row twice, by
 * number and by name; the query builder reads rows by number alone.
 */
export class PreparedReads {
  readonly #connection: Connection
  readonly #statements = new LRUCache<string, Statement>({ max: keptStatements })

  /** @param settings what the connection is told first, as `PRAGMA …` */
  constructor(file: string, settings: readonly string[]) {
    this.#connection = new Database(file) as unknown as Connection
    for (const setting of settings) this.#connection.exec(setting)
  }

  /** Only queries that the query builder has written are read here: whoever writes SQL by hand wants columns by name. */
  takes(statement: InStatement): statement is { args: InArgs; sql: string } {
    return typeof statement === 'object' && Array.isArray(statement.args) && statement.sql.startsWith('select "')
  }

  execute({ args, sql }: { args: InArgs; sql: string }): ResultSet {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql).raw(true)
    this.#statements.set(sql, statement)
    const rows = statement.all((args as readonly unknown[]).map(toSql)) as unknown as Row[]
    return { columnTypes: [], columns: [], lastInsertRowid: undefined, rows, rowsAffected: 0, toJSON: () => ({ rows }) }
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
