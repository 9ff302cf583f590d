import { highestRank } from '../../database/index.ts'
import type { Locale } from '../../shared/locales.ts'
import { periodEnd } from '../../shared/partialDate.ts'
import type { PathCollection } from '../../shared/paths.ts'
import { plainLine, plainText } from '../formats/text.ts'
import { toPlainText } from '../richText/plain.ts'
import type { SearchedTexts } from './tokens.ts'

export type Stored = Record<string, unknown>

/** What search knows of a document in one language. */
export interface SearchedDocument {
  title: string
  texts: SearchedTexts
  /** What excerpts are taken from. */
  text: string
  /** Partial date or day, as exact as it is known. */
  date: null | string
  rank: number
  years: string[]
  countries: string[]
  programmes: string[]
}

/** A document as it is read in all languages, seen from one of them. */
interface Parts {
  title: unknown
  /** Other names it is called by. */
  names?: unknown[]
  lead?: unknown[]
  body?: unknown[]
  date?: null | string
  /** The instant it is ordered by; what has none, such as a participant or a concept, comes first. */
  instant?: null | string
  years?: unknown[]
  countries?: unknown
  programmes?: unknown
}

type Own = (value: unknown) => unknown
type Reader = (doc: Stored, own: Own, more: Belonging) => Parts

/** What is told of a document by other records: the years and programmes an authority takes part in. */
export interface Belonging {
  years: unknown[]
  programmes: unknown[]
}

const list = (value: unknown): Stored[] => (Array.isArray(value) ? (value as Stored[]) : [])
const objectIn = (value: unknown): Stored => (typeof value === 'object' && value !== null ? (value as Stored) : {})
const lengthOfPrecision: Record<string, number> = { time: 10, day: 10, month: 7, year: 4 }

const readers: Record<PathCollection, Reader> = {
  news: (doc, own) => ({
    title: own(doc.title),
    lead: [own(doc.lead)],
    body: [own(doc.body), own(doc.correctionNote), ...list(doc.externalLinks).map(({ label }) => own(label))],
    date: partOf(doc.publishedAt, doc.publishedAtPrecision),
    instant: typeof doc.publishedAt === 'string' ? doc.publishedAt : null,
    years: [partOf(doc.publishedAt, doc.publishedAtPrecision)],
    countries: doc.countries,
    programmes: doc.programmes,
  }),
  events: (doc, own) => ({
    title: own(doc.title),
    lead: [own(doc.summary), own(doc.city), own(doc.venue)],
    body: [own(doc.body)],
    ...datedBy(doc.startDate),
    years: [doc.startDate, doc.endDate],
    countries: [doc.country],
    programmes: doc.programmes,
  }),
  programmes: (doc, own) => ({
    title: own(doc.name),
    names: [doc.code],
    lead: [own(doc.summary)],
    body: [
      own(doc.body),
      own(doc.countryNote),
      ...list(doc.phases).flatMap(({ budget, label, note }) => [own(label), own(note), own(objectIn(budget).note)]),
      ...list(doc.figures).map(({ note }) => own(note)),
    ],
    date: typeof doc.startDate === 'string' ? doc.startDate : null,
    years: [doc.startDate, doc.endDate],
    countries: doc.countries,
    programmes: [doc.id],
  }),
  'member-authorities': (doc, own, { programmes, years }) => ({
    title: own(doc.exonym) ?? doc.name,
    names: [doc.name, objectIn(doc.localName).value],
    body: [own(doc.profile)],
    years,
    countries: [doc.country],
    programmes,
  }),
  'glossary-terms': (doc, own) => ({
    title: own(doc.headword),
    lead: [own(doc.definition), termsOf(doc)],
    body: [own(doc.scopeNote)],
  }),
  documents: (doc, own) => ({ title: own(doc.title), ...datedBy(doc.date), years: [doc.date], programmes: doc.programmes }),
  pages: (doc, own) => ({ title: own(doc.title), lead: [own(doc.lead)], body: [own(doc.body)] }),
}

/** What is read of each; the joins of authorities and programmes are not. */
export const searchedFields: Record<PathCollection, readonly string[]> = {
  news: [
    ...['title', 'slug', 'lead', 'body', 'correctionNote', 'externalLinks', 'publishedAt', 'publishedAtPrecision'],
    ...['countries', 'programmes'],
  ],
  events: ['title', 'slug', 'summary', 'city', 'venue', 'body', 'startDate', 'endDate', 'country', 'programmes'],
  programmes: [
    ...['name', 'slug', 'code', 'summary', 'body', 'countryNote', 'phases', 'figures'],
    ...['startDate', 'endDate', 'countries'],
  ],
  'member-authorities': ['name', 'slug', 'exonym', 'localName', 'profile', 'country'],
  'glossary-terms': ['headword', 'slug', 'definition', 'terms', 'scopeNote'],
  documents: ['title', 'slug', 'date', 'programmes'],
  pages: ['title', 'slug', 'lead', 'body'],
}

const datedBy = (date: unknown): Pick<Parts, 'date' | 'instant'> =>
  typeof date === 'string' ? { date, instant: periodEnd(date) ?? null } : { date: null, instant: null }

/** As much of an instant as is known. */
function partOf(instant: unknown, precision: unknown): null | string {
  const length = lengthOfPrecision[String(precision)]
  return typeof instant === 'string' && length !== undefined ? instant.slice(0, length) : null
}

/** The terms of all languages: whoever knows the word of one finds the concept. */
const termsOf = ({ terms }: Stored): string =>
  list(terms)
    .flatMap(({ forms, text }) => [text, ...list(forms)])
    .filter((term) => typeof term === 'string')
    .join(' · ')

const linesOf = (values: readonly unknown[] = []): string =>
  values.flatMap((value) => plainText(typeof value === 'string' ? value : toPlainText(value)) ?? []).join('\n')

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string')

/** Longer texts are searched as far as this, in characters. */
const longestText = 100_000

/** The document in one language, nothing when it has no title there. It was read in all languages, each text an object of those public. */
export function toSearched(
  collection: PathCollection,
  doc: Stored,
  locale: Locale,
  belonging: Belonging = { years: [], programmes: [] },
): SearchedDocument | undefined {
  const own: Own = (value) => objectIn(value)[locale]
  const {
    body,
    countries,
    date = null,
    instant,
    lead,
    names = [],
    programmes,
    title,
    years = [],
  } = readers[collection](doc, own, belonging)
  const line = plainLine(title)
  if (!line) return undefined
  const [leadText, bodyText] = [linesOf(lead), linesOf(body).slice(0, longestText)]
  return {
    title: line,
    texts: { title: linesOf([line, ...names]), lead: leadText, body: bodyText },
    text: [leadText, bodyText].filter(Boolean).join('\n'),
    date,
    rank: rankOf(instant),
    years: [...new Set(years.flatMap((year) => /^\d{4}/u.exec(typeof year === 'string' ? year : '')?.[0] ?? []))],
    countries: idsIn(countries),
    programmes: idsIn(programmes),
  }
}

const firstInstant = Date.UTC(1700, 0, 1)

/** Minutes: the newest first; before all of them what has no date. */
function rankOf(instant: null | string | undefined): number {
  const minutes = Math.floor((Date.parse(instant ?? '') - firstInstant) / 60_000)
  return Number.isNaN(minutes) ? highestRank : Math.min(Math.max(minutes, 0), highestRank - 1)
}
