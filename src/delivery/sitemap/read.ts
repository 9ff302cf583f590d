import type { Payload } from 'payload'

import { localeCodes, type Locale } from '../../shared/locales.ts'
import { pathCollections, publicPath, type PathCollection } from '../../shared/paths.ts'
import type { Alternate, SitemapPage } from './model.ts'

/**
 * Documents in one file. The protocol (https://www.sitemaps.org/protocol.html) allows 50,000 pages and 50 MB: each document has up to eight
 * pages, and each page names up to nine others.
 */
export const documentsInFile = 2_000

/** A part of the map: some documents of a collection. */
export interface SitemapPart {
  collection: PathCollection
  /** 1 and up. */
  number: number
}

/** The parts of the whole map, and how many documents are in them. */
export async function readParts(payload: Payload): Promise<{ documents: number; parts: SitemapPart[] }> {
  const counts = await Promise.all(
    pathCollections.map(async (collection) => {
      const { totalDocs } = await payload.count({ collection, locale: 'all' as never, overrideAccess: false })
      return { collection, totalDocs }
    }),
  )
  const parts = counts.flatMap(({ collection, totalDocs }) =>
    Array.from({ length: Math.ceil(totalDocs / documentsInFile) }, (_, i) => ({ collection, number: i + 1 })),
  )
  return { documents: counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0), parts }
}

/** The pages of a part, as a stranger sees them: nine operations, however many documents there are. */
export async function readPages(payload: Payload, part: SitemapPart, publicUrl: string): Promise<SitemapPage[]> {
  const ids = await readIds(payload, part)
  if (ids.length === 0) return []
  const byLocale = await Promise.all(localeCodes.map(async (locale) => readLanguage(payload, part.collection, ids, locale)))
  return ids.flatMap((id) => {
    const published = localeCodes.flatMap((locale, i): (Alternate & { changedAt?: string })[] => {
      const found = byLocale[i]?.get(id)
      return found ? [{ locale, url: `${publicUrl}${publicPath(part.collection, locale, found.slug)}`, changedAt: found.changedAt }] : []
    })
    const alternates = published.map(({ locale, url }) => ({ locale, url }))
    return published.map(({ changedAt, url }) => ({ alternates, changedAt, url }))
  })
}

async function readIds(payload: Payload, { collection, number }: SitemapPart): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: documentsInFile,
    locale: 'all',
    overrideAccess: false,
    page: number,
    select: {},
    sort: 'id',
  })
  return docs.map(({ id }) => id)
}

interface Named {
  id: string
  slug?: null | string
  _translation?: { publishedAt: null | string; updatedAt: null | string }
}

/** Those that are really published in the language, with their address in it. */
async function readLanguage(payload: Payload, collection: PathCollection, ids: string[], locale: Locale) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    fallbackLocale: false,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { slug: true },
    where: { id: { in: ids } },
  })
  return new Map(
    (docs as unknown as Named[]).flatMap(({ _translation, id, slug }): [string, { changedAt?: string; slug: string }][] =>
      slug ? [[id, { changedAt: _translation?.updatedAt ?? _translation?.publishedAt ?? undefined, slug }]] : [],
    ),
  )
}
