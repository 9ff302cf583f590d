import { periodNoon } from '../../shared/partialDate.ts'
import type { Block } from '../lexical.ts'
import { readData } from '../content.ts'
import { byLocale, localesOf, referAll, type RichText, type SeedRecord } from '../record.ts'
import { imageOf } from './images.ts'
import type { Localized } from './localized.ts'

interface RawNews {
  id: string
  /** Number of the page on the old site. */
  legacyId?: number
  publishedAt: string | null
  publishedAtPrecision: string
  publishedAtAssumed: boolean
  category: string
  title: Localized
  lead: Localized
  body?: Localized<Block[]>
  programmes: string[]
  authorities: string[]
  events: string[]
  countryCodes: string[]
  status: 'draft' | 'published'
  editorialNote?: string
  sources: string[]
}

export function readNews(): SeedRecord[] {
  const image = imageOf('news')
  return readData<RawNews[]>('news').map(({ id, title, lead, body, status, ...raw }) => {
    const written = localesOf(title)
    return {
      collection: 'news',
      key: id,
      keyField: 'legacyKey',
      sourceLocale: 'en',
      shared: {
        legacyId: raw.legacyId,
        category: raw.category,
        publishedAt: periodNoon(raw.publishedAt),
        publishedAtPrecision: raw.publishedAtPrecision,
        publishedAtAssumed: raw.publishedAtAssumed,
        image: image(id),
        programmes: referAll('programmes', raw.programmes),
        events: referAll('events', raw.events),
        authorities: referAll('member-authorities', raw.authorities),
        countries: referAll('countries', raw.countryCodes),
        editorialNote: raw.editorialNote,
        sources: referAll('sources', raw.sources),
      },
      texts: byLocale({ title, lead, body: richTexts(body) }),
      publish: status === 'published' ? written : [],
      drafts: status === 'published' ? [] : written,
    }
  })
}

/** The body of each language, waiting for the ids its links need. */
export const richTexts = (body: Localized<Block[]> = {}): Localized<RichText> =>
  Object.fromEntries(Object.entries(body).map(([locale, blocks]) => [locale, { richText: blocks }]))
