import { APIError, type FlattenedField, type PayloadRequest, type Where } from 'payload'

import { idCondition } from './namedIds.ts'
import { followPath, isRelation, type QueryPath } from './queryPath.ts'
import { isNegative, isTrue } from './queryValues.ts'
import { readableRelation } from './readableRelation.ts'
import { slugCondition } from './slugCondition.ts'
import { ruleOf } from './targetRules.ts'
import { nothing, prefixed } from './whereParts.ts'

/** The collection that is asked, and for whom. */
export interface Asked {
  fields: readonly FlattenedField[]
  req: PayloadRequest
  slug: string
  /** The caller acts for the system: an address is looked up along the chain, and all else is as it says. */
  isTrusted: boolean
}

/** A filter as it may be asked. */
export interface ReadableWhere {
  where: Where
  /** It names fields that no reader may: it goes to the database past the framework's own check. */
  namesHidden: boolean
}

type Condition = Record<string, unknown>

const lists = new Set(['and', 'or'])

/**
 * Rewrites a filter so that it tells no more than the documents do: conditions on texts look at the language asked for alone, and match
 * nothing where it has no text; relations count only as far as the records at their end can be read; addresses are looked up along the
 * fallback chain.
 *
 * @throws APIError 400 for a path through a join
 */
export async function readableWhere(where: Where, asked: Asked): Promise<ReadableWhere> {
  const parts = await Promise.all(Object.entries(where).map(async ([path, condition]) => readablePart(path, condition as unknown, asked)))
  const namesHidden = parts.some((part) => part.namesHidden)
  const [only, ...more] = parts
  if (only && more.length === 0) return only
  return { namesHidden, where: parts.length > 0 ? { and: parts.map((part) => part.where) } : {} }
}

async function readablePart(path: string, condition: unknown, asked: Asked): Promise<ReadableWhere> {
  if (Array.isArray(condition)) {
    const inner = lists.has(path.toLowerCase())
      ? await Promise.all((condition as Where[]).map(async (one) => readableWhere(one, asked)))
      : []
    if (inner.length === 0) return { namesHidden: false, where: { [path]: condition as Where[] } }
    return { namesHidden: inner.some((one) => one.namesHidden), where: { [path]: inner.map((one) => one.where) } }
  }
  const as = (where: Where): ReadableWhere => ({ namesHidden: false, where })
  if (typeof condition !== 'object' || condition === null) return as({ [path]: condition } as unknown as Where)
  const target = followPath(path, asked.fields, asked.req.payload)
  if (isPlain(target) && !isId(target)) return as({ [path]: condition } as Where)
  if (asked.isTrusted) return as((await slugCondition(target, condition as Condition, asked)) ?? ({ [path]: condition } as Where))
  const all = await Promise.all(
    Object.entries(condition).map(async ([operator, value]) => readableCondition(target, operator, value, asked)),
  )
  return all.length === 1 && all[0]
    ? all[0]
    : { namesHidden: all.some((one) => one.namesHidden), where: { and: all.map((one) => one.where) } }
}

/** The record's own id, at the end of whatever relations. */
const isId = ({ rest }: QueryPath): boolean => rest === 'id'

/** A field of the document itself that is the same in all languages. */
const isPlain = ({ field, hops, isLocalized }: QueryPath): boolean => hops.length === 0 && !isLocalized && !isRelation(field)

async function readableCondition(target: QueryPath, operator: string, value: unknown, asked: Asked): Promise<ReadableWhere> {
  const end = await atTheEnd(target, operator, value, asked)
  const rules = await Promise.all(target.hops.map(async ({ slug }) => ruleOf(asked.req, slug)))
  if (target.hops.length === 0 || rules.every((rule) => rule === true)) {
    return { namesHidden: end.namesHidden, where: prefixed(end.where, prefixOf(target)) }
  }
  const [first, ...inner] = target.hops
  if (inner.some(({ isMany }, i) => isMany && rules[i + 1] !== true)) throw tooFar(target.path)
  if (rules.includes(false)) return { namesHidden: false, where: { [target.path]: { [operator]: value } } as Where }
  const visible = target.hops.flatMap(({ path }, i) => (typeof rules[i] === 'object' ? [prefixed(rules[i], `${path}.`)] : []))
  const all = [prefixed(end.where, prefixOf(target)), ...visible]
  if (!first?.isMany) return { namesHidden: true, where: { and: all } }
  // Of a list, one and the same record has to meet the condition and be readable.
  const start = `${first.path}.`
  return {
    namesHidden: true,
    where: { [first.path]: { contains: { and: all.map((one) => withoutPrefix(one, start)) } } } as unknown as Where,
  }
}

const prefixOf = ({ path, rest }: QueryPath): string => path.slice(0, path.length - rest.length)

const tooFar = (path: string) =>
  new APIError(`“${path}” goes through more than one list of records. Ask one step at a time.`, 400, { code: 'bad-request', path }, true)

function withoutPrefix(where: Where, prefix: string): Where {
  const entries = Object.entries(where).map(([path, condition]) => {
    if (Array.isArray(condition)) return [path, condition.map((part) => withoutPrefix(part, prefix))] as const
    return [path.startsWith(prefix) ? path.slice(prefix.length) : path, condition] as const
  })
  return Object.fromEntries(entries)
}

/** The condition on the record at the end of the relations, in paths of that record. */
async function atTheEnd(target: QueryPath, operator: string, value: unknown, asked: Asked): Promise<ReadableWhere> {
  const { field, isLocalized, rest } = target
  const condition = { [rest]: { [operator]: value } } as unknown as Where
  if (isId(target)) return { namesHidden: false, where: idCondition(rest, operator, value, asked.req.payload) }
  if (isRelation(field)) return readableRelation({ field, operator, target, value }, asked)
  if (!isLocalized) return { namesHidden: false, where: condition }
  const address = await slugCondition(target, { [operator]: value }, asked)
  if (address) return { namesHidden: false, where: address }
  if (operator === 'exists' && !isTrue(value)) return { namesHidden: false, where: nothing }
  const hasText: Where[] = [{ [rest]: { exists: true } }]
  if (isNegative(operator) && isWritten(field)) hasText.push({ [rest]: { not_equals: '' } })
  return { namesHidden: false, where: { and: [condition, ...hasText] } }
}

const isWritten = (field: FlattenedField | undefined): boolean => field?.type === 'text' || field?.type === 'textarea'
