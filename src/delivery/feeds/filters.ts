import type { Payload, Where } from 'payload'

import type { Locale } from '../../shared/locales.ts'
import { BadParameter, demandOneOf } from '../formats/parameters.ts'

export const feedParameters = ['programme', 'country', 'authority'] as const
export type FeedFilters = Partial<Record<(typeof feedParameters)[number], string>>

/** Which documents a feed is of, and how its title says so. */
export interface FeedScope {
  news: Where
  events: Where
  labels: string[]
}

/**
 * Finds what the filters name: a programme and a country by code, an authority by its address or id. What is not public is as unknown as
 * what does not exist.
 *
 * @throws BadParameter
 */
export async function readScope(
  payload: Payload,
  filters: FeedFilters,
  { codes, locale }: { codes: ReadonlyMap<string, string>; locale: Locale },
): Promise<FeedScope> {
  const scope: FeedScope = { news: {}, events: {}, labels: [] }
  const parts = [
    programmeId(filters.programme, codes),
    await readCountry(payload, filters.country),
    await readAuthority(payload, filters.authority, locale),
  ]
  const wheres = parts.filter((part) => part !== undefined)
  if (wheres.length === 0) return scope
  return {
    news: { and: wheres.map(({ news }) => news) },
    events: { and: wheres.map(({ events }) => events) },
    labels: wheres.map(({ label }) => label),
  }
}

interface Part {
  news: Where
  events: Where
  label: string
}

function programmeId(code: string | undefined, codes: ReadonlyMap<string, string>): Part | undefined {
  if (demandOneOf('programme', code, [...codes.values()]) === undefined) return undefined
  const id = [...codes].find(([, one]) => one === code)?.[0]
  const where = { programmes: { in: [id] } }
  return { news: where, events: where, label: String(code) }
}

async function readCountry(payload: Payload, code: string | undefined): Promise<Part | undefined> {
  if (code === undefined) return undefined
  const query = {
    collection: 'countries',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { code: true },
    sort: 'code',
  } as const
  const { docs } = await payload.find({ ...query, overrideAccess: false })
  demandOneOf(
    'country',
    code,
    docs.map((country) => country.code),
  )
  const id = docs.find((country) => country.code === code)?.id
  return { news: { countries: { in: [id] } }, events: { country: { equals: id } }, label: code }
}

async function readAuthority(payload: Payload, name: string | undefined, locale: Locale): Promise<Part | undefined> {
  if (name === undefined) return undefined
  const { docs } = await payload.find({
    collection: 'member-authorities',
    depth: 0,
    limit: 1,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { exonym: true, name: true },
    where: { or: [{ slug: { equals: name } }, { id: { equals: name } }] },
  })
  const [found] = docs
  if (!found) throw new BadParameter('authority', 'The address (slug) or the id of a public participant.')
  const where = { authorities: { in: [found.id] } }
  return { news: where, events: where, label: found.exonym ?? found.name }
}
