import type { BaseDatabaseAdapter, CollectionSlug, Payload, PayloadRequest, SanitizedConfig, Where } from 'payload'

import { inTransaction } from '../database/index.ts'
import { publicStateOf, referencesIn } from '../publication/index.ts'
import { isReference, perLocaleCollections, perLocaleGlobals, referenceCollections } from '../shared/slugs.ts'
import { mentionsSlug } from './collection.ts'
import { renewHistory } from './historyId.ts'

type Request = Partial<PayloadRequest>
type Row = Record<string, unknown>

/** A record or a global; a global has its slug as id. */
export interface Named {
  slug: string
  id: string
  isGlobal: boolean
}

/** A model and where its records are. */
interface Place {
  config: SanitizedConfig
  db: BaseDatabaseAdapter
}

/** `news:<id>`: how a record is named in the table. */
export const nameOf = ({ id, slug }: Pick<Named, 'id' | 'slug'>): string => `${slug}:${id}`

function fromName(name: string): Named {
  const at = name.indexOf(':')
  const slug = name.slice(0, at)
  return { slug, id: name.slice(at + 1), isGlobal: perLocaleGlobals.some((known) => known === slug) }
}

/** Brings the table in line with what the public row of a record names now. */
export async function keepMentions(place: Place, record: Named, req: Request): Promise<void> {
  const { db } = place
  const source = nameOf(record)
  const wanted = await targetsOf(place, record, req)
  const known = await pairsWhere(db, { source: { equals: source } }, { req })
  const dropped = known.filter(({ target }) => !wanted.has(target)).map(({ target }) => target)
  if (dropped.length > 0) {
    await db.deleteMany({
      collection: mentionsSlug,
      req,
      where: { and: [{ source: { equals: source } }, { target: { in: dropped } }] },
    })
  }
  const old = new Set(known.map(({ target }) => target))
  for (const target of wanted) if (!old.has(target)) await db.create({ collection: mentionsSlug, data: { source, target }, req })
}

async function targetsOf({ config, db }: Place, { id, isGlobal, slug }: Named, req: Request): Promise<Set<string>> {
  const entity = isGlobal ? config.globals.find((one) => one.slug === slug) : config.collections.find((one) => one.slug === slug)
  const row = isGlobal
    ? await db.findGlobal<Row>({ slug, locale: 'all', req })
    : await db.findOne<Row & { id: string }>({ collection: slug as CollectionSlug, locale: 'all', req, where: { id: { equals: id } } })
  if (!entity || !row) return new Set()
  const isPublic = isReference(slug) || Object.keys(publicStateOf(entity, row)).length > 0
  return new Set(isPublic ? referencesIn(entity.flattenedFields, row, { config, languages: 'all' }).map(targetName) : [])
}

const targetName = ({ collection, id }: { collection: string; id: string }): string => nameOf({ slug: collection, id })

interface Pair {
  source: string
  target: string
}

async function pairsWhere(
  db: Pick<BaseDatabaseAdapter, 'find'>,
  where: Where,
  more: { limit?: number; req?: Request } = {},
): Promise<Pair[]> {
  const { limit = 0, req } = more
  const { docs } = await db.find<Pair>({ collection: mentionsSlug, limit, pagination: false, req, sort: 'source', where })
  return docs
}

/** One record that names another one. */
interface Mention {
  source: Named
  target: Named
}

/**
 * Who names these records, in the order of their names.
 *
 * @param after the name of the last one that is known already
 */
export async function mentionsOf(
  { db }: { db: Pick<BaseDatabaseAdapter, 'find'> },
  records: readonly Named[],
  { after, limit }: { after?: string; limit: number },
): Promise<Mention[]> {
  if (records.length === 0) return []
  const named: Where = { target: { in: records.map(nameOf) } }
  const where: Where = after === undefined ? named : { and: [named, { source: { greater_than: after } }] }
  const pairs = await pairsWhere(db, where, { limit })
  return pairs.map(({ source, target }) => ({ source: fromName(source), target: fromName(target) }))
}

const filledKey = 'changes:mentions'

/** Fills the table once, for what was written before there was one. Whoever followed the history meanwhile starts again. */
export async function fillMentions(payload: Payload): Promise<void> {
  const { config, kv } = payload
  // As every adapter is, whichever of the two it is.
  const place: Place = { config, db: payload.db as unknown as BaseDatabaseAdapter }
  if (await kv.has(filledKey)) return
  for (const slug of [...perLocaleCollections, ...referenceCollections]) {
    const { docs } = await place.db.find<{ id: string }>({ collection: slug, limit: 0, pagination: false, select: {}, sort: 'id' })
    for (const { id } of docs) await fill(place, { slug, id: String(id), isGlobal: false })
  }
  for (const slug of perLocaleGlobals) await fill(place, { slug, id: slug, isGlobal: true })
  await kv.set(filledKey, true)
  await renewHistory(payload)
}

const fill = (place: Place, record: Named): Promise<void> => inTransaction(place.db, undefined, (req) => keepMentions(place, record, req))
