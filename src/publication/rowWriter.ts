import type { BaseDatabaseAdapter, CollectionSlug, CreateArgs, Payload, PayloadRequest, SanitizedConfig } from 'payload'

import { localeCodes } from '../shared/locales.ts'
import { announceAddress, demandFreeSlug, isMadeAddress, type AddressListener, withAddress } from './addresses.ts'
import { firstRow } from './firstRow.ts'
import { writesOf } from './heldBack.ts'
import type { Operation } from './intent.ts'
import type { RawDocument } from './rawDocument.ts'
import { creationReceipt } from './receipt.ts'
import { draftRecord, liveLocales, recordOf } from './record.ts'
import { passThrough, settlePublication, settleSave, type Entity } from './settle.ts'

type Adapter = BaseDatabaseAdapter
type Request = Partial<PayloadRequest> | undefined

export interface RowWriterOptions {
  onAddressChange?: AddressListener
}

/** Brings what a write means into the database: the public row, the statuses of the draft, the receipt. */
export class RowWriter {
  /** @param inner the adapter's own methods, from before they were guarded */
  constructor(
    private readonly adapter: Adapter,
    private readonly inner: Adapter,
    private readonly payload: Payload,
    private readonly options: RowWriterOptions,
  ) {}

  private get config(): SanitizedConfig {
    return this.payload.config
  }

  /** Where this operation writes: into the database, or into a document that is held back until all its languages are there. */
  writesOf({ held }: Operation): Pick<Adapter, 'create' | 'createVersion' | 'updateOne'> {
    return held ? writesOf(held, this.adapter, this.inner) : this.inner
  }

  /** Creates the public row of a new document, empty or with what is published at once; its draft follows as the first version. */
  async create(entity: Entity, operation: Operation, args: CreateArgs): Promise<RawDocument> {
    const draft = args.data
    const isPublic = operation.intent === 'publish'
    const first = firstRow(entity, operation, draft, this.config)
    const id = draft.id === undefined ? undefined : String(draft.id)
    const hasMoved = await this.takeFreeSlug(entity, operation, id, draft, first, args.req)
    const created = hasMoved ? firstRow(entity, operation, draft, this.config) : first
    for (const name of ['id', 'createdAt', 'updatedAt']) if (draft[name]) created[name] = draft[name]
    const record = isPublic ? recordOf(created) : null
    const receipt = creationReceipt({ config: this.config, draft, entity, operation, publicRow: created, record })
    const row = (await this.writesOf(operation).create({ ...args, data: created })) as RawDocument
    operation.created.add(String(row.id))
    operation.receipts.set(String(row.id), receipt)
    draft._status = Object.fromEntries(localeCodes.map((code) => [code, isPublic && code === operation.locale ? 'published' : 'draft']))
    Object.assign(draft, draftRecord(record, [], liveLocales(record)))
    return { ...draft, id: row.id, createdAt: row.createdAt, updatedAt: row.updatedAt }
  }

  /** Settles the statuses of the draft in place, and writes the public row when there is an intent to. */
  async settle(entity: Entity, operation: Operation, id: string, draft: RawDocument, req: Request): Promise<void> {
    if (operation.intent === 'save') {
      const { previousRecord, receipt, settledTexts, status } = await settleSave(entity, operation, id, draft, this.config)
      draft._status = status
      operation.receipts.set(id, receipt)
      Object.assign(draft, draftRecord(previousRecord, receipt.pendingShared, settledTexts))
      if (!operation.isGlobal) await this.writeThrough(entity, operation, id, draft, req)
      return
    }
    const settled = await settlePublication(entity, operation, id, draft, this.config)
    const hasMoved = settled.publicRow && (await this.takeFreeSlug(entity, operation, id, draft, settled.publicRow, req))
    const { status, publicRow, record, previousRecord, receipt, settledTexts } = hasMoved
      ? await settlePublication(entity, operation, id, draft, this.config)
      : settled
    draft._status = status
    operation.receipts.set(id, receipt)
    Object.assign(draft, draftRecord(record ?? previousRecord, receipt.pendingShared, settledTexts))
    if (!publicRow) return
    if (operation.isGlobal) {
      const exists = Boolean((await operation.publicRow(id))?.id)
      await (exists ? this.inner.updateGlobal : this.inner.createGlobal)({ slug: entity.slug, data: publicRow, req, returning: false })
    } else {
      const change = { collection: entity.slug, id, req: req as PayloadRequest }
      await this.writesOf(operation).updateOne({ collection: entity.slug as CollectionSlug, id, data: publicRow, req, returning: false })
      await announceAddress({ ...change, listener: this.options.onAddressChange, previous: previousRecord, record })
    }
    draft.updatedAt = publicRow.updatedAt
  }

  /** Gives the draft a free address where the one made from its title is taken; tells whether it did. */
  private async takeFreeSlug(
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
    const claim = { collection: entity.slug, data, id, isMade, locale, payload: this.payload, req: req as PayloadRequest, row }
    const free = await demandFreeSlug(claim)
    if (free) draft.slug = withAddress(draft.slug, data.slug, locale, free)
    return free !== undefined
  }

  private async writeThrough(entity: Entity, operation: Operation, id: string, draft: RawDocument, req: Request): Promise<void> {
    const now = passThrough(entity.fields, draft)
    const before = passThrough(entity.fields, operation.previous.get(id)?.version ?? {})
    const hasChanged = Object.keys(now).some((name) => JSON.stringify(now[name] ?? null) !== JSON.stringify(before[name] ?? null))
    if (hasChanged)
      await this.writesOf(operation).updateOne({
        collection: entity.slug as CollectionSlug,
        id,
        data: { ...now, updatedAt: null },
        req,
        returning: false,
      })
  }
}
