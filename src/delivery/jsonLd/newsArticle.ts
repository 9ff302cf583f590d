import type { NewsArticle, WithContext } from 'schema-dts'

import type { News } from '../../payload-types.ts'
import { given, identity, pictureOf, servedLanguage, type Publisher } from './document.ts'

/** How much of the instant is known: what is stored beyond that was filled in. */
const lengths: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 }

/** The date of publication, as exact as it is known. */
export function publicationDate({
  publishedAt,
  publishedAtPrecision,
}: Pick<News, 'publishedAt' | 'publishedAtPrecision'>): string | undefined {
  if (!publishedAt || publishedAtPrecision === 'unknown') return undefined
  return publishedAt.slice(0, lengths[publishedAtPrecision])
}

/** A news item as schema.org describes it. */
export function toNewsArticle(doc: News, publisher: Publisher): WithContext<NewsArticle> {
  const { publicUrl, siteName } = publisher
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...identity('news', doc, publisher),
    ...given({
      headline: doc.title,
      description: doc.lead,
      inLanguage: servedLanguage(doc),
      datePublished: publicationDate(doc),
      dateModified: doc.updatedAt,
      image: pictureOf(doc.image, publicUrl),
      publisher: siteName ? ({ '@type': 'Organization', name: siteName, url: publicUrl } as const) : undefined,
    }),
  }
}
