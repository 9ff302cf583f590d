import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { withoutUnreadable } from './richTextLinks.ts'
import { planFor, type Plan, type PlannedField } from './relationPlan.ts'
import { rememberVisible, visibleIds } from './targetRules.ts'

type Doc = Record<string, unknown>

/** What the walk does with a reference it comes to: keeps it, or takes it away. */
export type Judge = (slug: string, value: unknown) => boolean

interface Answer {
  docs: readonly unknown[]
  fields: readonly FlattenedField[]
  req: PayloadRequest
  /** Relations are answered by readers of their own, as in GraphQL: only texts are looked through. */
  isTextOnly: boolean
}

/**
 * Takes the ids of records that the request may not see out of an answer, at every depth: of relations, files, and links in texts. The
 * framework leaves the id standing where it could not read the record. Ids are asked for once, with one query for each collection.
 */
export async function hideUnreadable(answer: Answer): Promise<void> {
  const asked = new Map<string, Set<string>>()
  new Walk(answer, (slug, value) => {
    if (typeof value === 'object' && value !== null) rememberVisible(answer.req, slug, String((value as Doc).id))
    else {
      const ids = asked.get(slug) ?? new Set<string>()
      asked.set(slug, ids.add(String(value)))
    }
    return true
  }).all()
  if (asked.size === 0) return
  const entries = [...asked].map(async ([slug, ids]) => [slug, ids, await visibleIds(answer.req, slug, ids)] as const)
  const checks = await Promise.all(entries)
  if (checks.every(([, ids, isVisible]) => [...ids].every(isVisible))) return
  const visible = new Map(checks.map(([slug, , isVisible]) => [slug, isVisible]))
  new Walk(answer, (slug, value) => typeof value === 'object' || (visible.get(slug)?.(String(value)) ?? false)).all()
}

interface Polymorphic {
  relationTo: string
  value: unknown
}

class Walk {
  readonly #seen = new Set<unknown>()

  constructor(
    private readonly answer: Answer,
    private readonly judge: Judge,
  ) {}

  all(): void {
    const plan = planFor(this.answer.fields)
    for (const doc of this.answer.docs) this.document(doc, plan)
  }

  private document(doc: unknown, plan: Plan): void {
    if (typeof doc !== 'object' || doc === null || this.#seen.has(doc)) return
    this.#seen.add(doc)
    this.level(doc as Doc, plan)
  }

  private level(at: Doc, plan: Plan): void {
    for (const field of plan) {
      const value = at[field.name]
      if (value === null || value === undefined) continue
      if (field.kind === 'group') this.level(value as Doc, field.inner)
      else if (field.kind === 'join') this.joined(value, field.slug)
      else if (field.isLocalized && this.answer.req.locale === 'all') {
        const texts = value as Doc
        for (const code of Object.keys(texts)) this.value(texts, code, field)
      } else this.value(at, field.name, field)
    }
  }

  private value(at: Doc, name: string, field: Exclude<PlannedField, { kind: 'group' | 'join' }>): void {
    const value = at[name]
    if (value === null || value === undefined) return
    if (field.kind === 'rows') {
      for (const row of value as Doc[]) this.level(row, field.inner(row))
    } else if (field.kind === 'text') {
      at[name] = withoutUnreadable(value, {
        judge: (slug, target) => this.judged(slug, target),
        block: (row) => this.level(row, field.blocks(row)),
      })
    } else if (!this.answer.isTextOnly) {
      if (Array.isArray(value)) at[name] = value.filter((item) => this.keeps(item, field.slug))
      else if (!this.keeps(value, field.slug)) this.takeAway(at, name, field.slug)
    }
  }

  /** As the database answers where no record is: with all languages asked for, SQL leaves out a relation to one of several collections. */
  private takeAway(at: Doc, name: string, slug: null | string): void {
    const { locale, payload } = this.answer.req
    if (slug === null && locale === 'all' && payload.db.name !== 'mongoose') delete at[name]
    else at[name] = null
  }

  private keeps(item: unknown, slug: null | string): boolean {
    if (item === null) return false
    if (slug) return this.judged(slug, item)
    const { relationTo, value } = item as Polymorphic
    return value !== null && this.judged(relationTo, value)
  }

  /** Joins list what may be read, and nothing else; what has been read for them is looked through. */
  private joined(value: unknown, slug: string): void {
    const docs = (value as { docs?: unknown }).docs
    if (Array.isArray(docs)) for (const doc of docs) if (typeof doc === 'object') this.judged(slug, doc)
  }

  private judged(slug: string, value: unknown): boolean {
    const isKept = this.judge(slug, value)
    if (isKept && typeof value === 'object') {
      const { collections } = this.answer.req.payload
      const config = collections[slug as CollectionSlug]?.config
      if (config) this.document(value, planFor(config.flattenedFields))
    }
    return isKept
  }
}
