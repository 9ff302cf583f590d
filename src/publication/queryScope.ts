import type { FlattenedField, JoinQuery, PayloadRequest, SanitizedCollectionConfig, Sort, Where } from 'payload'

import { outOfScope, reaches, reachesLocale, scopeOf } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'
import { followPath } from './queryPath.ts'

interface Query {
  collection: { config: never }
  joins?: JoinQuery
  overrideAccess?: boolean
  req: PayloadRequest
  sort?: Sort
  where?: Where
}

/**
 * Holds the filters and orders of a limited key to what it reaches: a condition on another language, or through a relation to another
 * collection, would tell what the answer leaves out.
 *
 * @throws APIError 403 that names what the key reaches
 */
export function demandQueryScope({ collection, joins, overrideAccess, req, sort, where }: Query): void {
  const scope = scopeOf(req)
  if (!scope || overrideAccess) return
  const config = collection.config as SanitizedCollectionConfig
  const follow = (path: string, fields: readonly FlattenedField[]) => {
    const { hops, locale } = followPath(path.replace(/^version(?:\.|__)/u, ''), fields, req.payload)
    if (hops.some(({ slug }) => !reaches(scope, slug as Slug))) throw outOfScope(req, scope.slugs)
    const named = [locale, ...path.replaceAll('__', '.').split('.')].filter((part) => part !== undefined)
    const beyond = named.some((part) => isLocaleOf(req, part) && !reachesLocale(scope, part))
    if (beyond) throw outOfScope(req, scope.locales, 'locale')
  }
  const walk = (at: Where, fields: readonly FlattenedField[]) => {
    for (const [path, condition] of Object.entries(at)) {
      if (Array.isArray(condition)) condition.forEach((one) => walk(one, fields))
      else {
        follow(path, fields)
        const inside: unknown = condition.contains
        if (typeof inside === 'object' && inside !== null) walkInto(path, inside as Where, fields)
      }
    }
  }
  /** What related records are to be like: `where[related][contains][category][equals]=…`. */
  const walkInto = (path: string, inside: Where, fields: readonly FlattenedField[]) => {
    const { field } = followPath(path, fields, req.payload)
    const slug = field && 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : undefined
    if (slug === undefined) return
    if (!reaches(scope, slug as Slug)) throw outOfScope(req, scope.slugs)
    walk(inside, req.payload.collections[slug as keyof typeof req.payload.collections].config.flattenedFields)
  }
  const orders = (asked: Sort | undefined) => [asked ?? []].flat().flatMap((one) => one.split(','))
  if (where) walk(where, config.flattenedFields)
  for (const path of orders(sort)) follow(path.trim().replace(/^-/u, ''), config.flattenedFields)
  for (const [slug, own] of Object.entries(config.joins)) {
    const { flattenedFields } = req.payload.collections[slug as keyof typeof req.payload.collections].config
    for (const { joinPath } of own) {
      const asked = (joins as Record<string, false | undefined | { sort?: Sort; where?: Where }> | undefined)?.[joinPath]
      if (!asked) continue
      if (asked.where) walk(asked.where, flattenedFields)
      for (const path of orders(asked.sort)) follow(path.trim().replace(/^-/u, ''), flattenedFields)
    }
  }
}

const isLocaleOf = ({ payload }: PayloadRequest, text: string): boolean => {
  const { localization } = payload.config
  return localization ? localization.localeCodes.includes(text) : false
}
