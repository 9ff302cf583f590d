import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, FlattenedField } from 'payload'

import type { SqliteConnections } from './sqliteConnections.ts'

/** A filter by the records that a field lists: documents have a row for each in a table of their own. */
export interface RelationFilter {
  table: string
  path: string
  column: string
  ids: string[]
}

/** Where fewer documents name a record, they are looked up; else the list is read in its order, and each looked at. */
const fewDocuments = 1_000

export const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/** The collection of a list of records that is the same in every language; nothing of any other field. */
export function listedCollection(field: FlattenedField | undefined): CollectionSlug | undefined {
  if (field?.type !== 'relationship' && field?.type !== 'upload') return undefined
  return field.hasMany && !field.localized && typeof field.relationTo === 'string' ? field.relationTo : undefined
}

/** @returns nothing where the field is no such list */
export function relationFilter(slug: string, field: FlattenedField | undefined, ids: string[]): RelationFilter | undefined {
  const listed = listedCollection(field)
  return field && listed ? { table: tableOf(slug), path: field.name, column: `${tableOf(listed)}_id`, ids } : undefined
}

/**
 * What the id of a document has to equal, for each filter, as a condition of a query that goes through the documents in their order. All of
 * them are weighed by one statement.
 */
export async function conditionsOf(filters: readonly RelationFilter[], client: SqliteConnections): Promise<SQL[]> {
  const counts = filters.map(({ column, ids, path, table }, index) => ({
    text: `(SELECT count(*) FROM (SELECT 1 FROM "${table}_rels" WHERE "${column}" IN (${ids.map(() => '?').join()}) AND +"path" = ? LIMIT ${fewDocuments})) AS "${index}"`,
    args: [...ids, path],
  }))
  // The first column makes it a count, which is kept until something is committed.
  const statement = `SELECT count(*) AS "all", ${counts.map(({ text }) => text).join()}`
  const { rows } = await client.execute({ sql: statement, args: counts.flatMap(({ args }) => args) })
  return filters.map((filter, index) => conditionOf(filter, Number(rows[0]?.[index + 1]) < fewDocuments))
}

function conditionOf({ column, ids, path, table }: RelationFilter, isFew: boolean): SQL {
  const id = sql`${sql.identifier(table)}."id"`
  const relations = sql.identifier(`${table}_rels`)
  const named = sql`r.${sql.identifier(column)} in ${ids}`
  if (isFew) return sql`${id} and ${id} in (select r."parent_id" from ${relations} r where ${named} and +r."path" = ${path})`
  // The sign keeps the index of the records out of it: a document has few of them.
  const probed = sql`+r.${sql.identifier(column)} in ${ids}`
  return sql`(select r."parent_id" from ${relations} r where r."parent_id" = ${id} and ${probed} and +r."path" = ${path} limit 1)`
}
