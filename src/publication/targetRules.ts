import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { isPossibleId, type LimitedFindArgs } from '../database/index.ts'
import { defaultLocale } from '../shared/locales.ts'
import { wantedBy } from './visible.ts'

/** What a request may see of a collection: all of it, nothing, or what a condition lets through. */
type Rule = Where | boolean

const rulesKey = Symbol.for('alliance.publication.rules')
const idsKey = Symbol.for('alliance.publication.visibleIds')

/** The ids that a query has found; the same for all that were asked with it. */
type Answer = Promise<ReadonlySet<string>> | true

interface Memory {
  [rulesKey]?: Map<string, Promise<Rule>>
  [idsKey]?: Map<string, Map<string, Answer>>
}

/** GraphQL may ask for several languages in one request, and what is visible depends on them. */
function keyOf(req: PayloadRequest, slug: string): string {
  const { allowsSource, chain, requested } = wantedBy(req)
  return `${slug} ${requested} ${chain.join()} ${allowsSource}`
}

/** The read rule of a collection for a request, asked once. */
export function ruleOf(req: PayloadRequest, slug: string): Promise<Rule> {
  const rules = ((req as unknown as Memory)[rulesKey] ??= new Map())
  const key = keyOf(req, slug)
  const known = rules.get(key) ?? readRuleOf(req, slug)
  rules.set(key, known)
  return known
}

async function readRuleOf(req: PayloadRequest, slug: string): Promise<Rule> {
  const config = req.payload.collections[slug as CollectionSlug]?.config
  if (!config) return false
  const rule: Rule = await config.access.read({ req })
  return rule
}

/** What is known so far of the ids of a collection: that the request may see one, or the query that will tell. */
function idsOf(req: PayloadRequest, slug: string): Map<string, Answer> {
  const all = ((req as unknown as Memory)[idsKey] ??= new Map())
  const key = keyOf(req, slug)
  const known = all.get(key) ?? new Map<string, Answer>()
  all.set(key, known)
  return known
}

/** No text is read, and no field is looked at but those of the rule. */
const nothingElse = { onlyLocales: [defaultLocale] } as const

/** Remembers that a record has been read, so that nobody asks for it again. */
export const rememberVisible = (req: PayloadRequest, slug: string, id: string): void => void idsOf(req, slug).set(id, true)

/**
 * Which of these records the request may see. What is always public, or never, needs no query; all else is asked with one, and each id
 * once.
 */
export async function visibleIds(req: PayloadRequest, slug: string, ids: Iterable<string>): Promise<(id: string) => boolean> {
  const rule = await ruleOf(req, slug)
  if (typeof rule === 'boolean') return () => rule
  const known = idsOf(req, slug)
  const asked = [...new Set(ids)]
  const unknown = asked.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    const query = readableAmong(req, slug, unknown, rule)
    for (const id of unknown) known.set(id, query)
  }
  const visible = new Set<string>()
  for (const id of asked) {
    const answer = known.get(id)
    if (answer === true || (await answer)?.has(id)) visible.add(id)
  }
  return (id) => visible.has(id)
}

async function readableAmong(req: PayloadRequest, slug: string, ids: readonly string[], rule: Where): Promise<ReadonlySet<string>> {
  const { db } = req.payload
  const possible = ids.filter((id) => isPossibleId(db, id))
  if (possible.length === 0) return new Set()
  const { docs } = await db.find<{ id: unknown }>({
    ...nothingElse,
    collection: slug as CollectionSlug,
    joins: false as never,
    limit: 0,
    pagination: false,
    req,
    select: { id: true },
    sort: 'id',
    where: { and: [{ id: { in: possible } }, rule] },
  } as LimitedFindArgs)
  return new Set(docs.map(({ id }) => String(id)))
}
