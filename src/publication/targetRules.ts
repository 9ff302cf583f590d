import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { isPossibleId, type LimitedFindArgs } from '../database/index.ts'
import { defaultLocale } from '../shared/locales.ts'

/** What a request may see of a collection: all of it, nothing, or what a condition lets through. */
type Rule = Where | boolean

const rulesKey = Symbol.for('alliance.publication.rules')
const idsKey = Symbol.for('alliance.publication.visibleIds')

/** Per id; a promise as long as the question is under way. */
type Known = Map<string, boolean | Promise<boolean>>

interface Memory {
  [rulesKey]?: Map<string, Promise<Rule>>
  [idsKey]?: Map<string, Known>
}

/** GraphQL may ask for several languages in one request, and what is visible depends on them. */
const keyOf = (req: PayloadRequest, slug: string): string => `${slug} ${req.locale} ${String(req.fallbackLocale)}`

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

/** What is known so far of the ids of a collection: whether this request may see each. */
function idsOf(req: PayloadRequest, slug: string): Known {
  const all = ((req as unknown as Memory)[idsKey] ??= new Map())
  const key = keyOf(req, slug)
  const known = all.get(key) ?? new Map<string, boolean | Promise<boolean>>()
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
    const found = readableOf(req, slug, unknown, rule)
    for (const id of unknown)
      known.set(
        id,
        found.then((readable) => readable.has(id)),
      )
  }
  const answers = new Map(await Promise.all(asked.map(async (id) => [id, await known.get(id)] as const)))
  return (id) => answers.get(id) ?? false
}

async function readableOf(req: PayloadRequest, slug: string, ids: readonly string[], rule: Where): Promise<Set<string>> {
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
