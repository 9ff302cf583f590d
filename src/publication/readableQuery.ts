import {
  APIError,
  deepCopyObjectSimple,
  isolateObjectProperty,
  validateQueryPaths,
  type JoinQuery,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Sort,
  type Where,
} from 'payload'

import { can, staffOf } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'
import { conditionsKey, leaveConditions } from './conditions.ts'
import { withPossibleIds } from './namedIds.ts'
import { demandQueryScope } from './queryScope.ts'
import { followPath } from './queryPath.ts'
import { readableWhere, type Asked } from './readableWhere.ts'
import { ruleOf } from './targetRules.ts'
import { isReachedByRelation, publicRows } from './visible.ts'

/** The arguments of a read, as far as they ask for something. */
export interface QueryArguments {
  collection: { config: never }
  draft?: boolean
  joins?: JoinQuery
  overrideAccess?: boolean
  req: PayloadRequest
  sort?: Sort
  where?: Where
}

/**
 * Holds what a read asks for to what it may learn: filters, order, and the same of its joins. Drafts, which the staff alone reads, are
 * asked as they are stored.
 *
 * @throws APIError 400 for a path through a join, or for an order by what others may not be allowed to read
 */
export async function readableQuery<Args extends QueryArguments>(args: Args, slug: string): Promise<Args> {
  demandQueryScope(args)
  const config = args.collection.config as SanitizedCollectionConfig
  const asked: Asked = { fields: config.flattenedFields, isTrusted: Boolean(args.overrideAccess), req: args.req, slug }
  if (args.draft) {
    refuseJoinPaths(args, asked)
    return args.where ? { ...args, where: withPossibleIds(args.where, args.req.payload.db) } : args
  }
  await demandReadableOrder(args.sort, asked)
  const joins = await readableJoins(args.joins, config, asked)
  const begun = joins === args.joins ? args : { ...args, joins }
  const own = args.where && (await readableWhere(args.where, asked))
  const atFirstHand = isAtFirstHand(args, slug) ? publicRows(args.req) : undefined
  if (!own?.namesHidden && !atFirstHand) return own ? { ...begun, where: own.where } : begun
  if (args.overrideAccess) return begun
  // The read rule brings the conditions in, past the check of what a reader may name. So that check is made here.
  if (args.where) {
    await validateQueryPaths({
      collectionConfig: config,
      overrideAccess: false,
      req: args.req,
      where: deepCopyObjectSimple(args.where as never),
    })
  }
  const req = isolateObjectProperty(args.req, [conditionsKey] as never)
  const conditions = [own?.where ?? args.where, atFirstHand].filter((where) => where !== undefined)
  leaveConditions(req, { slug, where: { and: conditions } })
  return { ...begun, req, where: undefined }
}

/** Related records are read by their ids alone, many times for each answer. */
function isByIdOnly(where: undefined | Where): boolean {
  const paths = Object.keys(where ?? {})
  return paths.length > 0 && paths.every((path) => path === 'id')
}

/** A picture that a text shows stays while it is public in any language; asked for by itself, it is a document like any other. */
function isAtFirstHand(args: QueryArguments & { pagination?: boolean }, slug: string): boolean {
  if (!isReachedByRelation(slug) || args.overrideAccess || can(staffOf(args.req), 'read', slug as Slug)) return false
  return !(args.pagination === false && isByIdOnly(args.where))
}

function refuseJoinPaths({ sort, where }: QueryArguments, { fields, req }: Asked): void {
  const follow = (at: Where) => {
    for (const [path, condition] of Object.entries(at)) {
      if (Array.isArray(condition)) condition.forEach(follow)
      else followPath(path, fields, req.payload)
    }
  }
  if (where) follow(where)
  for (const path of [sort ?? []].flat()) followPath(path.replace(/^-/u, ''), fields, req.payload)
}

/** An order by fields of related records would tell the values of those that cannot be read. */
async function demandReadableOrder(sort: Sort | undefined, { fields, isTrusted, req }: Asked): Promise<void> {
  for (const path of [sort ?? []].flat().flatMap((one) => one.split(','))) {
    const { hops } = followPath(path.trim().replace(/^-/u, ''), fields, req.payload)
    if (isTrusted) continue
    for (const hop of hops) {
      if ((await ruleOf(req, hop.slug)) === true) continue
      const message = `“${path}” is an order by records that may not all be public. Sort by a field of the record itself.`
      throw new APIError(message, 400, { code: 'bad-request', path: 'sort' }, true)
    }
  }
}

type Joins = Record<string, false | undefined | { sort?: Sort; where?: Where }>

async function readableJoins(
  joins: JoinQuery | undefined,
  config: SanitizedCollectionConfig,
  asked: Asked,
): Promise<JoinQuery | undefined> {
  if (!joins || asked.isTrusted) return joins
  const all = Object.entries(config.joins).flatMap(([slug, own]) => own.map(({ joinPath }) => ({ joinPath, slug })))
  const changed: Joins = {}
  for (const { joinPath, slug } of all) {
    const query = (joins as Joins)[joinPath]
    if (!query || (!query.where && !query.sort)) continue
    const { flattenedFields: fields } = asked.req.payload.collections[slug as keyof typeof asked.req.payload.collections].config
    const inside: Asked = { ...asked, fields, slug }
    await demandReadableOrder(query.sort, inside)
    const own = await readableWhere(query.where ?? {}, inside)
    if (own.namesHidden) {
      const message = `What “${joinPath}” lists cannot be filtered by related records. Ask ${slug} itself.`
      throw new APIError(message, 400, { code: 'join-path', path: joinPath }, true)
    }
    changed[joinPath] = { ...query, where: own.where }
  }
  return Object.keys(changed).length > 0 ? ({ ...(joins as Joins), ...changed } as JoinQuery) : joins
}
