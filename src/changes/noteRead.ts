import type { CollectionSlug, JoinQuery, Payload, PayloadRequest, SanitizedCollectionConfig, SelectType, Sort, Where } from 'payload'
import { getSelectMode } from 'payload/shared'

import { isPerLocale, isReference } from '../shared/slugs.ts'
import { idsIn, lookAtPath, lookAtWhere, type LookedAt } from './readPaths.ts'
import type { Reading } from './reading.ts'
import { everyLanguage, viewOf } from './view.ts'

/** The arguments of a read of the database, as far as the answer depends on them. */
export interface ReadArgs {
  collection: string
  joins?: false | JoinQuery
  req?: Partial<PayloadRequest>
  select?: SelectType
  sort?: Sort
  where?: Where
}

/** Does what readers see depend on the collection itself? */
export const isKnown = (slug: string): boolean => isPerLocale(slug) || isReference(slug)

/** Notes what a read depends on: the records it names, or else whatever is in the collection. */
export function noteRead(payload: Payload, reading: Reading, args: ReadArgs): void {
  const { collection: slug, req, where } = args
  const config = payload.collections[slug as CollectionSlug]?.config
  if (!config || !isKnown(slug)) {
    reading.writes(slug)
    return
  }
  const ids = idsIn(where)
  const view = viewOf(slug, req)
  if (ids) for (const id of ids) reading.record(slug, id, view)
  else reading.list(slug, view)
  try {
    noteOthers(payload, reading, args, config)
  } catch {
    reading.isUnclear = true
  }
}

/** The collections that the filter, the order and the joins look at. */
function noteOthers(payload: Payload, reading: Reading, args: ReadArgs, config: SanitizedCollectionConfig): void {
  const { req, where } = args
  const seen: LookedAt = { slugs: new Set(), isByTime: false }
  const order = [args.sort ?? config.defaultSort ?? []].flat()
  lookAtWhere(where ?? {}, config, payload, seen)
  for (const path of order) lookAtPath(path.replace(/^-/u, ''), config, payload, seen)
  for (const { query, slugs } of joinsRead(args, config)) {
    for (const slug of slugs) {
      const joined = payload.collections[slug as CollectionSlug].config
      seen.slugs.add(slug)
      lookAtWhere(query.where ?? {}, joined, payload, seen)
      for (const path of [query.sort ?? []].flat()) lookAtPath(path.replace(/^-/u, ''), joined, payload, seen)
    }
  }
  for (const slug of seen.slugs) reading.list(slug, isKnown(slug) ? viewOf(slug, req) : everyLanguage)
  if (seen.isByTime) for (const slug of [args.collection, ...seen.slugs]) reading.writes(slug)
}

interface JoinRead {
  slugs: string[]
  query: { sort?: Sort; where?: Where }
}

/** The joins that a read takes along: all that it neither excludes nor leaves out of its selection. */
function joinsRead({ joins, select }: ReadArgs, config: SanitizedCollectionConfig): JoinRead[] {
  if (joins === false) return []
  const isRead = (path: string) => {
    const [top = ''] = path.split('.')
    return !select || (getSelectMode(select) === 'include' ? top in select : select[top] !== false)
  }
  const queries = (joins ?? {}) as Record<string, false | JoinRead['query'] | undefined>
  const all = [...Object.values(config.joins).flat(), ...config.polymorphicJoins]
  return all.flatMap(({ field, joinPath }) => {
    const query = queries[joinPath]
    if (query === false || !isRead(joinPath)) return []
    return [{ slugs: [field.collection].flat(), query: { sort: query?.sort ?? field.defaultSort, where: query?.where } }]
  })
}
