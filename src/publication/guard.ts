import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, Payload, PayloadRequest, SanitizedConfig } from 'payload'

import { markLocalApi } from '../database/index.ts'
import { defaultLocale, localeCodes } from '../shared/locales.ts'
import { announceAddress, demandFreeSlug, type AddressListener } from './addresses.ts'
import { demandStatusPerLocale, entityOf } from './entity.ts'
import { frameGlobalVersions } from './globalVersion.ts'
import { operationOf, type Operation } from './intent.ts'
import { isolateLocales } from './local.ts'
import { readWantedLanguages } from './readLanguages.ts'
import { draftRecord, recordColumns, recordOf, sourceLocaleOf, withPublished } from './record.ts'
import { publishInto } from './merge.ts'
import { markSaved } from './savedMark.ts'
import { wholeLocales } from './served.ts'
import { creationReceipt } from './receipt.ts'
import { passThrough, settlePublication, settleSave, withNeutralAddress, type Entity } from './settle.ts'
import type { RawDocument } from './rawDocument.ts'

type Adapter = BaseDatabaseAdapter
type Request = Partial<PayloadRequest> | undefined

const globalId = 'global'

/**
 * Wraps a database adapter so that public rows and versions of everything published per language are written here and nowhere else. A
 * write that did not pass the room's hooks is an error that names its caller.
 */
export function guardDatabase(inner: DatabaseAdapterObj, options: { onAddressChange?: AddressListener } = {}): DatabaseAdapterObj {
  return {
    ...inner,
    init({ payload }) {
      demandStatusPerLocale(payload.config)
      markLocalApi(payload)
      isolateLocales(payload)
      return guard(inner.init({ payload }), payload, options)
    },
  }
}

