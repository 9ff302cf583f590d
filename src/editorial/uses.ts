import { isolateObjectProperty, type CollectionSlug, type FlattenedField, type PayloadRequest, type Where } from 'payload'

import { referencesIn, settingOf } from '../publication/index.ts'
import { localeCodes } from '../shared/locales.ts'
import { mentions } from './mentions.ts'

type Raw = Record<string, unknown>

/** A place that uses a record. */
export interface Use {
  /** Slug of the collection or global. */
  collection: string
  /** Of the document; a global has none. */
  id: null | string
  title: string
  /** The field, in dotted form with the positions of rows. */
  path: string
  /** What readers can see, or what only the staff can: drafts, the trash, private records. */
  state: 'draft' | 'public'
}

interface Target {
  collection: string
  id: string
}

interface Entity {
  fields: FlattenedField[]
  isGlobal: boolean
  isPublishedPerLanguage: boolean
  slug: string
  titleField: string | undefined
}

/** Redirects are kept for the record's sake, and go with it. */
const withoutSay = new Set(['redirects'])

/** The places that use a record: by relations, pictures and files, and in texts; in what is public and in the latest drafts. */
export async function usesOf(target: Target, request: PayloadRequest): Promise<Use[]> {
  const req = isolateObjectProperty(request, 'locale')
  req.locale = 'all'
  const found: Use[] = []
  for (const entity of entitiesOf(req)) found.push(...(await usesIn(entity, target, req)))
  return found
}

function entitiesOf({ payload: { config } }: PayloadRequest): Entity[] {
  const isOurs = ({ slug }: { slug: string }) => !slug.startsWith('payload-') && !withoutSay.has(slug)
  const about = (entity: { custom?: Record<string, unknown>; flattenedFields: FlattenedField[]; slug: string }) => ({
    fields: entity.flattenedFields,
    isPublishedPerLanguage: settingOf(entity) !== null,
    slug: entity.slug,
  })
  return [
    ...config.collections
      .filter(isOurs)
      .map((collection) => ({ ...about(collection), isGlobal: false, titleField: collection.admin.useAsTitle })),
    ...config.globals.map((global) => ({ ...about(global), isGlobal: true, titleField: undefined })),
  ]
}

async function usesIn(entity: Entity, target: Target, req: PayloadRequest): Promise<Use[]> {
  const { drafts, rows } = await documentsThatMention(entity, target, req)
  const isVisible = (row: Raw) =>
    entity.isPublishedPerLanguage ? row.isPublic === true && !row.deletedAt : isPublicCollection(entity.slug, req)
  const places = [
    ...rows.flatMap((row) => placesIn(entity, target, row, isVisible(row) ? 'public' : 'draft', req)),
    ...drafts.flatMap((draft) => placesIn(entity, target, draft, 'draft', req)),
  ]
  const seen = new Set<string>()
  return places.filter(({ id, path }) => {
    const key = `${id} ${path}`
    return !seen.has(key) && seen.add(key)
  })
}

const isPublicCollection = (slug: string, req: PayloadRequest): boolean => {
  const custom = req.payload.collections[slug as CollectionSlug]?.config.custom
  return Boolean(custom?.isPublic ?? custom?.publicWith)
}

interface Documents {
  drafts: Raw[]
  rows: Raw[]
}

/** Long lists tell no more than that there are many. */
const most = 100

async function documentsThatMention(entity: Entity, target: Target, req: PayloadRequest): Promise<Documents> {
  const { db } = req.payload
  const { isGlobal, isPublishedPerLanguage, slug } = entity
  const latest = { latest: { equals: true } } satisfies Where
  if (isGlobal) {
    const row = await db.findGlobal<Raw>({ slug, req })
    const { docs } = isPublishedPerLanguage
      ? await db.findGlobalVersions<Raw>({ global: slug as never, limit: 1, pagination: false, req, where: latest })
      : { docs: [] }
    return { rows: row ? [row] : [], drafts: docs.map(({ version }) => version as Raw) }
  }
  const collection = slug as CollectionSlug
  const page = { collection, limit: most, locale: 'all', pagination: false, req, sort: 'id' } as const
  const documents: Documents = { drafts: [], rows: [] }
  // One query a field: a condition on all of them at once would use none of their indexes.
  for (const where of mentions(entity.fields, target, req.payload)) {
    const { docs } = await db.find<Raw>({ ...page, where: where('') })
    documents.rows.push(...docs)
    if (!isPublishedPerLanguage) continue
    const versions = await db.findVersions<Raw>({ ...page, where: { and: [latest, where('version.')] } })
    documents.drafts.push(...versions.docs.map(({ parent, version }) => ({ ...(version as Raw), id: parent })))
  }
  return documents
}

function placesIn(entity: Entity, target: Target, doc: Raw, state: Use['state'], req: PayloadRequest): Use[] {
  const { fields, isGlobal, slug } = entity
  const id = isGlobal ? null : String(doc.id)
  // A document that names itself keeps nothing from being deleted.
  if (slug === target.collection && id === target.id) return []
  const title = titleOf(entity, doc)
  return referencesIn(fields, doc, { config: req.payload.config, languages: 'all' })
    .filter((reference) => reference.collection === target.collection && reference.id === target.id)
    .map(({ path }) => ({ collection: slug, id, title, path, state }))
}

function titleOf({ slug, titleField }: Entity, doc: Raw): string {
  const value = titleField ? doc[titleField] : slug
  if (typeof value !== 'object' || value === null) return String(value ?? doc.id)
  const texts = value as Raw
  const code = localeCodes.find((locale) => Boolean(texts[locale]))
  return String((code && texts[code]) ?? doc.id)
}
