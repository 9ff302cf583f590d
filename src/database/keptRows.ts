import { Column, is, One, type SQL } from '@payloadcms/db-sqlite/drizzle'

/** What one place of a row is, as the query builder tells it beside the SQL of a query. */
interface Selected {
  field: SQL | { mapFromDriverValue(value: unknown): unknown }
  isJson: boolean
  relationTableTsKey: string
  selection: Selected[]
  tsKey: string
}

interface TableConfig {
  relations: Record<string, unknown>
}

/** What the query builder made of a query, besides the SQL: how its rows are read. */
export interface Shape {
  selection: Selected[]
}

export type Row = Record<string, unknown>

type ReadRow = (values: readonly unknown[]) => Row

interface Place {
  name: string
  read?: (value: unknown) => unknown
}

/**
 * Makes rows of a relational query into objects. The query builder finds out for each value of each row how it is to be read; here it is
 * found out once for each query.
 *
 * @param tables all tables of the database, by name
 */
export function rowReader({ selection }: Shape, tables: Record<string, TableConfig>, name: string): ReadRow {
  const places = selection.map((one): Place => ({ name: one.tsKey, read: one.isJson ? related(one, tables, name) : plain(one) }))
  return (values) => {
    const row: Row = {}
    for (let i = 0; i < places.length; i++) {
      const { name, read } = places[i] as Place
      const value = values[i]
      row[name] = value === null || value === undefined || !read ? value : read(value)
    }
    return row
  }
}

/** Rows of another table come along as one text. */
function related(one: Selected, tables: Record<string, TableConfig>, table: string): Place['read'] {
  const read = rowReader(one, tables, one.relationTableTsKey)
  const isOne = is(tables[table]?.relations[one.tsKey], One)
  return (value) => {
    const rows = (typeof value === 'string' ? JSON.parse(value) : value) as unknown[]
    return isOne ? rows && read(rows) : (rows as unknown[][]).map(read)
  }
}

/** Most columns are left as they are. */
function plain({ field }: Selected): Place['read'] {
  const decoder = is(field, Column) ? field : (field as unknown as { decoder: Column }).decoder
  return decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue ? undefined : (value) => decoder.mapFromDriverValue(value)
}
