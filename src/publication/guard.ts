import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'

import { markLocalApi } from '../database/index.ts'
import { demandSafeModel } from './demandSafeModel.ts'
import { demandStatusPerLocale, entityOf } from './entity.ts'
import { frameGlobalVersions } from './globalVersion.ts'
import { refuseHiddenGlobals } from './hiddenGlobals.ts'
import { globalId, operationOf, type Operation } from './intent.ts'
import { isolateLocales } from './local.ts'
import type { RawDocument } from './rawDocument.ts'
import { readWantedLanguages } from './readLanguages.ts'
import { rememberDrafts } from './rememberDrafts.ts'
import { RowWriter, type RowWriterOptions } from './rowWriter.ts'
import { markSaved } from './savedMark.ts'
import type { Entity } from './settle.ts'

type Adapter = BaseDatabaseAdapter
type Request = Partial<PayloadRequest> | undefined

/**
 * Wraps a database adapter so that public rows and versions of everything published per language are written here and nowhere else. A
 * write that did not pass the room's hooks is an error that names its caller.
 */
export function guardDatabase(inner: DatabaseAdapterObj, options: RowWriterOptions = {}): DatabaseAdapterObj {
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

function guard(adapter: Adapter, payload: Payload, options: RowWriterOptions): Adapter {
  const inner = methodsOf(adapter)
  const rows = new RowWriter(adapter, inner, payload, options)
  const guarded = (slug: string, isGlobal = false): Entity | undefined => entityOf(payload.config, slug, isGlobal)

  const demand = (entity: Entity, req: Request, isGlobal: boolean, what: string): Operation => {
    const operation = operationOf(req, entity.slug, isGlobal)
    if (!operation) throw new Error(`${what} on "${entity.slug}" did not pass publication (from ${caller()})`)
    return operation
  }

  const refuse = (slug: string, isGlobal: boolean, what: string) => {
    if (guarded(slug, isGlobal)) throw new Error(`${what} on "${slug}" did not pass publication (from ${caller()})`)
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
    return (await rows.create(entity, operation, args)) as never
  }

  adapter.createVersion = async (args) => {
    const entity = guarded(args.collectionSlug)
    if (!entity) return inner.createVersion(args)
    const operation = demand(entity, args.req, false, 'createVersion')
    const id = String(args.parent)
    if (!operation.created.has(id)) await rows.settle(entity, operation, id, args.versionData as RawDocument, args.req)
    const publishedLocale = operation.intent === 'publish' ? operation.locale : undefined
    const updatedAt = later(operation, id, args.updatedAt)
    const version = args.versionData as RawDocument
    const replaced = markSaved(version, operation, id, args.req)
    if (!replaced) return rows.writesOf(operation).createVersion({ ...args, publishedLocale, updatedAt })
    const versionData = { createdAt: args.createdAt, latest: true, parent: id, updatedAt, version }
    return inner.updateVersion({ collection: args.collectionSlug, id: replaced, req: args.req, versionData } as never) as never
  }

  adapter.updateVersion = async (args) => {
    const entity = guarded(args.collection)
    if (!entity) return inner.updateVersion(args)
    const operation = demand(entity, args.req, false, 'updateVersion')
    const { versionData } = args
    const id = String(versionData.parent)
    await rows.settle(entity, operation, id, versionData.version as RawDocument, args.req)
    const updatedAt = later(operation, id, versionData.updatedAt ?? new Date().toISOString())
    return inner.updateVersion({ ...args, versionData: { ...versionData, updatedAt } } as typeof args)
  }

  adapter.createGlobalVersion = async (args) => {
    const entity = guarded(args.globalSlug, true)
    if (!entity) return inner.createGlobalVersion(args)
    const operation = demand(entity, args.req, true, 'createGlobalVersion')
    await rows.settle(entity, operation, globalId, args.versionData as RawDocument, args.req)
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
    await rows.settle(entity, operation, globalId, args.versionData.version as RawDocument, args.req)
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
