import {
  APIError,
  NotFound,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Plugin,
  type Where,
} from 'payload'

import { can, staffOf } from '../access/index.ts'
import { addEndpoints } from '../shared/addEndpoints.ts'
import { say } from '../shared/bilingual.ts'
import type { Slug } from '../shared/slugs.ts'
import { usesOf, type Use } from './uses.ts'

/**
 * What is used is not deleted for good: SQLite would take it out of public rows and drafts without a word, and MongoDB leave links that lead
 * nowhere. Each collection tells who uses its records: `GET /api/{collection}/{id}/uses`. Accounts are not held by what their people wrote.
 */
export const guardUses: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => (collection.auth ? collection : guarded(collection))),
})

const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: addEndpoints(collection.endpoints, [usesEndpoint(collection.slug)]),
  hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), refuseUsed] },
})

const usesEndpoint = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.id
    if (typeof id !== 'string' || !can(staffOf(req), 'read', slug as Slug) || !(await isThere(slug, id, req))) throw new NotFound(req.t)
    const { hidden, uses } = forReader(await usesOf({ collection: slug, id }, req), req)
    return Response.json({ uses, hidden })
  },
})

async function isThere(slug: string, id: string, req: PayloadRequest): Promise<boolean> {
  const row = await req.payload.db.findOne({ collection: slug as CollectionSlug, req, where: { id: { equals: id } } })
  return row !== null
}

/** Places in records that the person may not read are counted, not named. */
function forReader(all: Use[], req: PayloadRequest): { hidden: number; uses: Use[] } {
  const uses = all.filter(({ collection }) => can(staffOf(req), 'read', collection as Slug))
  return { uses, hidden: all.length - uses.length }
}

const refuseUsed: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  const all = await usesOf({ collection: slug, id: String(id) }, req)
  if (all.length > 0) {
    const message = say(req, {
      en: `Other records use this one, in ${all.length} places. Take it out of them, or put it into the trash, if it has one.`,
      fr: `D'autres fiches utilisent celle-ci, à ${all.length} endroits. Retirez-la d'abord, ou mettez-la à la corbeille, s'il y en a une.`,
    })
    const errors = forReader(all, req).uses.map((use) => ({ message: `${use.title}: ${use.path}`, data: use }))
    throw new APIError(message, 409, { code: 'still-used', errors }, true)
  }
  await dropRedirects(slug, String(id), req)
}

/** Old addresses that lead to a record go with it: they would lead nowhere. */
async function dropRedirects(slug: string, id: string, req: PayloadRequest): Promise<void> {
  const field = req.payload.collections.redirects.config.flattenedFields.find(({ name }) => name === 'record')
  const targets = field && 'relationTo' in field ? [field.relationTo].flat() : []
  if (!targets.some((target) => target === slug)) return
  const where: Where = { and: [{ 'record.value': { equals: id } }, { 'record.relationTo': { equals: slug } }] }
  await req.payload.delete({ collection: 'redirects', depth: 0, overrideAccess: true, req, where })
}
