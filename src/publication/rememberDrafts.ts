import type { BaseDatabaseAdapter } from 'payload'

import { asVersion } from './heldBack.ts'
import { globalId, operationOf, type Operation } from './intent.ts'
import type { RawDocument } from './rawDocument.ts'

type Adapter = BaseDatabaseAdapter

/** Payload reads the latest draft before every write; it is remembered for the write that follows, which saves a query. */
export function rememberDrafts(adapter: Adapter, inner: Adapter): void {
  const remember = (operation: Operation | undefined, docs: readonly RawDocument[], key: (doc: RawDocument) => unknown) => {
    if (!operation) return
    for (const doc of docs) {
      const id = key(doc)
      if (typeof id !== 'string' || operation.previous.has(id)) continue
      const versionId = doc.version ? String(doc.id) : undefined
      operation.previous.set(id, { updatedAt: doc.updatedAt as string, version: (doc.version ?? doc) as RawDocument, versionId })
    }
  }
  adapter.findVersions = async (args) => {
    const operation = operationOf(args.req, args.collection, false)
    // The limit on versions reads one whole old version only for its time.
    const isPruning = operation && args.limit === 1 && (args.page ?? 1) > 1
    const held = operation?.held
    if (held?.version && JSON.stringify(args.where).includes(`"${held.id}"`)) {
      const docs = isPruning ? [] : [asVersion(held)]
      remember(operation, docs, (doc) => doc.parent)
      return { docs } as never
    }
    const result = await inner.findVersions(isPruning ? { ...args, select: { updatedAt: true } } : args)
    if (!isPruning) remember(operation, result.docs as unknown as RawDocument[], (doc) => doc.parent)
    return result as never
  }
  adapter.queryDrafts = async (args) => {
    const result = await inner.queryDrafts(args)
    remember(operationOf(args.req, args.collection, false), result.docs as unknown as RawDocument[], (doc) => doc.id)
    return result as never
  }
  adapter.findGlobalVersions = async (args) => {
    const result = await inner.findGlobalVersions(args)
    remember(operationOf(args.req, args.global, true), result.docs as unknown as RawDocument[], () => globalId)
    return result as never
  }
}
