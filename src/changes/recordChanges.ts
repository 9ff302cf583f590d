import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
  WhereField,
} from 'payload'

import { afterCommitOf, inTransaction } from '../database/index.ts'
import { publicStateOf, publicStateSelect, sourceOf, type PublicState } from '../publication/index.ts'
import type { Locale } from '../shared/locales.ts'
import { isPerLocale, isReference, perLocaleGlobals } from '../shared/slugs.ts'
import { languagesChanged, type Change, type ChangeContext } from './change.ts'
import { appendChange } from './history.ts'
import { tellChange } from './listeners.ts'
import { keepMentions, type Named } from './mentions.ts'

type Adapter = BaseDatabaseAdapter
type Request = Partial<PayloadRequest> | undefined
type Row = Record<string, unknown>

const isWatched = (slug: string): boolean => isPerLocale(slug) || isReference(slug)
const isWatchedGlobal = (slug: string): boolean => perLocaleGlobals.some((known) => known === slug)

/** What readers see of a record before or after a write. */
interface Sight {
  state: PublicState
  isThere: boolean
  source?: Locale
}

/**
 * Watches every write of a public row: whatever changes what readers see is written into the history in the same transaction, and told
 * to the listeners once it is committed. It stands at the database, so that no way of writing goes past it.
 */
export function recordChanges(inner: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...inner, init: ({ payload }) => new Recorder(inner.init({ payload }), payload).attach() }
}

class Recorder {
  constructor(
    private readonly db: Adapter,
    private readonly payload: Payload,
  ) {}

  attach(): Adapter {
    const { db } = this
    const [create, updateOne, updateMany, upsert] = [db.create.bind(db), db.updateOne.bind(db), db.updateMany.bind(db), db.upsert.bind(db)]
    const [deleteOne, deleteMany] = [db.deleteOne.bind(db), db.deleteMany.bind(db)]
    const [createGlobal, updateGlobal] = [db.createGlobal.bind(db), db.updateGlobal.bind(db)]
    db.create = (args) => this.created(args, create)
    db.updateOne = (args) => this.around(args, updateOne)
    db.updateMany = (args) => this.around(args, updateMany)
    db.upsert = (args) => this.around(args, upsert)
    db.deleteOne = (args) => this.around(args, deleteOne)
    db.deleteMany = (args) => this.around(args, deleteMany)
    db.createGlobal = (args) => this.aroundGlobal(args, createGlobal)
    db.updateGlobal = (args) => this.aroundGlobal(args, updateGlobal)
    return db
  }

  private async created<Args extends { collection: string; req?: Request }>(
    args: Args,
    write: (args: Args) => Promise<Row>,
  ): Promise<never> {
    if (!isWatched(args.collection)) return (await write(args)) as never
    return inTransaction(this.db, args.req, async (req) => {
      const row = await write({ ...args, req })
      const id = String(row.id)
      await this.record(args.collection, id, unseen, await this.sightOf(args.collection, id, req), req)
      return row as never
    })
  }

  private async around<Args extends { collection: string; id?: number | string; req?: Request; where?: Where }, Result>(
    args: Args,
    write: (args: Args) => Promise<Result>,
  ): Promise<Result> {
    const { collection } = args
    if (!isWatched(collection)) return write(args)
    return inTransaction(this.db, args.req, async (req) => {
      const before = await this.sightsOf(collection, await this.idsOf(args, req), req)
      const result = await write({ ...args, req })
      for (const [id, sight] of before) await this.record(collection, id, sight, await this.sightOf(collection, id, req), req)
      return result
    })
  }

  private async aroundGlobal<Args extends { slug: string; req?: Request }>(
    args: Args,
    write: (args: Args) => Promise<Row>,
  ): Promise<never> {
    const { slug } = args
    if (!isWatchedGlobal(slug)) return (await write(args)) as never
    return inTransaction(this.db, args.req, async (req) => {
      const before = await this.globalSightOf(slug, req)
      const result = await write({ ...args, req })
      const after = await this.globalSightOf(slug, req)
      const languages = languagesChanged(before.state, after.state)
      if (languages) {
        await this.keepMentions({ slug, isGlobal: true, id: slug }, req)
        await this.append({ slug, isGlobal: true, id: slug, languages, isGone: false, ...sourceIn(before, after) }, req)
      }
      return result as never
    })
  }

  private async idsOf(args: { collection: string; id?: number | string; where?: Where }, req: Request): Promise<string[]> {
    if (args.id !== undefined) return [String(args.id)]
    const where = args.where ?? {}
    // The framework deletes by the id; the usual order of a list has no part in what is written.
    const named = (where.id as undefined | WhereField)?.equals
    if (Object.keys(where).length === 1 && (typeof named === 'string' || typeof named === 'number')) return [String(named)]
    const { docs } = await this.db.find<Row>({
      collection: args.collection as CollectionSlug,
      limit: 0,
      pagination: false,
      req,
      select: {},
      sort: 'id',
      where,
    })
    return docs.map(({ id }) => String(id))
  }

