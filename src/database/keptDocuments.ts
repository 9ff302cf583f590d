import type { FlattenedField, RelationshipField } from 'payload'
import { fieldIsVirtual } from 'payload/shared'

import type { Row } from './keptRows.ts'

/** Rows of the tables that hold lists of texts and of relations, by the path of their field. */
type ByPath = ReadonlyMap<unknown, Row[]>

interface Lists {
  relations: ByPath
  texts: ByPath
}

/** Puts the value of one field from a row into a document. */
type Step = (row: Row, into: Row, path: string, lists: Lists) => void

/** Columns of the tables of relations that are not the id of a record. */
const besides = new Set(['id', 'locale', 'order', 'parent', 'path'])

const utcTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/**
 * Makes documents of rows, as the adapter does, which finds out for each field of each row what has to be done with it. Here it is found
 * out once for a list of fields.
 *
 * @returns nothing when there is a kind of field that no collection of ours has: reads of such fields are left to the adapter
 */
export function documentReader(fields: readonly FlattenedField[]): ((row: Row) => Row) | undefined {
  const steps = stepsOf(fields, '')
  if (!steps) return undefined
  return (row) => {
    const into: Row = { id: row.id }
    const lists = { relations: byPath(row._rels), texts: byPath(row._texts) }
    for (const step of steps) step(row, into, '', lists)
    return into
  }
}

function byPath(rows: unknown): ByPath {
  const found = new Map<unknown, Row[]>()
  for (const row of (rows ?? []) as Row[]) {
    const known = found.get(row.path)
    if (known) known.push(row)
    else found.set(row.path, [row])
  }
  return found
}

function stepsOf(fields: readonly FlattenedField[], prefix: string): Step[] | undefined {
  const steps = fields.filter((field) => !fieldIsVirtual(field as never)).map((field) => stepOf(field, prefix))
  return steps.every((step) => step !== undefined) ? steps : undefined
}

function stepOf(field: FlattenedField, prefix: string): Step | undefined {
  const { name } = field
  const key = `${prefix}${name}`
  const hasMany = 'hasMany' in field && Boolean(field.hasMany)
  const isLocalized = 'localized' in field && Boolean(field.localized)
  // Joins are read by themselves.
  if (field.type === 'join') return (_row, into) => (into[name] = undefined)
  if (field.type === 'array') return isLocalized ? undefined : rowsStep(name, key, field.flattenedFields)
  if (field.type === 'group') return isLocalized ? undefined : groupStep(name, key, field.flattenedFields)
  if (field.type === 'relationship' || field.type === 'upload') {
    if (hasMany || Array.isArray(field.relationTo)) return isLocalized ? undefined : relationStep(field as RelationshipField)
  } else if (hasMany) return isLocalized ? undefined : listStep(field, key)
  if (field.type === 'blocks' || field.type === 'point' || field.type === 'tab') return undefined
  return valueStep(name, key, isLocalized, convert(field.type))
}

function convert(type: string): (value: unknown) => unknown {
  if (type === 'number') return (value) => (typeof value === 'string' ? Number.parseFloat(value) : value)
  if (type === 'date') return (value) => (typeof value === 'string' && !utcTime.test(value) ? new Date(value).toISOString() : value)
  return (value) => value
}

function valueStep(name: string, key: string, isLocalized: boolean, read: (value: unknown) => unknown): Step {
  if (!isLocalized) return (row, into) => (into[name] = read(row[key]))
  return (row, into) => {
    const texts: Row = {}
    for (const one of (row._locales ?? []) as Row[]) texts[one._locale as string] = read(one[key])
    into[name] = row._locales ? texts : undefined
  }
}

function groupStep(name: string, key: string, fields: readonly FlattenedField[]): Step | undefined {
  const steps = stepsOf(fields, `${key}_`)
  return (
    steps &&
    ((row, into, path, lists) => {
      const group: Row = {}
      for (const step of steps) step(row, group, `${path}${name}.`, lists)
      into[name] = group
    })
  )
}

/** The adapter puts the columns of such a row first. The order shows in an answer, and an entity tag is made of its bytes. */
function rowsStep(name: string, key: string, fields: readonly FlattenedField[]): Step | undefined {
  const steps = stepsOf(fields, '')
  const columns = new Set(['id', ...fields.map((field) => field.name)])
  return (
    steps &&
    ((row, into, path, lists) => {
      const rows = row[key]
      if (!Array.isArray(rows)) return
      into[name] = (rows as Row[]).map((one, index) => {
        const item: Row = {}
        for (const column of Object.keys(one)) if (columns.has(column)) item[column] = one[column]
        for (const step of steps) step(one, item, `${path}${name}.${index}.`, lists)
        return item
      })
    })
  )
}

function relationStep({ hasMany, name, relationTo }: RelationshipField): Step {
  const read = typeof relationTo === 'string' ? (row: Row) => row[`${relationTo}ID`] || undefined : anyRecord
  return (_row, into, path, { relations }) => {
    const rows = relations.get(`${path}${name}`)
    if (hasMany) into[name] = (rows ?? []).map(read).filter((value) => value !== undefined)
    else if (rows) into[name] = rows[0] && anyRecord(rows[0])
  }
}

function anyRecord(row: Row): unknown {
  const found = Object.entries(row).find(([key, value]) => value !== null && !besides.has(key))
  return found && { relationTo: found[0].replace('ID', ''), value: found[1] }
}

function listStep({ name, type }: FlattenedField, key: string): Step | undefined {
  if (type === 'text') return (_row, into, path, { texts }) => (into[name] = (texts.get(`${path}${name}`) ?? []).map(({ text }) => text))
  if (type !== 'select') return undefined
  return (row, into) => {
    if (Array.isArray(row[key])) into[name] = (row[key] as Row[]).map(({ value }) => value)
  }
}