function guard(adapter: Adapter, payload: Payload, options: { onAddressChange?: AddressListener }): Adapter {
  const inner = methodsOf(adapter)
  const config = (): SanitizedConfig => payload.config
  const guarded = (slug: string, isGlobal = false): Entity | undefined => entityOf(config(), slug, isGlobal)

  const demand = (entity: Entity, req: Request, isGlobal: boolean, what: string): Operation => {
    const operation = operationOf(req, entity.slug, isGlobal)
    if (!operation) throw new Error(`${what} on "${entity.slug}" did not pass publication (from ${caller()})`)
    return operation
  }

  const refuse = (slug: string, isGlobal: boolean, what: string) => {
    if (guarded(slug, isGlobal)) throw new Error(`${what} on "${slug}" did not pass publication (from ${caller()})`)
  }

  /** Settles the statuses of the draft in place, and writes the public row when there is an intent to. */
  async function settle(entity: Entity, operation: Operation, id: string, draft: RawDocument, req: Request): Promise<void> {
    if (operation.intent === 'save') {
      const { previousRecord, receipt, status } = await settleSave(entity, operation, id, draft, config())
      draft._status = status
      operation.receipts.set(id, receipt)
      Object.assign(draft, draftRecord(previousRecord, receipt.pendingShared))
      if (!operation.isGlobal) await writeThrough(entity, operation, id, draft, req)
      return
    }
    const { status, publicRow, record, previousRecord, receipt } = await settlePublication(entity, operation, id, draft, config())
    draft._status = status
    operation.receipts.set(id, receipt)
    Object.assign(draft, draftRecord(record ?? previousRecord, receipt.pendingShared))
    if (!publicRow) return
    if (operation.isGlobal) {
      const exists = Boolean((await operation.publicRow(id))?.id)
      await (exists ? inner.updateGlobal : inner.createGlobal)({ slug: entity.slug, data: publicRow, req, returning: false })
    } else {
      const change = { collection: entity.slug, id, locale: operation.locale, req: req as PayloadRequest }
      if (operation.intent === 'publish') await demandFreeSlug({ ...change, data: publicRow, payload })
      await inner.updateOne({ collection: entity.slug as CollectionSlug, id, data: publicRow, req, returning: false })
      await announceAddress({ ...change, listener: options.onAddressChange, previous: previousRecord, record })
    }
    draft.updatedAt = publicRow.updatedAt
  }

  async function writeThrough(entity: Entity, operation: Operation, id: string, draft: RawDocument, req: Request): Promise<void> {
    const now = passThrough(entity.fields, draft)
    const before = passThrough(entity.fields, operation.previous.get(id)?.version ?? {})
    const hasChanged = Object.keys(now).some((name) => JSON.stringify(now[name] ?? null) !== JSON.stringify(before[name] ?? null))
    if (hasChanged)
      await inner.updateOne({ collection: entity.slug as CollectionSlug, id, data: { ...now, updatedAt: null }, req, returning: false })
  }

  /** `latest` is decided by time: neither a clock step nor two writes in one millisecond may lose one. */
  const later = (operation: Operation, id: string, at: string): string => {
    const before = operation.previous.get(id)?.updatedAt
    return before && new Date(at) <= new Date(before) ? new Date(new Date(before).getTime() + 1).toISOString() : at
  }

  adapter.create = async (args) => {
    const entity = guarded(args.collection)
    if (!entity) return inner.create(args)
    const operation = demand(entity, args.req, false, 'create')
    const draft = args.data
    const isPublic = operation.intent === 'publish'
    const created = firstRow(entity, operation, draft, config())
    const id = draft.id === undefined ? undefined : String(draft.id)
    if (isPublic) {
      const req = args.req as PayloadRequest
      await demandFreeSlug({ collection: entity.slug, data: created, id, locale: operation.locale, payload, req })
    }
    for (const name of ['id', 'createdAt', 'updatedAt']) if (draft[name]) created[name] = draft[name]
    const record = isPublic ? recordOf(created) : null
    const receipt = creationReceipt({ config: config(), draft, entity, operation, publicRow: created, record })
    const row = (await inner.create({ ...args, data: created })) as RawDocument
    operation.created.add(String(row.id))
    operation.receipts.set(String(row.id), receipt)
    draft._status = Object.fromEntries(localeCodes.map((code) => [code, isPublic && code === operation.locale ? 'published' : 'draft']))
    Object.assign(draft, draftRecord(record, []))
    return { ...draft, id: row.id, createdAt: row.createdAt, updatedAt: row.updatedAt } as never
  }

  adapter.createVersion = async (args) => {
    const entity = guarded(args.collectionSlug)
    if (!entity) return inner.createVersion(args)
    const operation = demand(entity, args.req, false, 'createVersion')
    const id = String(args.parent)
    if (!operation.created.has(id)) await settle(entity, operation, id, args.versionData as RawDocument, args.req)
    const publishedLocale = operation.intent === 'publish' ? operation.locale : undefined
    const updatedAt = later(operation, id, args.updatedAt)
    const version = args.versionData as RawDocument
    const replaced = markSaved(version, operation, id, args.req)
    if (!replaced) return inner.createVersion({ ...args, publishedLocale, updatedAt })
    const versionData = { createdAt: args.createdAt, latest: true, parent: id, updatedAt, version }
    return inner.updateVersion({ collection: args.collectionSlug, id: replaced, req: args.req, versionData } as never) as never
  }

  adapter.updateVersion = async (args) => {
    const entity = guarded(args.collection)
    if (!entity) return inner.updateVersion(args)
    const operation = demand(entity, args.req, false, 'updateVersion')
    const { versionData } = args
    const id = String(versionData.parent)
    await settle(entity, operation, id, versionData.version as RawDocument, args.req)
    const updatedAt = later(operation, id, versionData.updatedAt ?? new Date().toISOString())
    return inner.updateVersion({ ...args, versionData: { ...versionData, updatedAt } } as typeof args)
  }

  adapter.createGlobalVersion = async (args) => {
    const entity = guarded(args.globalSlug, true)
    if (!entity) return inner.createGlobalVersion(args)
    const operation = demand(entity, args.req, true, 'createGlobalVersion')
    await settle(entity, operation, globalId, args.versionData as RawDocument, args.req)
    const publishedLocale = operation.intent === 'publish' ? operation.locale : undefined
    const updatedAt = later(operation, globalId, args.updatedAt)
    const version = args.versionData as RawDocument
    const replaced = markSaved(version, operation, globalId, args.req)
    if (!replaced) return inner.createGlobalVersion({ ...args, publishedLocale, updatedAt })
    const versionData = { createdAt: args.createdAt, latest: true, updatedAt, version }
    return inner.updateGlobalVersion({ global: args.globalSlug, id: replaced, req: args.req, versionData } as never) as never
  }

  adapter.updateGlobalVersion = async (args) => {
    const entity = guarded(args.global, true)
    if (!entity) return inner.updateGlobalVersion(args)
    const operation = demand(entity, args.req, true, 'updateGlobalVersion')
    await settle(entity, operation, globalId, args.versionData.version as RawDocument, args.req)
    return inner.updateGlobalVersion(args)
  }

  adapter.updateOne = async (args) => (refuse(args.collection, false, 'updateOne'), inner.updateOne(args))
  adapter.updateMany = async (args) => (refuse(args.collection, false, 'updateMany'), inner.updateMany(args))
  adapter.upsert = async (args) => (refuse(args.collection, false, 'upsert'), inner.upsert(args))
  adapter.createGlobal = async (args) => (refuse(args.slug, true, 'createGlobal'), inner.createGlobal(args))
  adapter.updateGlobal = async (args) => (refuse(args.slug, true, 'updateGlobal'), inner.updateGlobal(args))

  const demandDelete = (slug: string | undefined, req: Request, what: string) => {
    const entity = slug ? guarded(slug) : undefined
    if (entity) demand(entity, req, false, what)
  }
  adapter.deleteOne = async (args) => (demandDelete(args.collection, args.req, 'deleteOne'), inner.deleteOne(args))
  adapter.deleteMany = async (args) => (demandDelete(args.collection, args.req, 'deleteMany'), inner.deleteMany(args))
  adapter.deleteVersions = async (args) => (demandDelete(args.collection, args.req, 'deleteVersions'), inner.deleteVersions(args))

  rememberDrafts(adapter, inner)
  frameGlobalVersions(adapter)
  readWantedLanguages(adapter, (slug) => guarded(slug) !== undefined)
  return adapter
}

