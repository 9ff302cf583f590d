import type { Access, Where } from 'payload'

import { isPreviewed, isWithinScope } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'
import { takeConditions } from './conditions.ts'
import { isReachedByRelation, publicRows } from './visible.ts'

/** What may be read of a collection: what the person's rights give, and besides it what is public in a language of the request. */
export const readRule =
  (own: Access | undefined, slug: string): Access =>
  async (args) => {
    const asked = takeConditions(args.req, slug)
    if (!isWithinScope(args.req, slug as Slug)) return false
    if (args.id !== undefined && isPreviewed(args.req, slug, args.id)) return asked ?? true
    const rights = (await own?.(args)) ?? false
    if (rights === true) return asked ?? true
    const isPublic = isReachedByRelation(slug) ? { isPublic: { equals: true } } : publicRows(args.req)
    const visible: Where = { and: [isPublic, { deletedAt: { exists: false } }] }
    const allowed = rights === false ? visible : { or: [rights, visible] }
    return asked ? { and: [allowed, asked] } : allowed
  }

/** The same for a global, which has neither a trash nor filters. */
export const globalReadRule =
  (own: Access | undefined, slug: string): Access =>
  async (args) => {
    if (!isWithinScope(args.req, slug as Slug)) return false
    const rights = (await own?.(args)) ?? false
    return rights === true || publicRows(args.req)
  }
