import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'

import { can, staffOf } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'

type OwnEndpoint = Omit<Endpoint, 'root'>

/**
 * Asks whether a version may be seen before an endpoint asks what may be done with it, so that what is not there and what may not be read
 * are the same 404.
 */
export const forVisibleVersion = (slug: string, endpoint: OwnEndpoint): OwnEndpoint => ({
  ...endpoint,
  handler: async (req) => {
    await demandVersion(slug, String(req.routeParams?.id), req)
    return endpoint.handler(req)
  },
})

/** @throws NotFound when there is no such version, or the person may not read it */
export async function demandVersion(slug: string, id: string, req: PayloadRequest): Promise<void> {
  if (!can(staffOf(req), 'read', slug as Slug)) throw new NotFound(req.t)
  const { totalDocs } = await req.payload.db.countVersions({
    collection: slug as CollectionSlug,
    req,
    where: { id: { equals: id } },
  })
  if (totalDocs === 0) throw new NotFound(req.t)
}
