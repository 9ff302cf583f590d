import type { Payload, Where } from 'payload'

import { parsePath, pathCollections, publicPath, type PathCollection } from '../shared/paths.ts'
import type { Locale } from '../shared/locales.ts'

/** What a public path stands for. */
export type Resolution =
  | { status: 200; collection: PathCollection; id: string; locale: Locale; slug: string; path: string }
  | { status: 301 | 302; location: string }
  | { status: 404 | 410 }

interface PublicDocument {
  id: string
  slug?: string
  _translation?: { available: { locale: Locale; url: null | string }[]; served: Locale }
}

/**
 * Says which record and language a public path stands for, or where it moved. Reads as an anonymous reader does, so that a path never
 * tells more than the record would.
 */
export async function resolvePath(payload: Payload, path: string): Promise<Resolution> {
  const parsed = parsePath(path)
  if (parsed?.kind === 'document') {
    const found = await findPublic(payload, parsed.collection, parsed.locale, { slug: { equals: parsed.slug } })
    const slug = found?.slug
    if (found && slug === parsed.slug) {
      return {
        status: 200,
        collection: parsed.collection,
        id: found.id,
        locale: parsed.locale,
        slug,
        path: publicPath(parsed.collection, parsed.locale, slug),
      }
    }
  }
  if (parsed?.kind === 'legacy') {
    const moved = await findLegacy(payload, parsed.legacyId, parsed.locale)
    if (moved) return moved
  }
  return findRedirect(payload, path)
}

async function findPublic(payload: Payload, collection: PathCollection, locale: Locale, where: Where): Promise<PublicDocument | undefined> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    fallbackLocale: false,
    limit: 1,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { slug: true },
    where,
  })
  return docs[0] as unknown as PublicDocument | undefined
}

async function findLegacy(payload: Payload, legacyId: number, locale: Locale): Promise<Resolution | undefined> {
  for (const collection of pathCollections) {
    const found = await findAnywhere(payload, collection, { legacyId: { equals: legacyId } }, locale)
    if (found) return { status: 301, location: found }
  }
  return undefined
}

/** The address of a public record: in the language wanted, or else in the first it has. */
async function findAnywhere(payload: Payload, collection: PathCollection, where: Where, locale: Locale): Promise<string | undefined> {
  const found = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { slug: true },
    where,
  })
  const available = (found.docs[0] as unknown as PublicDocument | undefined)?._translation?.available ?? []
  return (available.find((language) => language.locale === locale) ?? available[0])?.url ?? undefined
}

interface Redirect {
  locale?: Locale | null
  record?: { relationTo: PathCollection; value: string } | null
  to?: null | string
  type: '301' | '302' | '410'
}

/** The path without query and fragment, decoded; nothing when it is none, as `//host` or `/%`. */
function pathnameOf(path: string): string | undefined {
  try {
    const { host, pathname } = new URL(path, 'http://path.invalid')
    return host === 'path.invalid' ? decodeURIComponent(pathname) : undefined
  } catch {
    return undefined
  }
}

async function findRedirect(payload: Payload, path: string): Promise<Resolution> {
  const from = pathnameOf(path)?.replace(/(.)\/$/u, '$1')
  if (!from) return { status: 404 }
  const { docs } = await payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { from: { equals: from } },
  })
  const redirect = docs[0] as unknown as Redirect | undefined
  if (!redirect) return { status: 404 }
  if (redirect.type === '410') return { status: 410 }
  const status = redirect.type === '302' ? 302 : 301
  if (redirect.to) return { status, location: redirect.to }
  if (!redirect.record) return { status: 404 }
  const { relationTo, value } = redirect.record
  const locale = redirect.locale ?? parsePath(path)?.locale ?? 'en'
  const location = await findAnywhere(payload, relationTo, { id: { equals: value } }, locale)
  return location ? { status, location } : { status: 410 }
}
