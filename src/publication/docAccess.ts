import {
  accessOperation,
  APIError,
  docAccessOperation,
  docAccessOperationGlobal,
  NotFound,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedGlobalConfig,
} from 'payload'

import { staffOf } from '../access/index.ts'

/** Rights are for those who work here. Readers get one answer, whether or not there is something to ask about. */
function demandStaff(req: PayloadRequest): void {
  if (!staffOf(req)) throw new APIError('What may be done here is told to signed-in staff.', 401, { code: 'unauthorized' }, true)
}

/** What a person of the staff may do, everywhere. */
export async function access(req: PayloadRequest): ReturnType<typeof accessOperation> {
  demandStaff(req)
  return accessOperation({ req })
}

/**
 * What a person of the staff may do with a collection, or with one record of it. The framework answers that for records which the person
 * may not read, too, and so tells that they exist.
 *
 * @throws NotFound for a record the person may not read
 */
export async function docAccess(req: PayloadRequest, slug: string, id?: string): ReturnType<typeof docAccessOperation> {
  demandStaff(req)
  const collection = req.payload.collections[slug as CollectionSlug]
  if (id !== undefined) {
    const found = await req.payload.findByID({
      collection: slug as CollectionSlug,
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: false,
      req,
      select: {},
      trash: true,
    })
    if (!found) throw new NotFound(req.t)
  }
  return docAccessOperation({ collection, data: req.data, id: id as string, req })
}

/** What a person of the staff may do with a global. */
export async function globalDocAccess(
  req: PayloadRequest,
  globalConfig: SanitizedGlobalConfig,
): ReturnType<typeof docAccessOperationGlobal> {
  demandStaff(req)
  return docAccessOperationGlobal({ data: req.data, globalConfig, req })
}