/** The public row of a new document: empty but for what passes through, or what this publication makes public. */
function firstRow(entity: Entity, operation: Operation, draft: RawDocument, config: SanitizedConfig): RawDocument {
  const { intent, locale } = operation
  if (intent !== 'publish') return { ...passThrough(entity.fields, draft), _status: { [locale]: 'draft' } }
  const sourceLocale = sourceLocaleOf(draft, defaultLocale)
  const taken = publishInto({ config, draft, fields: entity.fields, locale, publicRow: null, takesShared: true })
  const { isNeutral, publicRow } = withNeutralAddress(entity, taken, [locale], sourceLocale, config)
  const record = withPublished({
    data: publicRow,
    isNeutral,
    now: new Date().toISOString(),
    previous: null,
    published: [locale],
    sourceLocale,
  })
  const whole = wholeLocales(entity.fields, publicRow, config)
  return { ...publicRow, ...recordColumns(record, whole), _status: { [locale]: 'published' } }
}

/** Payload reads the latest draft before every write; it is remembered for the write that follows, which saves a query. */
function rememberDrafts(adapter: Adapter, inner: Adapter): void {
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

const wrapped = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'findGlobalVersions',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** The adapter's own methods, still bound to it, before they are replaced. */
function methodsOf(adapter: Adapter): Adapter {
  const methods = Object.fromEntries(wrapped.map((name) => [name, (adapter[name] as (...args: never[]) => unknown)?.bind(adapter)]))
  return methods as unknown as Adapter
}

/** The line of code that called the adapter, for the message of a refused write. */
function caller(): string {
  const lines = (new Error().stack ?? '').split('\n').slice(1)
  return lines.map((line) => line.trim()).find((line) => !line.includes('/publication/') && !line.includes('node:')) ?? 'unknown'
}
