import { createClient } from '@libsql/client/sqlite3'

import { marks } from './content.mjs'

/** Far enough apart for the copies of every row of the model document. */
const stride = 1000

const quoted = (name) => `"${name}"`
const parentColumns = ['parent_id', '_parent_id']

/**
 * Copies a model document in SQL, since fifty thousand saves would take hours: its row and the rows below it (texts, relations, the
 * latest version) with ids, numbers and dates of their own. Whatever the software has written beside them is copied as it is.
 *
 * @param table the table of the collection: `news`
 * @param count how many copies; `first` is the number of the first, where the database holds some already
 * @param instead by collection, the ids that copies point to in turn where the model points to the first: `{ programmes: [...] }`
 */
export async function fill(file, { table: main = 'news', modelId, count, first = 1, instead }) {
  const database = createClient({ url: `file:${file}` })
  const idsByTable = Object.fromEntries(Object.entries(instead).map(([collection, ids]) => [collection.replaceAll('-', '_'), ids]))
  const read = async (sql, args = []) => (await database.execute({ sql, args })).rows
  try {
    const tables = (await read("SELECT name FROM sqlite_master WHERE type = 'table'")).map(({ name }) => String(name))
    const references = []
    /** Per table, the ids to choose from by the column that points to them. */
    const choices = Object.fromEntries(tables.map((table) => [table, {}]))
    for (const table of tables) {
      for (const { from, table: parent } of await read(`PRAGMA foreign_key_list(${quoted(table)})`)) {
        if (parentColumns.includes(from)) references.push({ table, from, parent })
        else if (parent in idsByTable) choices[table][from] = idsByTable[parent]
      }
    }
    const statements = []
    const visit = async (table, column, value) => {
      const isVersions = table === `_${main}_v`
      const rows = await read(`SELECT * FROM ${quoted(table)} WHERE ${quoted(column)} = ?${isVersions ? ' AND latest' : ''}`, [value])
      for (const row of rows) {
        statements.push(copyStatement(table, { ...row }, { count, first, choices: choices[table] }))
        for (const reference of references)
          if (reference.parent === table && reference.table !== table) await visit(reference.table, reference.from, row.id)
      }
    }
    await visit(main, 'id', modelId)
    // The file is thrown away after the run: it need not survive a crash.
    await database.execute('PRAGMA synchronous = OFF')
    await database.batch(statements, 'write')
    await database.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    return (await read(`SELECT count(*) AS documents FROM ${quoted(main)}`))[0].documents
  } finally {
    database.close()
  }
}

function copyStatement(table, row, { choices, count, first }) {
  const args = []
  const expressions = Object.entries(row).map(([column, value]) => expressionOf(column, value, choices[column], args))
  const columns = Object.keys(row).map(quoted).join(', ')
  const numbers = `WITH RECURSIVE numbers(n) AS (SELECT ${first} UNION ALL SELECT n + 1 FROM numbers WHERE n < ${first + count - 1})`
  return {
    sql: `${numbers} INSERT INTO ${quoted(table)} (${columns}) SELECT ${expressions.join(', ')} FROM ${quoted(table)}, numbers WHERE id = ?`,
    args: [...args, row.id],
  }
}

function expressionOf(column, value, ids, args) {
  const name = quoted(column)
  if (column === 'id' || parentColumns.includes(column)) {
    return typeof value === 'string' ? `printf('%08x', n) || substr(${name}, 9)` : `${name} + n * ${stride}`
  }
  if (value !== null && value === ids?.[0]) {
    args.push(JSON.stringify(ids))
    return `json_extract(?, '$[' || (n % ${ids.length}) || ']')`
  }
  if (typeof value !== 'string') return name
  if (column === 'created_at' || column === 'updated_at') return `strftime('%Y-%m-%dT%H:%M:%fZ', ${name}, '+' || n || ' seconds')`
  const dated = value.includes(marks.publishedAt)
    ? `replace(${name}, '${marks.publishedAt}', strftime('%Y-%m-%dT%H:%M:%S.000Z', '${marks.publishedAt}', '+' || n || ' hours'))`
    : name
  return value.includes(marks.number) ? `replace(${dated}, '${marks.number}', printf('%0${marks.number.length}d', n))` : dated
}
