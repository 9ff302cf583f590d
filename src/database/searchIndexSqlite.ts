import { rmSync } from 'node:fs'

import Database from 'libsql'
import type { BaseDatabaseAdapter } from 'payload'

import {
  placeOf,
  placesOf,
  type SearchChange,
  type SearchedDocument,
  type SearchEntry,
  type SearchFound,
  type SearchIndex,
  type SearchQuestion,
  type SearchState,
} from './searchIndex.ts'
import { sqliteFile } from './sqliteConnections.ts'

/** What the types of the driver leave out or get wrong. */
interface Statement {
  all(args: readonly unknown[]): Record<string, unknown>[]
  raw(isRaw: boolean): Omit<Statement, 'all'> & { all(args: readonly unknown[]): unknown[][] }
  run(args: readonly unknown[]): unknown
}
interface Connection {
  close(): void
  exec(sql: string): void
  prepare(sql: string): Statement
}

const cacheKiB = 32 * 1024

/** What is lost in a power cut is written again from the history of changes, so that no write waits for the disk. */
const settings = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
  `PRAGMA cache_size = -${cacheKiB}`,
  'PRAGMA busy_timeout = 5000',
]

/**
 * The words are in FTS5, without their positions and without the texts: tokens arrive as they are looked for, and are taken apart at
 * spaces alone.
 */
const tables = [
  'CREATE TABLE state (value TEXT NOT NULL)',
  `CREATE TABLE entries (place INTEGER PRIMARY KEY, collection TEXT NOT NULL, document TEXT NOT NULL, locale TEXT NOT NULL,
    shown TEXT NOT NULL, UNIQUE (collection, document, locale))`,
  'CREATE TABLE facets (place INTEGER PRIMARY KEY, names TEXT NOT NULL)',
  'CREATE TABLE needs (name TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (name, place)) WITHOUT ROWID',
  'CREATE INDEX needs_place ON needs (place)',
  `CREATE VIRTUAL TABLE words USING fts5 (tokens, content = '', contentless_delete = 1, detail = none,
    tokenize = "ascii tokenchars ':-'")`,
]

/** The index lies in a file of its own beside the database: it holds nothing that is not in there, and no backup needs it. */
export function sqliteSearchIndex(db: BaseDatabaseAdapter): SearchIndex {
  const { clientConfig } = db as unknown as { clientConfig: { url: string } }
  return new SqliteSearchIndex(`${sqliteFile(clientConfig.url)}.search`)
}

class SqliteSearchIndex implements SearchIndex {
  #open: { connection: Connection; statements: Map<string, Statement> } | undefined
  #isClosed = false

  constructor(private readonly file: string) {}

  state(): Promise<SearchState | undefined> {
    try {
      const [row] = this.rows('SELECT value FROM state')
      return Promise.resolve(row && (JSON.parse(String(row.value)) as SearchState))
    } catch {
      // No table, or no database in the file: nothing can be made of it but a new one.
      return Promise.resolve(undefined)
    }
  }

  /** One process has the database, so there is nobody else. */
  async begin(state: SearchState): Promise<boolean> {
    this.shut()
    for (const side of ['', '-wal', '-shm']) rmSync(`${this.file}${side}`, { force: true })
    for (const table of tables) this.opened.connection.exec(table)
    return this.write([], state)
  }

  write(changes: readonly SearchChange[], state: SearchState): Promise<boolean> {
    const { connection } = this.opened
    connection.exec('BEGIN IMMEDIATE')
    try {
      for (const change of changes) this.replace(change)
      this.run('DELETE FROM state')
      this.run('INSERT INTO state (value) VALUES (?)', JSON.stringify(state))
      connection.exec('COMMIT')
    } catch (error) {
      connection.exec('ROLLBACK')
      throw error
    }
    return Promise.resolve(true)
  }

  needing(name: string): Promise<SearchedDocument[]> {
    const rows = this.rows('SELECT DISTINCT collection, document FROM needs JOIN entries USING (place) WHERE name = ?', name)
    return Promise.resolve(rows as unknown as SearchedDocument[])
  }

