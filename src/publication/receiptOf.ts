import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { globalId, operationOf } from './intent.ts'
import type { Receipt } from './receipt.ts'

type Receipts = ReadonlyMap<string, Receipt>

/** Where an endpoint waits for the receipts of the operation it begins. */
interface Collector {
  receipts: Receipts
}

const onDocument = Symbol.for('alliance.publication.receipt')
const onRequest = Symbol.for('alliance.publication.receipts')

/** The receipt of a document that a write has just answered; nothing for any other. */
export const receiptOf = (doc: unknown): null | Receipt => (doc as null | Record<symbol, Receipt | undefined>)?.[onDocument] ?? null

/** Begins to collect the receipts of the operation that follows; those of operations nested in its hooks are put aside by its own. */
export function collectReceipts(req: PayloadRequest): Collector {
  const collector: Collector = { receipts: new Map() }
  ;(req as unknown as Record<symbol, Collector>)[onRequest] = collector
  return collector
}

function handOver(req: PayloadRequest, receipts: Receipts, docs: readonly [id: string, doc: unknown][]): void {
  const collector = (req as unknown as Record<symbol, Collector | undefined>)[onRequest]
  if (collector) collector.receipts = receipts
  for (const [id, doc] of docs) {
    const value = receipts.get(id)
    // Neither copied nor printed with the document: it is no part of it.
    if (value && doc && typeof doc === 'object') Object.defineProperty(doc, onDocument, { configurable: true, value })
  }
}

const idOf = (doc: unknown) => String((doc as { id?: unknown } | null)?.id)

/** Hands the receipts of a write over to whoever answers it. */
export const handOverReceipts: CollectionAfterOperationHook = ({ args, collection, operation, result }) => {
  if (operation === 'find' || operation === 'findByID') return result
  const { req } = args as { req: PayloadRequest }
  const receipts = operationOf(req, collection.slug, false)?.receipts
  if (!receipts) return result
  const { docs = [result] } = result as unknown as { docs?: unknown[] }
  handOver(
    req,
    receipts,
    docs.map((doc) => [idOf(doc), doc]),
  )
  return result
}

/** The same for a global. */
export function handOverGlobalReceipt(req: PayloadRequest, slug: string, doc: unknown): void {
  const receipts = operationOf(req, slug, true)?.receipts
  if (receipts) handOver(req, receipts, [[globalId, doc]])
}