  private async sightsOf(slug: string, ids: readonly string[], req: Request): Promise<Map<string, Sight>> {
    const sights = new Map<string, Sight>()
    for (const id of ids) sights.set(id, await this.sightOf(slug, id, req))
    return sights
  }

  private async sightOf(slug: string, id: string, req: Request): Promise<Sight> {
    const config = this.collection(slug)
    const select = isPerLocale(slug) ? publicStateSelect : undefined
    const row = await this.db.findOne<Row & { id: string }>({
      collection: slug as CollectionSlug,
      locale: 'all',
      req,
      select,
      where: { id: { equals: id } },
    })
    const isSeen = row && (await this.isHolderPublic(config, row, req))
    return { isThere: Boolean(row && !row.deletedAt), source: sourceOf(row), state: isSeen ? publicStateOf(config, row) : {} }
  }

  /** What is public with another record, like a participation with its authority, is seen only while that is. */
  private async isHolderPublic(config: SanitizedCollectionConfig, row: Row, req: Request): Promise<boolean> {
    const holder = holderOf(config)
    if (!holder) return true
    const value = row[holder.field]
    const id = value && typeof value === 'object' ? (value as Row).id : value
    if (id === undefined || id === null) return false
    const { state } = await this.sightOf(holder.slug, String(id), req)
    return Object.keys(state).length > 0
  }

  private async globalSightOf(slug: string, req: Request): Promise<Sight> {
    const config = this.payload.config.globals.find((one) => one.slug === slug)
    const row = await this.db.findGlobal<Row>({ slug, locale: 'all', req, select: publicStateSelect })
    return { isThere: true, source: sourceOf(row), state: config ? publicStateOf(config, row) : {} }
  }

  private async record(slug: string, id: string, before: Sight, after: Sight, req: Request): Promise<void> {
    const languages = languagesChanged(before.state, after.state)
    // What waits for the record it is public with is unseen before and after, and names others all the same.
    if (languages || isReference(slug)) await this.keepMentions({ slug, isGlobal: false, id }, req)
    if (!languages) return
    const isGone = !after.isThere
    await this.append({ slug, isGlobal: false, id, languages, isGone, ...sourceIn(before, after) }, req)
    await this.recordHeld(slug, id, before.state, after.state, req)
  }

  /** With a record, those appear or go that are public with it. */
  private async recordHeld(slug: string, id: string, before: PublicState, after: PublicState, req: Request): Promise<void> {
    const isSeen = (state: PublicState) => Object.keys(state).length > 0
    if (isSeen(before) === isSeen(after)) return
    for (const config of this.payload.config.collections) {
      const holder = holderOf(config)
      if (holder?.slug !== slug) continue
      const where = { [holder.field]: { equals: id } }
      const { docs } = await this.db.find<Row>({
        collection: config.slug as CollectionSlug,
        limit: 0,
        locale: 'all',
        pagination: false,
        req,
        where,
      })
      for (const row of docs) {
        const state = publicStateOf(config, row)
        const languages = isSeen(after) ? languagesChanged({}, state) : languagesChanged(state, {})
        if (languages) await this.append({ slug: config.slug, isGlobal: false, id: String(row.id), languages, isGone: false }, req)
      }
    }
  }

  private async keepMentions(record: Named, req: Request): Promise<void> {
    await keepMentions({ config: this.payload.config, db: this.db }, record, req ?? {})
  }

  private async append({ sourceLocale, ...change }: ChangeContext & Omit<Change, 'at' | 'sequence'>, req: Request): Promise<void> {
    const written = await appendChange(this.db, change, req ?? {})
    await afterCommitOf(this.db, req ?? {}, () => tellChange(this.payload, written, { sourceLocale }))
  }

  private collection(slug: string): SanitizedCollectionConfig {
    const config = this.payload.config.collections.find((one) => one.slug === slug)
    if (!config) throw new Error(`There is no collection “${slug}”`)
    return config
  }
}

const unseen: Sight = { state: {}, isThere: false }

/** The language a record was and is written in, where it is told of one of them at least; or that it changed. */
const sourceIn = (before: Sight, after: Sight): ChangeContext & Pick<Change, 'isSourceChanged'> => {
  const [from = after.source, to = before.source] = [before.source, after.source]
  return from === to ? { sourceLocale: to } : { isSourceChanged: true }
}

/** The relation with whose record those of a collection are public. */
function holderOf(config: SanitizedCollectionConfig): undefined | { field: string; slug: string } {
  const field = config.custom?.publicWith as string | undefined
  const relation = config.flattenedFields.find(({ name }) => name === field)
  return field && relation && 'relationTo' in relation && typeof relation.relationTo === 'string'
    ? { field, slug: relation.relationTo }
    : undefined
}
