import type { Endpoint } from 'payload'

import type { Receipt } from './receipt.ts'
import { globalId } from './intent.ts'
import { nextEndpoint } from './nextEndpoint.ts'
import { collectReceipts } from './receiptOf.ts'

type OwnEndpoint = Omit<Endpoint, 'root'>
type Place = Pick<Endpoint, 'method' | 'path'>

/** Puts receipts beside what Payload's own handler answers, since that is put together after the operation is over. */
function withReceipt({ method, path }: Place): OwnEndpoint {
  const endpoint: OwnEndpoint = {
    method,
    path,
    handler: async (req) => {
      const next = nextEndpoint(req, endpoint)
      const collector = collectReceipts(req)
      const response = await next.handler(req)
      if (collector.receipts.size === 0) return response
      const answer = (await response.json()) as Answer
      return Response.json(
        { ...answer, ...receiptsBeside(answer, collector.receipts) },
        { headers: response.headers, status: response.status },
      )
    },
  }
  return endpoint
}

interface Answer {
  doc?: { id?: unknown }
  docs?: { id?: unknown }[]
}

function receiptsBeside({ doc, docs }: Answer, receipts: ReadonlyMap<string, Receipt>): object {
  if (docs) return { receipts: docs.map(({ id }) => ({ id, ...receipts.get(String(id)) })) }
  return { receipt: receipts.get(String(doc?.id)) ?? receipts.get(globalId) ?? null }
}

const places: Place[] = [
  { method: 'post', path: '/' },
  { method: 'patch', path: '/:id' },
  { method: 'delete', path: '/' },
  { method: 'delete', path: '/:id' },
  { method: 'post', path: '/:id/duplicate' },
]

/** The writes of a collection, answered with their receipts. */
export const receiptEndpoints: OwnEndpoint[] = places.map(withReceipt)

/** The write of a global, answered with its receipt. */
export const globalReceiptEndpoints: OwnEndpoint[] = [withReceipt({ method: 'post', path: '/' })]
