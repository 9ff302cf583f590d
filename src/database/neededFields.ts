import { LRUCache } from 'lru-cache'
import type { CollectionSlug, FindArgs, FlattenedField, Payload, SanitizedCollectionConfig, Where } from 'payload'
import { getSelectMode } from 'payload/shared'

import { insideOf } from './listConditions.ts'

/** One for each collection, selection and set of conditions. */
const keptViews = 300

/**
 * Views of Payload in which a collection has only the fields that a read needs: those it answers and those its conditions and its order
 * name. The adapter walks through every field of every row, also through those that it has not read.
 */
export class NeededFields {
  readonly #views = new LRUCache<string, Payload>({ max: keptViews })

  /** @param withoutFields fields that are not read when the read selects nothing by itself */
  viewFor(payload: Payload, args: FindArgs, withoutFields: readonly string[]): Payload {
    const { collection, select } = args
    const { config } = payload.collections[collection as CollectionSlug]
    const paths = [...pathsOf(args.where), ...[args.sort ?? []].flat().map((path) => path.replace(/^-/, ''))]
    if ((select && getSelectMode(select) === 'exclude') || leavesTheRow(config, args, paths)) return payload
    const mentioned = new Set(paths.map(topOf))
    const selected = select && Object.keys(select)
    const key = `${collection} ${selected?.join()} ${[...mentioned].join()}`
    const known = this.#views.get(key)
    if (known) return known
    const isNeeded = ({ name }: FlattenedField) =>
      name === 'id' || mentioned.has(name) || (selected ? selected.includes(name) : !withoutFields.includes(name))
    const view = withFields(payload, collection as CollectionSlug, isNeeded)
    this.#views.set(key, view)
    return view
  }
}

/** Joins and conditions on related records may come back to the same collection, and name any field of it there. */
function leavesTheRow(config: SanitizedCollectionConfig, { joins, select }: FindArgs, paths: readonly string[]): boolean {
  const own = Object.values(config.joins).flat()
  const all = [...own, ...config.polymorphicJoins].map(({ joinPath }) => topOf(joinPath))
  if (joins !== false && all.some((name) => !select || name in select)) return true
  const isRelation = (name: string) =>
    config.flattenedFields.some((field) => field.name === name && (field.type === 'join' || 'relationTo' in field))
  return paths.some((path) => path.includes('.') && isRelation(topOf(path)))
}

function withFields(payload: Payload, slug: CollectionSlug, isNeeded: (field: FlattenedField) => boolean): Payload {
  const collection = payload.collections[slug]
  const config = { ...collection.config, flattenedFields: collection.config.flattenedFields.filter(isNeeded) }
  const collections = { ...payload.collections, [slug]: { ...collection, config } }
  return Object.create(payload, { collections: { value: collections } }) as Payload
}

/** The first step of each path: the field at the top of the document. */
const topOf = (path: string): string => path.split('.')[0] ?? ''

function pathsOf(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([path, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap((part: Where) => pathsOf(part))
    const inside = insideOf(condition)
    return [path, ...pathsOf(inside).map((inner) => `${path}.${inner}`)]
  })
}
