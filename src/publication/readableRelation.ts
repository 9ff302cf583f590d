import { APIError, type CollectionSlug, type FlattenedField, type Where } from 'payload'

import { emptyList } from '../database/index.ts'
import { idCondition, idsIn, namingIds, type NamedId } from './namedIds.ts'
import type { QueryPath } from './queryPath.ts'
import { isNegative, isTrue } from './queryValues.ts'
import { readableWhere, type Asked, type ReadableWhere } from './readableWhere.ts'
import { ruleOf, visibleIds } from './targetRules.ts'
import { negated, nothing, prefixed } from './whereParts.ts'

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

interface RelationCondition {
  field: RelationField
  operator: string
  target: QueryPath
  value: unknown
}

const refused = (path: string) =>
  new APIError(`“${path}” cannot be asked like this. Name the records themselves: ${path}[in]=…`, 400, { code: 'bad-request', path }, true)

const isNothing = (value: unknown): boolean => value === null || value === 'null'

/** A condition on which records a relation leads to: those that the request may not see are not there. */
export async function readableRelation(asking: RelationCondition, asked: Asked): Promise<ReadableWhere> {
  const { field, operator, target, value } = asking
  const path = target.rest.replace(/\.id$/u, '')
  const targets = [field.relationTo].flat()
  const rules = await Promise.all(targets.map(async (slug) => ruleOf(asked.req, slug)))
  const asItIs = { namesHidden: false, where: { [target.rest]: { [operator]: value } } as Where }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && operator === 'contains') {
    return containing({ ...asking, path }, asked)
  }
  // A rule of `false` is the framework's to refuse.
  if (rules.every((rule) => rule === false)) return asItIs
  if (rules.every((rule) => rule === true)) {
    if (isNothing(value)) return asItIs
    const { db } = asked.req.payload
    return { namesHidden: false, where: idCondition(target.rest, operator, value, { db, isMany: Boolean(field.hasMany) }) }
  }
  const [rule] = rules
  if (operator === 'exists' || isNothing(value)) {
    if (targets.length > 1 || typeof rule !== 'object') throw refused(path)
    const mustExist = operator === 'exists' ? isTrue(value) : isNegative(operator)
    return { namesHidden: true, where: await existence({ isMany: Boolean(field.hasMany), mustExist, path, rule, target }, asked) }
  }
  if (path.endsWith('.relationTo') || (Array.isArray(value) && value.some(isNothing))) throw refused(path)
  const where = await namingVisible({ ...asking, path, rule }, asked)
  return { namesHidden: true, where }
}

/** `contains` with conditions on the record inside. */
async function containing({ field, path, value }: RelationCondition & { path: string }, asked: Asked): Promise<ReadableWhere> {
  const slug = field.relationTo
  if (Array.isArray(slug)) throw refused(path)
  const rule = await ruleOf(asked.req, slug)
  const { flattenedFields: fields } = asked.req.payload.collections[slug as CollectionSlug].config
  const { where } = await readableWhere(value as Where, { ...asked, fields, slug })
  const inner = typeof rule === 'object' ? { and: [where, rule] } : where
  return { namesHidden: rule !== false, where: { [path]: { contains: inner } } as unknown as Where }
}

async function existence(
  asking: { isMany: boolean; mustExist: boolean; path: string; rule: Where; target: QueryPath },
  asked: Asked,
): Promise<Where> {
  const { isMany, mustExist, path, rule, target } = asking
  if (mustExist) return isMany ? containsOf(path, rule) : { and: [{ [path]: { exists: true } }, prefixed(rule, `${path}.`)] }
  if (!isMany) return { or: [{ [path]: { exists: false } }, prefixed(negated(rule), `${path}.`)] }
  return { or: [emptyList(asked.req.payload.db, path), await withInvisibleOnly(path, rule, target, asked)] }
}

const containsOf = (path: string, where: Where): Where => ({ [path]: { contains: where } }) as unknown as Where

/** The documents whose list holds records, but none that can be seen: to a reader it is empty. */
async function withInvisibleOnly(path: string, rule: Where, target: QueryPath, asked: Asked): Promise<Where> {
  if (target.hops.length > 0) throw refused(target.path)
  const ask = async (where: Where) => {
    const { docs } = await asked.req.payload.db.find<{ id: string }>({
      collection: asked.slug as CollectionSlug,
      joins: false as never,
      limit: 0,
      pagination: false,
      req: asked.req,
      select: { id: true },
      where,
    })
    return docs.map(({ id }) => id)
  }
  const some = await ask(containsOf(path, { and: [{ id: { exists: true } }, negated(rule)] }))
  if (some.length === 0) return nothing
  const visible = new Set(await ask({ and: [{ id: { in: some } }, containsOf(path, rule)] }))
  const only = some.filter((id) => !visible.has(id))
  return only.length > 0 ? { id: { in: only } } : nothing
}

/** A condition that names records: those that cannot be seen are taken out of it. */
async function namingVisible(asking: RelationCondition & { path: string; rule?: Where | boolean }, asked: Asked): Promise<Where> {
  const { field, operator, path, rule, target, value } = asking
  const named = idsIn(value)
  const seen = await visibleAmong(field, named, asked)
  const kept = named.filter(({ id }) => seen(id))
  const base = namingIds(target.rest, operator, { isMany: Boolean(field.hasMany), kept, named })
  if (kept.length === 0 || !isNegative(operator) || !field.hasMany || typeof rule !== 'object') return base
  const own: Where = { and: [base, { or: [prefixed(rule, `${path}.`), emptyList(asked.req.payload.db, path)] }] }
  return { or: [own, await withInvisibleOnly(path, rule, target, asked)] }
}

async function visibleAmong({ relationTo }: RelationField, named: readonly NamedId[], { req }: Asked): Promise<(id: string) => boolean> {
  const ids = named.map(({ id }) => id)
  const checks = await Promise.all([relationTo].flat().map(async (slug) => visibleIds(req, slug, ids)))
  return (id) => checks.some((check) => check(id))
}
