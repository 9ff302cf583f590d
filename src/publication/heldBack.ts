import { randomBytes, randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter, CreateVersionArgs, PayloadRequest } from 'payload'

import type { RawDocument } from './rawDocument.ts'

/** A new document while its languages are written one after the other: neither its row nor its version is in the database yet. */
export interface HeldBack {
  collection: string
  /** Known as soon as the document is created. */
  id?: string
  row?: RawDocument
  version?: CreateVersionArgs
  /** Writes the row and one version. */
  release?(): Promise<void>
}

const key = Symbol.for('alliance.publication.heldBack')

/** The property under which a document held back travels, to keep it from others. */
export const heldBackKey = key

export const heldBackOn = (req: Partial<PayloadRequest> | undefined): HeldBack | undefined =>
  (req as undefined | Record<symbol, HeldBack | undefined>)?.[key]

export const holdBack = (req: PayloadRequest, held: HeldBack): void => {
  ;(req as unknown as Record<symbol, HeldBack>)[key] = held
}

type Writes = Pick<BaseDatabaseAdapter, 'create' | 'createVersion' | 'updateOne'>

const newId = ({ name }: BaseDatabaseAdapter): string => (name === 'mongoose' ? randomBytes(12).toString('hex') : randomUUID())

/** The writes of an adapter, as a document held back takes them. */
export function writesOf(held: HeldBack, adapter: BaseDatabaseAdapter, inner: Writes): Writes {
  return {
    async create(args) {
      const id = newId(adapter)
      const now = new Date().toISOString()
      const row: RawDocument = { createdAt: now, updatedAt: now, ...args.data, id }
      Object.assign(held, { id, row })
      held.release = async () => {
        const { id: _, ...data } = held.row as RawDocument
        await inner.create({ ...args, customID: id, data })
        if (held.version) await inner.createVersion(held.version)
      }
      return row as never
    },
    async updateOne({ data }) {
      held.row = { ...held.row, ...data, updatedAt: data.updatedAt ?? held.row?.updatedAt }
      return held.row as never
    },
    async createVersion(args) {
      held.version = { ...args, returning: false }
      return asVersion(held) as never
    },
  }
}

/** The version that would be read, had it been written. */
export function asVersion({ id, version }: HeldBack): RawDocument {
  const { createdAt, updatedAt, versionData } = version as CreateVersionArgs
  return { id, parent: id, createdAt, updatedAt, latest: true, version: structuredClone(versionData) }
}