  find({ conditions, from, locale, most, to }: SearchQuestion): Promise<SearchFound> {
    const found = new Map<number, number>()
    for (const [tier, condition] of conditions.entries()) {
      if (found.size > most) break
      for (const place of this.placesOf(locale, condition, most + 1)) if (!found.has(place)) found.set(place, tier)
    }
    const places = [...found.keys()].slice(0, most)
    const hits = places.slice(from, to).flatMap((place) => {
      const [row] = this.rows('SELECT collection, document, shown FROM entries WHERE place = ?', place)
      return row ? [this.hit(row, found.get(place) ?? 0)] : []
    })
    return Promise.resolve({ total: places.length, hasMore: found.size > most, facets: this.counts(places), hits })
  }

  close(): Promise<void> {
    this.#isClosed = true
    this.shut()
    return Promise.resolve()
  }

  private shut(): void {
    this.#open?.statements.clear()
    this.#open?.connection.close()
    this.#open = undefined
  }

  private replace({ collection, document, entries, locales }: SearchChange): void {
    for (const locale of locales) {
      const where = 'WHERE collection = ? AND document = ? AND locale = ?'
      const [old] = this.rows(`SELECT place FROM entries ${where}`, collection, document, locale)
      if (!old) continue
      for (const table of ['entries', 'facets', 'needs']) this.run(`DELETE FROM ${table} WHERE place = ?`, old.place)
      this.run('DELETE FROM words WHERE rowid = ?', old.place)
    }
    for (const entry of entries) this.add(collection, document, entry)
  }

  private add(collection: string, document: string, { facets, locale, needs, rank, shown, tokens }: SearchEntry): void {
    let place = placeOf(locale, rank, `${collection}:${document}`)
    while (this.rows('SELECT 1 FROM entries WHERE place = ?', place).length > 0) place += 1
    const columns = 'place, collection, document, locale, shown'
    this.run(`INSERT INTO entries (${columns}) VALUES (?, ?, ?, ?, ?)`, place, collection, document, locale, JSON.stringify(shown))
    this.run('INSERT INTO facets (place, names) VALUES (?, ?)', place, facets.join(' '))
    for (const name of needs) this.run('INSERT OR IGNORE INTO needs (name, place) VALUES (?, ?)', name, place)
    this.run('INSERT INTO words (rowid, tokens) VALUES (?, ?)', place, [...tokens, ...facets].join(' '))
  }

  private placesOf(locale: SearchQuestion['locale'], condition: SearchQuestion['conditions'][number], limit: number): number[] {
    const { first, last } = placesOf(locale)
    const match = condition.map((tokens) => `(${tokens.map(quoted).join(' OR ')})`).join(' AND ')
    const sql = 'SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?'
    return this.values(sql, match, first, last, limit).map(Number)
  }

  private counts(places: readonly number[]): Map<string, number> {
    const sql = 'SELECT names FROM facets WHERE place IN (SELECT value FROM json_each(?))'
    const counts = new Map<string, number>()
    for (const names of this.values(sql, JSON.stringify(places)))
      for (const facet of String(names).split(' ')) counts.set(facet, (counts.get(facet) ?? 0) + 1)
    return counts
  }

  private hit({ collection, document, shown }: Record<string, unknown>, tier: number): SearchFound['hits'][number] {
    return { collection: String(collection), document: String(document), tier, shown: JSON.parse(String(shown)) as object }
  }

  private get opened(): { connection: Connection; statements: Map<string, Statement> } {
    if (this.#open) return this.#open
    if (this.#isClosed) throw new Error('The search index is closed')
    const connection = new Database(this.file) as unknown as Connection
    for (const setting of settings) connection.exec(setting)
    this.#open = { connection, statements: new Map() }
    return this.#open
  }

  private statement(sql: string): Statement {
    const { connection, statements } = this.opened
    const statement = statements.get(sql) ?? connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  private rows(sql: string, ...args: readonly unknown[]): Record<string, unknown>[] {
    return this.statement(sql).all(args)
  }

  /** Of many rows with one value each; as objects they would take ten times as long. */
  private values(sql: string, ...args: readonly unknown[]): unknown[] {
    return this.statement(sql)
      .raw(true)
      .all(args)
      .map(([value]) => value)
  }

  private run(sql: string, ...args: readonly unknown[]): void {
    this.statement(sql).run(args)
  }
}

const quoted = (token: string): string => `"${token.replaceAll('"', '""')}"`
