import { createClient, type Client } from '@libsql/client/sqlite3'

import { richText } from './richText.ts'

/** Rows of the array in each document: enough that a save is some hundred statements. */
export const rowCount = 60

/** All values of one kind in a document: how many there are, and from which writes. A torn document has two stamps, or too few values. */
export interface Stamps {
  from: number[]
  count: number
}

/** One reading of a document: what all languages share, and the texts of each. */
export type Stamped<Language extends string = string> = Record<'shared' | Language, Stamps>

interface Row {
  id?: string
}

/** A programme that says in every text, number and row which write it comes from. */
export function stampedProgramme(stamp: number, rows: readonly Row[] = Array.from({ length: rowCount }, () => ({}))) {
  return {
    name: `Programme ${stamp}`,
    summary: `Summary ${stamp}`,
    body: richText(`Body ${stamp}`),
    website: `https://example.org/${stamp}`,
    phases: rows.map(({ id }) => ({ ...(id ? { id } : {}), label: `Phase ${stamp}`, note: `Note ${stamp}`, durationMonths: stamp })),
  }
}

/** What a whole document holds that was written in one go. */
export const wholeTexts = (stamp: number): Stamps => ({ from: [stamp], count: 3 + 2 * rowCount })
export const wholeShared = (stamp: number): Stamps => ({ from: [stamp], count: 1 + rowCount })
export const nothing: Stamps = { from: [], count: 0 }

const stampsOf = (values: unknown[]): Stamps => {
  const found = values.filter((value) => value !== null && value !== undefined).map((value) => Number(/\d+$/u.exec(String(value))?.[0]))
  return { from: [...new Set(found)].sort((a, b) => a - b), count: found.length }
}

/** Reads tables directly, so that nothing that reads documents for people can hide a gap. */
export interface StampReader {
  integrity(): Promise<unknown>
  /** How many versions call themselves the latest of this document. */
  latestVersions(id: string): Promise<number>
  publicRow<L extends string>(id: string, languages: readonly L[]): Promise<Stamped<L>>
  latestVersion<L extends string>(id: string, languages: readonly L[]): Promise<Stamped<L>>
  close(): void
}

/** @param file a SQLite database no server has open */
export function readStamps(file: string): StampReader {
  const client = createClient({ url: `file:${file}` })
  return {
    integrity: async () => Object.values((await client.execute('PRAGMA integrity_check')).rows[0] ?? {})[0],
    latestVersions: async (id) => (await idsOfLatest(client, id)).length,
    publicRow: async (id, languages) => readTables(client, { table: 'programmes', array: 'programmes_phases', prefix: '' }, id, languages),
    latestVersion: async (id, languages) => {
      const [version] = await idsOfLatest(client, id)
      const tables = { table: '_programmes_v', array: '_programmes_v_version_phases', prefix: 'version_' }
      return readTables(client, tables, String(version), languages)
    },
    close: () => client.close(),
  }
}

async function idsOfLatest(client: Client, parent: string): Promise<string[]> {
  const { rows } = await client.execute({ sql: 'SELECT id FROM _programmes_v WHERE parent_id = ? AND latest = 1', args: [parent] })
  return rows.map(({ id }) => String(id))
}

interface Tables {
  table: string
  array: string
  prefix: string
}

async function readTables<L extends string>(client: Client, tables: Tables, id: string, languages: readonly L[]): Promise<Stamped<L>> {
  const { array, prefix, table } = tables
  const values = async (sql: string, ...args: string[]): Promise<unknown[]> =>
    (await client.execute({ sql, args })).rows.flatMap((row) => Object.values(row))
  const shared = [
    ...(await values(`SELECT ${prefix}website FROM ${table} WHERE id = ?`, id)),
    ...(await values(`SELECT duration_months FROM ${array} WHERE _parent_id = ?`, id)),
  ]
  const columns = `${prefix}name, ${prefix}summary, json_extract(${prefix}body, '$.root.children[0].children[0].text')`
  const texts = async (language: L) => [
    ...(await values(`SELECT ${columns} FROM ${table}_locales WHERE _parent_id = ? AND _locale = ?`, id, language)),
    ...(await values(
      `SELECT t.label, t.note FROM ${array}_locales t JOIN ${array} r ON r.id = t._parent_id WHERE r._parent_id = ? AND t._locale = ?`,
      id,
      language,
    )),
  ]
  const perLanguage = await Promise.all(languages.map(async (language) => [language, stampsOf(await texts(language))] as const))
  return { shared: stampsOf(shared), ...Object.fromEntries(perLanguage) } as Stamped<L>
}
