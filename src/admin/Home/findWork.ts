import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest, Where } from 'payload'

import { countWaiting, type Languages } from '../../publication/index.ts'
import { isLocale, localeCodes, type Locale } from '../../shared/locales.ts'
import { perLocaleCollections, type PerLocaleCollection } from '../../shared/slugs.ts'
import { titleOf, type Title } from '../TitleCell/titleOf.ts'

/** A document as the home screen lists it. */
export interface Row {
  id: string
  collection: PerLocaleCollection
  /** What one document of its collection is called. */
  kind: string
  title: Title
  updatedAt: string
  /** Languages that are public and have newer changes. */
  changed: Locale[]
}

export interface Collection {
  slug: PerLocaleCollection
  label: string
}

/** How much waits for a language, by collection. */
export interface Waiting {
  locale: Locale
  counts: number[]
}

export interface Work {
  latest: Row[]
  /** In no language public yet. */
  unpublished: Row[]
  /** Public, with changes that are not. */
  changed: Row[]
  collections: Collection[]
  waiting: Waiting[]
}

const listed = 10
/** Changes that wait are looked for among the latest drafts of each collection: what is older has been left for a reason. */
const looked = 30

/** Gathers the work of the panel over the collections a person may read. Documents are read with the person's rights. */
export async function findWork(req: PayloadRequest, readable: (slug: PerLocaleCollection) => boolean, locale: Locale): Promise<Work> {
  const slugs = perLocaleCollections.filter(readable)
  const newest = (await Promise.all(slugs.map((slug) => findDrafts(req, slug, locale, {}, looked)))).flat().sort(newestFirst)
  const unpublished = (await Promise.all(slugs.map((slug) => findUnpublished(req, slug, locale)))).flat().sort(newestFirst)
  const waiting = await Promise.all(
    localeCodes.map(async (code) => ({
      locale: code,
      counts: await Promise.all(slugs.map((slug) => countWaiting(req.payload, slug, code))),
    })),
  )
  return {
    latest: newest.slice(0, listed),
    unpublished: unpublished.slice(0, listed),
    changed: newest.filter(({ changed }) => changed.length > 0).slice(0, listed),
    collections: slugs.map((slug) => ({ slug, label: labelOf(req, slug, 'plural') })),
    waiting,
  }
}

const newestFirst = (a: Row, b: Row): number => b.updatedAt.localeCompare(a.updatedAt)

/** Which rows are public stands in a column nobody may ask for; what is shown of them is read with the person's rights. */
async function findUnpublished(req: PayloadRequest, slug: PerLocaleCollection, locale: Locale): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    limit: looked,
    overrideAccess: true,
    pagination: false,
    select: { updatedAt: true },
    sort: '-updatedAt',
    where: { isPublic: { not_equals: true } },
  })
  if (docs.length === 0) return []
  return findDrafts(req, slug, locale, { id: { in: docs.map(({ id }) => id) } }, listed)
}

async function findDrafts(req: PayloadRequest, slug: PerLocaleCollection, locale: Locale, where: Where, limit: number): Promise<Row[]> {
  const titleField = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    limit,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    // Without its statuses, every document would seem to have changes.
    select: { [titleField]: true, _status: true, sourceLocale: true, updatedAt: true },
    sort: '-updatedAt',
    user: req.user,
    where,
  })
  const kind = labelOf(req, slug, 'singular')
  return (docs as unknown as Record<string, unknown>[]).map((doc) => ({
    id: String(doc.id),
    collection: slug,
    kind,
    title: titleOf(doc[titleField], [locale, doc.sourceLocale, 'en']),
    updatedAt: String(doc.updatedAt),
    changed: changedIn(doc._languages),
  }))
}

const changedIn = (languages: unknown): Locale[] =>
  localeCodes.filter((code) => isLocale(code) && Boolean((languages as Partial<Languages> | undefined)?.[code]?.hasChanges))

const labelOf = (req: PayloadRequest, slug: PerLocaleCollection, form: 'plural' | 'singular'): string =>
  getTranslation(req.payload.collections[slug].config.labels[form], req.i18n)
