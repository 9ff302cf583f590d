import { readData } from '../content.ts'
import { byLocale, localesOf, refer, referAll, type SeedRecord } from '../record.ts'
import { imageOf } from './images.ts'
import type { Localized } from './localized.ts'

interface RawEvent {
  id: string
  eventType: string
  title: Localized
  titleDrafts?: Localized
  summary: Localized
  city: Localized | null
  venue: Localized | null
  startDate: string | null
  endDate: string | null
  datePrecision: string
  status: string
  countryCode: string | null
  geo: object | null
  programmes: string[]
  organisers: string[]
  authorities?: string[]
  attendees?: { value: number; qualifier: string | null }
  openToMedia?: boolean
  dateHistory?: { sources: string[] }[]
  note?: string
  heldConfirmedBy?: string[]
  sources: string[]
  /** What became known later; kept in the data, never loaded as the current state. */
  laterRevision?: object
}

export function readEvents(): SeedRecord[] {
  const image = imageOf('events')
  return readData<RawEvent[]>('events').map((raw) => {
    const { id, title, titleDrafts, summary, city, venue, countryCode, laterRevision: _later, note, heldConfirmedBy, ...rest } = raw
    const drafts = localesOf(titleDrafts)
    return {
      collection: 'events',
      key: id,
      keyField: 'legacyKey',
      sourceLocale: 'en',
      shared: {
        ...rest,
        geo: raw.geo ?? undefined,
        country: refer('countries', countryCode),
        programmes: referAll('programmes', raw.programmes),
        organisers: referAll('organisations', raw.organisers),
        authorities: referAll('member-authorities', raw.authorities),
        dateHistory: raw.dateHistory?.map((line) => ({ ...line, sources: referAll('sources', line.sources) })),
        image: image(id),
        editorialNote: note,
        sources: referAll('sources', [...new Set([...raw.sources, ...(heldConfirmedBy ?? [])])]),
      },
      texts: { ...byLocale({ title, summary, city, venue }), ...byLocale({ title: titleDrafts }) },
      publish: localesOf(title),
      drafts,
    }
  })
}
