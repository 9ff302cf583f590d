import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig, Where } from 'payload'

import { insideOf } from '../database/index.ts'
import { followPath } from '../publication/index.ts'

/** What a filter and an order look at besides the records of the collection. */
export interface LookedAt {
  /** Collections that paths lead through. */
  slugs: Set<string>
  /** The time of the rows is among it, which a change of any language moves. */
  isByTime: boolean
}

/** @throws APIError for a path that leads nowhere that is known */
export function lookAtWhere(where: Where, config: SanitizedCollectionConfig, payload: Payload, seen: LookedAt): void {
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) for (const part of condition) lookAtWhere(part, config, payload, seen)
    else {
      lookAtPath(path, config, payload, seen)
      lookInside(path, condition, config, payload, seen)
    }
  }
}

export function lookAtPath(path: string, config: SanitizedCollectionConfig, payload: Payload, seen: LookedAt): void {
  if (path.endsWith('updatedAt')) seen.isByTime = true
  if (!/[._]/u.test(path) || isToldWith(path, config)) return
  for (const { slug } of followPath(path, config.flattenedFields, payload).hops) seen.slugs.add(slug)
}

/** Whether a record is public with another one is told of the record itself. */
const isToldWith = (path: string, { custom }: SanitizedCollectionConfig): boolean => {
  const holder = custom?.publicWith as string | undefined
  return holder !== undefined && [`${holder}.isPublic`, `${holder}.deletedAt`].includes(path)
}

/** `contains` holds conditions on the records of a list. */
function lookInside(path: string, condition: unknown, config: SanitizedCollectionConfig, payload: Payload, seen: LookedAt): void {
  const inner = insideOf(condition)
  if (!inner) return
  const { field } = followPath(path, config.flattenedFields, payload)
  for (const slug of targetsOf(field)) {
    seen.slugs.add(slug)
    const target = payload.collections[slug as CollectionSlug]?.config
    if (target) lookAtWhere(inner, target, payload, seen)
  }
}

const targetsOf = (field: FlattenedField | undefined): string[] => (field && 'relationTo' in field ? [field.relationTo].flat() : [])

/** The ids that alone a filter can let through; nothing where it names none. */
export function idsIn(where: undefined | Where): string[] | undefined {
  for (const [path, condition] of Object.entries(where ?? {})) {
    if (path === 'id') {
      const { equals, in: among } = condition as { equals?: unknown; in?: unknown }
      if (typeof equals === 'string') return [equals]
      if (Array.isArray(among)) return among.map(String)
    }
    if (path === 'and' && Array.isArray(condition)) {
      const named = condition.map((part) => idsIn(part)).find((ids) => ids !== undefined)
      if (named) return named
    }
  }
  return undefined
}
