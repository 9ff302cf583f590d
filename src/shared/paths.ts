import { isLocale, type Locale } from './locales.ts'
import type { PerLocaleCollection } from './slugs.ts'

/** Collections whose documents have a page of their own, and so a public path. */
export const pathCollections = [
  'news',
  'events',
  'programmes',
  'member-authorities',
  'glossary-terms',
  'documents',
  'pages',
] as const satisfies readonly PerLocaleCollection[]

export type PathCollection = (typeof pathCollections)[number]

export const hasPath = (collection: string): collection is PathCollection => pathCollections.some((known) => known === collection)

/** The path of a document in one language, as a frontend shows it: `/fr/news/prochains-lancements`. */
export const publicPath = (collection: PathCollection, locale: Locale, slug: string): string => `/${locale}/${collection}/${slug}`

/** What a public path asks for. */
export type ParsedPath =
  | { kind: 'document'; locale: Locale; collection: PathCollection; slug: string }
  /** An address of the old site: `/en/page/87-next-launching-events.html`. */
  | { kind: 'legacy'; locale: Locale; legacyId: number }

/** Reads a public path; `null` when it is none. Query, fragment and a trailing slash do not matter. */
export function parsePath(path: string): null | ParsedPath {
  const [locale, section, ...rest] = decode(path.replace(/[?#].*$/u, ''))
    .split('/')
    .filter(Boolean)
  if (!isLocale(locale) || !section || rest.length !== 1 || !rest[0]) return null
  if (section === 'page') {
    const legacyId = /^(\d{1,6})(?:-|$)/u.exec(rest[0])?.[1]
    return legacyId ? { kind: 'legacy', locale, legacyId: Number(legacyId) } : null
  }
  return hasPath(section) ? { kind: 'document', locale, collection: section, slug: rest[0] } : null
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
