import type { SearchFound, SearchHit } from '../../database/index.ts'
import type { Locale } from '../../shared/locales.ts'
import { excerptOf, type ExcerptPart } from './excerpt.ts'
import type { Names } from './names.ts'
import { labelOf } from './names.ts'
import { mostFound, type SearchRequest } from './parameters.ts'
import { facetKinds, type FacetKind, type Shown } from './read.ts'
import { matcherOf, tiers, type Matcher } from './tokens.ts'

/** One document that was found. */
export interface SearchResult {
  /** Its collection. */
  type: string
  id: string
  locale: Locale
  title: string
  /** Path of its page. */
  url: null | string
  excerpt: ExcerptPart[]
  /** Partial date: as much of it as is known. */
  date: null | string
  /** From 4, all words stand in the title, to 1, they stand somewhere in the text. */
  score: number
  _translation: { requested: Locale; served: Locale }
}

export interface FacetCount {
  value: string
  /** Countries and programmes: what it is called, in the language asked for where it has a name in it. */
  label?: string
  count: number
}

/** A page of what was found, in the shape of every other list. */
export interface SearchAnswer {
  docs: SearchResult[]
  totalDocs: number
  /** False when there are more than are counted. */
  isTotalExact: boolean
  limit: number
  page: number
  pagingCounter: number
  totalPages: number
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: null | number
  nextPage: null | number
  facets: Record<FacetKind, FacetCount[]>
}

export function toAnswer(found: SearchFound, { limit, locale, page, typed }: SearchRequest, names: Names): SearchAnswer {
  const matcher = matcherOf(typed)
  const totalPages = Math.max(1, Math.ceil(found.total / limit))
  const [hasPrevPage, hasNextPage] = [page > 1, page < totalPages]
  return {
    docs: found.hits.map((hit) => toResult(hit, locale, matcher)),
    totalDocs: found.total,
    isTotalExact: !found.hasMore,
    limit,
    page,
    pagingCounter: (page - 1) * limit + 1,
    totalPages,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
    facets: toFacets(found.facets, locale, names),
  }
}

function toResult({ collection, document, shown, tier }: SearchHit, locale: Locale, matcher: Matcher): SearchResult {
  const { date, text, title, url } = shown as Shown
  return {
    type: collection,
    id: document,
    locale,
    title,
    url,
    excerpt: excerptOf(text, matcher),
    date,
    score: tiers.length - tier,
    _translation: { requested: locale, served: locale },
  }
}

/** The most frequent first, years the newest first. */
function toFacets(counts: ReadonlyMap<string, number>, locale: Locale, names: Names): SearchAnswer['facets'] {
  const facets: SearchAnswer['facets'] = { type: [], year: [], country: [], programme: [] }
  for (const [token, count] of counts) {
    const kind = facetKinds.find((one) => token.startsWith(`${one}:`))
    if (kind === undefined) continue
    const value = token.slice(kind.length + 1)
    const named = names.byToken(token)
    if (kind === 'type' || kind === 'year') facets[kind].push({ value, count })
    else if (named) facets[kind].push({ value: named.code, label: labelOf(named, locale), count })
  }
  const byValue = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1)
  facets.year.sort((a, b) => byValue(b, a))
  for (const kind of ['type', 'country', 'programme'] as const) facets[kind].sort((a, b) => b.count - a.count || byValue(a, b))
  return facets
}

/** Which of the documents found are on the page. */
export const onPage = ({ limit, page }: SearchRequest): { from: number; to: number } => ({
  from: Math.min((page - 1) * limit, mostFound),
  to: Math.min(page * limit, mostFound),
})
