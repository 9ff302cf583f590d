import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { isStaffField } from '../../src/delivery/graphqlAnonymous.ts'

export type Doc = Record<string, unknown>

interface Reference {
  relationTo: string
  value: string | { id: string }
}

/** Rows a join answers with when REST is not told otherwise; GraphQL would give all. */
const rowsOfJoin = 10

/** One value in REST, a type of its own in GraphQL. */
const translation =
  '_translation { requested served origin state sourceVersion publishedAt updatedAt fields available { locale slug url origin state } }'

/** GraphQL has no other characters in the names of its enum values. */
const enumName = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll(/\W/gu, '_') : value)

/**
 * One item or a list of them. What cannot be read is not in the list, and `null` alone; of an empty list REST says nothing on MongoDB.
 */
function each<Item>(value: unknown, change: (item: Item) => unknown): unknown {
  if (!Array.isArray(value)) return change(value as Item)
  const items = value.map((item: Item) => change(item)).filter((item) => item !== null)
  return items.length > 0 ? items : null
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

const isHidden = (field: FlattenedField): boolean => 'hidden' in field && field.hidden === true

/**
 * Asks REST and GraphQL for all there is to ask about a document, and brings both answers into one form: what is absent is `null`,
 * a relation is an id, a group in which nothing stands is `null`.
 *
 * REST is looked through for hidden and private fields too, which the GraphQL of strangers does not know: the answers only agree when it
 * has none of them.
 */
export class TwoAnswers {
  constructor(private readonly payload: Payload) {}

  selection(fields: readonly FlattenedField[]): string {
    return fields
      .filter((field) => !isHidden(field) && !isStaffField(field))
      .map((field) => this.select(field))
      .join(' ')
  }

  rest(fields: readonly FlattenedField[], doc: unknown): Doc | null {
    return this.form(fields, doc, restValue)
  }

  graphql(fields: readonly FlattenedField[], doc: unknown): Doc | null {
    return this.form(fields, doc, graphqlValue)
  }

  private select(field: FlattenedField): string {
    const { name } = field
    if (name === '_translation') return translation
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab')
      return `${name} { ${this.selection(field.flattenedFields)} }`
    if (field.type === 'relationship' || field.type === 'upload') return `${name} { ${this.selectRelated(field.relationTo)} }`
    if (field.type === 'richText') return `${name}(depth: 0)`
    if (field.type !== 'join') return name
    const sort = typeof field.defaultSort === 'string' ? `, sort: "${field.defaultSort}"` : ''
    return `${name}(limit: ${field.defaultLimit ?? rowsOfJoin}${sort}) { docs { id } hasNextPage }`
  }

  private selectRelated(relationTo: CollectionSlug | CollectionSlug[]): string {
    return Array.isArray(relationTo) ? `relationTo value { ${relationTo.map((slug) => this.fragment(slug)).join(' ')} }` : 'id'
  }

  private fragment(slug: CollectionSlug): string {
    const { graphQL } = this.payload.collections[slug].config
    return graphQL ? `... on ${graphQL.singularName} { id }` : ''
  }

  private form(fields: readonly FlattenedField[], doc: unknown, valueOf: (field: FlattenedField, value: unknown) => unknown): Doc | null {
    const found = (doc ?? {}) as Doc
    const entries = fields.map((field): [string, unknown] => {
      const value = found[field.name] ?? null
      if (value === null) return [field.name, null]
      if (field.type === 'array') return [field.name, (value as Doc[]).map((row) => this.form(field.flattenedFields, row, valueOf))]
      if (field.type === 'group' || field.type === 'tab') return [field.name, this.form(field.flattenedFields, value, valueOf)]
      return [field.name, valueOf(field, value)]
    })
    const isNothing = entries.every(([, value]) => isEmpty(value))
    return isNothing ? null : Object.fromEntries(entries)
  }
}

function restValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'select' || field.type === 'radio') return each(value, enumName)
  if (field.type !== 'relationship' && field.type !== 'upload') return value
  return each(value, (item: Reference | string) => (typeof item === 'string' ? item : item.value))
}

function graphqlValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'join') {
    const { docs, hasNextPage } = value as { docs: { id: string }[]; hasNextPage: boolean }
    return { docs: docs.map(({ id }) => id), hasNextPage }
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    return each(value, (item: Reference | { id: string }) => ('id' in item ? item.id : ((item.value as { id: string } | null)?.id ?? null)))
  }
  return value
}
