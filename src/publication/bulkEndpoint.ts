import {
  addDataAndFileToRequest,
  APIError,
  executeAccess,
  parseParams,
  type CollectionSlug,
  type Endpoint,
  type JsonObject,
  type PayloadRequest,
  type Where,
} from 'payload'

import { retryOnConflict } from '../database/index.ts'
import { say } from '../shared/bilingual.ts'
import { withoutRowIds } from './freshRows.ts'
import type { Receipt } from './receipt.ts'
import { takePrecondition } from './precondition.ts'
import { receiptOf } from './receiptOf.ts'
import type { RawDocument } from './rawDocument.ts'
import { demandWrite } from './write.ts'

type Query = ReturnType<typeof parseParams>

interface Failure {
  data?: unknown
  id: string
  message: string
  name: string
  status: number
}

interface Report {
  docs: RawDocument[]
  errors: Failure[]
  receipts: ({ id: string } & Partial<Receipt>)[]
}

/**
 * `PATCH /` of a collection: one change of many documents, each a write of its own in a transaction of its own, with its receipt or its
 * error in the answer. Payload's own route makes one transaction of all, in which half of a document that failed would stay.
 */
export const bulkEndpoint = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const query = parseParams(req.query)
    const data = (req.data ?? {}) as JsonObject
    if (req.file) throw new APIError('A file is put into one record at a time.', 400, { code: 'bad-request' }, true)
    await executeAccess({ data, req }, req.payload.collections[slug as CollectionSlug].config.access.update)
    demandWrite({ ...query, data, req } as never, slug, 'update')
    takePrecondition(req, slug, undefined, true)
    const report: Report = { docs: [], errors: [], receipts: [] }
    const ids = await idsOf(slug, query, req)
    const { flattenedFields } = req.payload.collections[slug as CollectionSlug].config
    const sent = ids.length > 1 ? withoutRowIds(flattenedFields, data, req.payload.config) : data
    for (const id of ids) {
      try {
        const doc = await retryOnConflict(`PATCH /api/${slug}/${id}`, () => change(slug, id, structuredClone(sent), query, req))
        report.docs.push(doc)
        report.receipts.push({ id, ...receiptOf(doc) })
      } catch (error) {
        report.errors.push(failure(id, error, req))
      }
    }
    return Response.json({ ...report, message: messageOf(report, req) }, { status: report.errors.length > 0 ? 400 : 200 })
  },
})

/** The documents that the filter names in their drafts, of those the person may read. */
async function idsOf(slug: string, { limit, sort, trash, where }: Query, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    draft: true,
    limit: typeof limit === 'number' ? limit : 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: {} as never,
    sort,
    trash,
    where: where as unknown as Where,
  })
  return docs.map(({ id }) => String(id))
}

async function change(slug: string, id: string, data: JsonObject, query: Query, req: PayloadRequest): Promise<RawDocument> {
  const { depth, draft, overrideLock = false, populate, select, trash } = query
  const doc: unknown = await req.payload.update({
    collection: slug as CollectionSlug,
    id,
    data,
    depth,
    draft,
    overrideAccess: false,
    overrideLock,
    populate,
    req,
    select: select as never,
    trash,
  })
  return doc as RawDocument
}

function failure(id: string, error: unknown, req: PayloadRequest): Failure {
  if (error instanceof APIError && error.status < 500)
    return { id, name: error.name, message: error.message, data: error.data, status: error.status }
  req.payload.logger.error(error)
  return { id, name: 'Error', message: req.t('error:unknown'), status: 500 }
}

function messageOf({ docs, errors }: Report, req: PayloadRequest): string {
  const [done, failed] = [docs.length, errors.length]
  if (failed === 0) return say(req, { en: `${done} documents were changed.`, fr: `${done} documents ont été modifiés.` })
  return say(req, {
    en: `${done} documents were changed, ${failed} were not.`,
    fr: `${done} documents ont été modifiés, ${failed} ne l'ont pas été.`,
  })
}
