import type { Payload, Where } from 'payload'

import type { SearchChange, SearchEntry } from '../../database/index.ts'
import { isLocale, localeCodes, type Locale } from '../../shared/locales.ts'
import type { PathCollection } from '../../shared/paths.ts'
import { searchedFields, toSearched, type Belonging, type Stored } from './documents.ts'
import { tokensOf } from './tokens.ts'

/** What an answer shows of an entry. */
export interface Shown {
  title: string
  /** Path of its page; nothing where it has no address in this language. */
  url: null | string
  date: null | string
  text: string
}

interface Available {
  locale: string
  url: null | string
}

/** Reads documents as a stranger does, all languages at once: of a text only those it is public in. */
async function readDocuments(payload: Payload, collection: PathCollection, where: Where, limit?: number): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: Object.fromEntries(searchedFields[collection].map((name) => [name, true])),
    sort: 'id',
    where,
    ...(limit === undefined ? {} : { limit }),
  })
  return docs as unknown as Stored[]
}

/** The entries of these documents; one that is not public has none, and one that cannot be read. */
export async function readEntries(
  payload: Payload,
  collection: PathCollection,
  ids: readonly string[],
  locales: readonly Locale[],
): Promise<SearchChange[]> {
  const entries = await entriesOf(payload, collection, ids)
  return ids.map((document) => ({
    collection,
    document,
    locales,
    entries: (entries.get(document) ?? []).filter(({ locale }) => locales.includes(locale)),
  }))
}

/** The entries of the documents that come after this one, in the order of their ids; none when there are no more. */
export async function readEntriesAfter(
  payload: Payload,
  collection: PathCollection,
  after: string | undefined,
  limit: number,
): Promise<SearchChange[]> {
  const where: Where = after === undefined ? {} : { id: { greater_than: after } }
  try {
    const docs = await readDocuments(payload, collection, where, limit)
    const entries = await toEntries(payload, collection, docs)
    return docs.map(({ id }) => ({ collection, document: String(id), locales: localeCodes, entries: entries.get(String(id)) ?? [] }))
  } catch {
    const { docs } = await payload.db.find<{ id: string }>({ collection, limit, pagination: false, select: {}, sort: 'id', where })
    return readEntries(
      payload,
      collection,
      docs.map(({ id }) => String(id)),
      localeCodes,
    )
  }
}

/**
 * One document that cannot be read keeps no other from being found. Read together they all fail with it, so then each is read by itself.
 *
 * @throws when the database does not answer at all
 */
async function entriesOf(payload: Payload, collection: PathCollection, ids: readonly string[]): Promise<Map<string, SearchEntry[]>> {
  try {
    return await toEntries(payload, collection, await readDocuments(payload, collection, { id: { in: [...ids] } }))
  } catch (error) {
    const found = new Map<string, SearchEntry[]>()
    if (ids.length > 1) {
      for (const id of ids) for (const [name, entries] of await entriesOf(payload, collection, [id])) found.set(name, entries)
      return found
    }
    await payload.db.count({ collection })
    skip(payload, collection, ids.join(), error)
    return found
  }
}

function skip({ logger }: Payload, collection: PathCollection, id: string, error: unknown): void {
  logger.error({ err: error, msg: `Search leaves out ${collection} ${id}, which cannot be read` })
}

async function toEntries(payload: Payload, collection: PathCollection, docs: readonly Stored[]): Promise<Map<string, SearchEntry[]>> {
  const participations = collection === 'member-authorities' ? await readParticipations(payload, docs) : undefined
  return new Map(
    docs.map((doc) => {
      const id = String(doc.id)
      try {
        return [id, availableIn(doc).flatMap((language) => toEntry(collection, doc, language, participations?.get(id) ?? []) ?? [])]
      } catch (error) {
        skip(payload, collection, id, error)
        return [id, []]
      }
    }),
  )
}

const availableIn = ({ _translation }: Stored): Available[] => (_translation as undefined | { available: Available[] })?.available ?? []

function toEntry(
  collection: PathCollection,
  doc: Stored,
  { locale, url }: Available,
  participations: readonly Stored[],
): SearchEntry | undefined {
  if (!isLocale(locale)) return undefined
  const searched = toSearched(collection, doc, locale, belongingOf(participations))
  if (!searched) return undefined
  const { countries, date, programmes, rank, text, texts, title, years } = searched
  const shown: Shown = { title, url, date, text }
  return {
    locale,
    rank,
    shown,
    tokens: tokensOf(texts),
    facets: [
      facet('type', collection),
      ...years.map((year) => facet('year', year)),
      ...countries.map((id) => facet('country', id)),
      ...programmes.map((id) => facet('programme', id)),
    ],
    needs: participations.map(({ id }) => `participations:${String(id)}`),
  }
}

export const facetKinds = ['type', 'year', 'country', 'programme'] as const
export type FacetKind = (typeof facetKinds)[number]

/** The token of what an entry is counted and filtered by: countries and programmes by their ids, which stay when they are renamed. */
export const facet = (kind: FacetKind, value: string): string => `${kind}:${value}`

const belongingOf = (participations: readonly Stored[]): Belonging => ({
  years: participations.map(({ startDate }) => startDate),
  programmes: participations.map(({ programme }) => programme),
})

/** What these authorities take part in, as far as it is public. */
async function readParticipations(payload: Payload, authorities: readonly Stored[]): Promise<Map<string, Stored[]>> {
  const { docs } = await payload.find({
    collection: 'participations',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { authority: true, programme: true, startDate: true },
    sort: 'id',
    where: { authority: { in: authorities.map(({ id }) => id) } },
  })
  const grouped = new Map<string, Stored[]>()
  for (const doc of docs as unknown as Stored[]) {
    const authority = String(doc.authority)
    grouped.set(authority, [...(grouped.get(authority) ?? []), doc])
  }
  return grouped
}
