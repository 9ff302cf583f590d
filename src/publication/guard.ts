import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, Payload, PayloadRequest, SanitizedConfig } from 'payload'

import { markLocalApi } from '../database/index.ts'
import { localeCodes } from '../shared/locales.ts'
import { announceAddress, demandFreeSlug, isMadeAddress, type AddressListener, withAddress } from './addresses.ts'
import { demandStatusPerLocale, entityOf } from './entity.ts'
import { frameGlobalVersions } from './globalVersion.ts'
import { firstRow } from './firstRow.ts'
import { demandSafeModel } from './demandSafeModel.ts'
import { refuseHiddenGlobals } from './hiddenGlobals.ts'
import { operationOf, type Operation } from './intent.ts'
import { writesOf } from './heldBack.ts'
import { isolateLocales } from './local.ts'
import { readWantedLanguages } from './readLanguages.ts'
import { draftRecord, liveLocales, recordOf } from './record.ts'
import { markSaved } from './savedMark.ts'
import { creationReceipt } from './receipt.ts'
import { globalId, rememberDrafts } from './rememberDrafts.ts'
import { passThrough, settlePublication, settleSave, type Entity } from './settle.ts'
import type { RawDocument } from './rawDocument.ts'

type Adapter = BaseDatabaseAdapter
type Request = Partial<PayloadRequest> | undefined

/**
 * Wraps a database adapter so that public rows and versions of everything published per language are written here and nowhere else. A
 * write that did not pass the room's hooks is an error that names its caller.
 */
export function guardDatabase(inner: DatabaseAdapterObj, options: { onAddressChange?: AddressListener } = {}): DatabaseAdapterObj {
  return {
    ...inner,
    init({ payload }) {
      demandStatusPerLocale(payload.config)
      demandSafeModel(payload.config)
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

  const writes = ({ held }: Operation) => (held ? writesOf(held, adapter, inner) : inner)

  const refuse = (slug: string, isGlobal: boolean, what: string) => {
    if (guarded(slug, isGlobal)) throw new Error(`${what} on "${slug}" did not pass publication (from ${caller()})`)
  }

  /** Settles the statuses of the draft in place, and writes the public row when there is an intent to. */
  async function settle(entity: Entity, operation: Operation, id: string, draft: RawDocument, req: Request): Promise<void> {
    if (operation.intent === 'save') {
      const { previousRecord, receipt, settledTexts, status } = await settleSave(entity, operation, id, draft, config())
      draft._status = status
      operation.receipts.set(id, receipt)
      Object.assign(draft, draftRecord(previousRecord, receipt.pendingShared, settledTexts))
      if (!operation.isGlobal) await writeThrough(entity, operation, id, draft, req)
      return
    }
    const settled = await settlePublication(entity, operation, id, draft, config())
    const hasMoved = settled.publicRow && (await takeFreeSlug(entity, operation, id, draft, settled.publicRow, req))
    const { status, publicRow, record, previousRecord, receipt, settledTexts } = hasMoved
      ? await settlePublication(entity, operation, id, draft, config())
      : settled
    draft._status = status
    operation.receipts.set(id, receipt)
    Object.assign(draft, draftRecord(record ?? previousRecord, receipt.pendingShared, settledTexts))
    if (!publicRow) return
    if (operation.isGlobal) {
      const exists = Boolean((await operation.publicRow(id))?.id)
      await (exists ? inner.updateGlobal : inner.createGlobal)({ slug: entity.slug, data: publicRow, req, returning: false })
    } else {
      const change = { collection: entity.slug, id, locale: operation.locale, req: req as PayloadRequest }
      await writes(operation).updateOne({ collection: entity.slug as CollectionSlug, id, data: publicRow, req, returning: false })
      await announceAddress({ ...change, listener: options.onAddressChange, previous: previousRecord, record })
    }
    draft.updatedAt = publicRow.updatedAt
  }

  /** Gives the draft a free address where the one made from its title is taken; tells whether it did. */
  async function takeFreeSlug(
    entity: Entity,
    operation: Operation,
    id: string | undefined,
    draft: RawDocument,
    data: RawDocument,
    req: Request,
  ): Promise<boolean> {
    const { intent, isGlobal, locale, sent } = operation
    if (intent !== 'publish' || isGlobal) return false
    const previous = id === undefined ? null : operation.previous.get(id)?.version
    const isMade = isMadeAddress(entity.fields, { draft, locale, previous, sent })
    const row = id === undefined ? null : await operation.publicRow(id)
    const claim = { collection: entity.slug, data, id, isMade, locale, payload, req: req as PayloadRequest, row }
    const free = await demandFreeSlug(claim)
    if (free) draft.slug = withAddress(draft.slug, data.slug, locale, free)
    return free !== undefined
  }

  async function writeThrough(entity: Entity, operation: Operation, id: string, draft: RawDocument, req: Request): Promise<void> {
    const now = passThrough(entity.fields, draft)
    const before = passThrough(entity.fields, operation.previous.get(id)?.version ?? {})
    const hasChanged = Object.keys(now).some((name) => JSON.stringify(now[name] ?? null) !== JSON.stringify(before[name] ?? null))
    if (hasChanged)
      await writes(operation).updateOne({
        collection: entity.slug as CollectionSlug,
        id,
        data: { ...now, updatedAt: null },
        req,
        returning: false,
      })
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
    const first = firstRow(entity, operation, draft, config())
    const id = draft.id === undefined ? undefined : String(draft.id)
    const hasMoved = await takeFreeSlug(entity, operation, id, draft, first, args.req)
    const created = hasMoved ? firstRow(entity, operation, draft, config()) : first
    for (const name of ['id', 'createdAt', 'updatedAt']) if (draft[name]) created[name] = draft[name]
    const record = isPublic ? recordOf(created) : null
    const receipt = creationReceipt({ config: config(), draft, entity, operation, publicRow: created, record })
    const row = (await writes(operation).create({ ...args, data: created })) as RawDocument
    operation.created.add(String(row.id))
    operation.receipts.set(String(row.id), receipt)
    draft._status = Object.fromEntries(localeCodes.map((code) => [code, isPublic && code === operation.locale ? 'published' : 'draft']))
    Object.assign(draft, draftRecord(record, [], liveLocales(record)))
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
    if (!replaced) return writes(operation).createVersion({ ...args, publishedLocale, updatedAt })
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
  adapter.deleteVersions = async (args) => {
    demandDelete(args.collection, args.req, 'deleteVersions')
    const entity = args.globalSlug ? guarded(args.globalSlug, true) : undefined
    if (entity) demand(entity, args.req, true, 'deleteVersions')
    return inner.deleteVersions(args)
  }

  rememberDrafts(adapter, inner)
  frameGlobalVersions(adapter)
  refuseHiddenGlobals(adapter)
  readWantedLanguages(adapter, (slug) => guarded(slug) !== undefined)
  return adapter
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
