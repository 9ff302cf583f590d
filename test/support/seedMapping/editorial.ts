import { expected, languagesOf, seedFile, to, toAll, type CollectionMapping, type Localized } from './mapping.ts'
import type { Fields } from './plain.ts'
import type { Block } from './shortForm.ts'

type Images = Record<'events' | 'news' | 'pages', Record<string, string>>

interface News extends Fields {
  id: string
  publishedAt: string | null
  title: Localized
  lead: Localized
  body?: Localized<Block[]>
  programmes: string[]
  authorities: string[]
  events: string[]
  countryCodes: string[]
  status: string
  editorialNote?: string
  sources: string[]
}

interface Event extends Fields {
  id: string
  title: Localized
  titleDrafts?: Localized
  summary: Localized
  city: Localized | null
  venue: Localized | null
  countryCode: string | null
  programmes: string[]
  organisers: string[]
  authorities?: string[]
  dateHistory?: (Fields & { sources: string[] })[]
  note?: string
  heldConfirmedBy?: string[]
  sources: string[]
}

interface Document extends Fields {
  id: string
  title: Localized
  sources: string[]
}

interface Page {
  key: string
  title: Localized
  body: Localized<Block[]>
}

interface Picture {
  key: string
  picture: string
  alt: Localized
  credit?: string
}

const images = seedFile<Images>('images')

/** Noon in UTC of the last day of the year, month or day: `2013-06` gives 30 June. */
function noonOfLastDay(date: string | null): string | undefined {
  if (!date) return undefined
  const [year, month = '12', day] = date.split('-')
  const last = day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${last}T12:00:00.000Z`
}

const legacyKey = ({ legacyKey: key }: Fields): string => String(key)
const added = ['seoTitle', 'seoDescription', 'socialImage']
const secret = ['createdBy', 'editorialNote']

export const news: CollectionMapping = {
  collection: 'news',
  keyOf: legacyKey,
  notInFile: added,
  secret,
  records: seedFile<News[]>('news').map(({ id, title, lead, body, countryCodes, status, editorialNote, ...rest }) =>
    expected({
      key: id,
      languages: status === 'published' ? languagesOf(title) : [],
      secret: { editorialNote },
      fields: (pick) => ({
        ...rest,
        legacyKey: id,
        title: pick(title),
        lead: pick(lead),
        body: pick(body),
        publishedAt: noonOfLastDay(rest.publishedAt),
        programmes: toAll('programmes', rest.programmes),
        authorities: toAll('member-authorities', rest.authorities),
        events: toAll('events', rest.events),
        countries: toAll('countries', countryCodes),
        image: to('media', images.news[id]),
        sources: toAll('sources', rest.sources),
      }),
    }),
  ),
}

export const events: CollectionMapping = {
  collection: 'events',
  keyOf: legacyKey,
  notInFile: [...added, 'news', 'outcome', 'sequence'],
  secret,
  records: seedFile<Event[]>('events').map(
    ({ id, title, titleDrafts, summary, city, venue, countryCode, note, heldConfirmedBy = [], laterRevision: _neverLoaded, ...rest }) =>
      expected({
        key: id,
        languages: languagesOf(title),
        secret: { editorialNote: note },
        drafts: (pick) => ({ title: pick(titleDrafts) }),
        fields: (pick) => ({
          ...rest,
          legacyKey: id,
          title: pick(title),
          summary: pick(summary),
          city: pick(city),
          venue: pick(venue),
          country: to('countries', countryCode),
          programmes: toAll('programmes', rest.programmes),
          organisers: toAll('organisations', rest.organisers),
          authorities: toAll('member-authorities', rest.authorities),
          dateHistory: rest.dateHistory?.map((line) => ({ ...line, sources: toAll('sources', line.sources) })),
          image: to('media', images.events[id]),
          sources: toAll('sources', [...new Set([...rest.sources, ...heldConfirmedBy])]),
        }),
      }),
  ),
}

export const documents: CollectionMapping = {
  collection: 'documents',
  keyOf: legacyKey,
  notInFile: added,
  secret,
  records: seedFile<Document[]>('documents').map(({ id, title, sources, ...rest }) =>
    expected({
      key: id,
      languages: languagesOf(title),
      fields: (pick) => ({ ...rest, legacyKey: id, title: pick(title), sources: toAll('sources', sources) }),
    }),
  ),
}

export const pages: CollectionMapping = {
  collection: 'pages',
  keyOf: legacyKey,
  notInFile: added,
  secret,
  records: seedFile<Page[]>('pages').map(({ key, title, body }) =>
    expected({
      key,
      languages: languagesOf(title),
      fields: (pick) => ({ legacyKey: key, title: pick(title), body: pick(body), image: to('media', images.pages[key]) }),
    }),
  ),
}

export const media: CollectionMapping = {
  collection: 'media',
  keyOf: legacyKey,
  notInFile: ['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes'],
  secret,
  records: seedFile<Picture[]>('media').map(({ key, picture, alt, credit }) =>
    expected({
      key,
      languages: languagesOf(alt),
      fields: (pick) => ({
        legacyKey: key,
        originalName: picture,
        alt: pick(alt),
        credit: credit ?? 'European Alliance of Cities and Regions for Roma Inclusion',
        licence: 'CC0 1.0',
      }),
    }),
  ),
}
