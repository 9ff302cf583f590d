import type { Where } from 'payload'

import { allOf } from '../formats/allOf.ts'
import { BadParameter, demandOneOf } from '../formats/parameters.ts'

export const participantParameters = ['network', 'country', 'type', 'theme', 'year', 'bbox'] as const
export type ParticipantFilters = Partial<Record<(typeof participantParameters)[number], string>>

/** What the filters may be, by the model and by what is stored. */
export interface Allowed {
  networks: readonly string[]
  types: readonly string[]
  countries: readonly { id: string; code: string }[]
  themes: readonly { id: string; key: string }[]
}

/**
 * The questions to the database. Network and year choose among participations: an authority with none that is meant is left out.
 *
 * @throws BadParameter
 */
export function toWheres(filters: ParticipantFilters, allowed: Allowed): { authorities: Where; participations: Where } {
  const { bbox, country, network, theme, type, year } = filters
  demandOneOf('network', network, allowed.networks)
  demandOneOf('type', type, allowed.types)
  demandOneOf(
    'country',
    country,
    allowed.countries.map(({ code }) => code),
  )
  demandOneOf(
    'theme',
    theme,
    allowed.themes.map(({ key }) => key),
  )
  const authorities: Where[] = [
    ...(type ? [{ type: { equals: type } }] : []),
    ...(country ? [{ country: { equals: allowed.countries.find(({ code }) => code === country)?.id } }] : []),
    ...(theme ? [{ themes: { in: [allowed.themes.find(({ key }) => key === theme)?.id] } }] : []),
    ...(bbox ? [withinBox(parseBox(bbox))] : []),
  ]
  const participations: Where[] = [...(network ? [{ network: { equals: network } }] : []), ...(year ? [beginsIn(year)] : [])]
  return { authorities: allOf(authorities), participations: allOf(participations) }
}

/** Partial dates sort as texts: `2013`, `2013-10` and `2013-10-04` lie between `2013` and `2014`. */
function beginsIn(year: string): Where {
  if (!/^[12]\d{3}$/u.test(year))
    throw new BadParameter('year', 'A year of four digits, such as 2013: the one in which a participation began.')
  return { and: [{ startDate: { greater_than_equal: year } }, { startDate: { less_than: String(Number(year) + 1) } }] }
}

/** West, south, east, north, in degrees. West is greater than east when the box lies over the antimeridian (RFC 7946, 5.2). */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

const boxRule =
  'Four numbers, west,south,east,north: longitudes from -180 to 180, latitudes from -90 to 90, south not above north; west is greater than east over the antimeridian.'

/** @throws BadParameter */
export function parseBox(text: string): Box {
  const parts = text.split(',')
  const isNumber = parts.every((part) => /^[+-]?\d{1,3}(?:\.\d{1,15})?$/u.test(part))
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number)
  const isInRange = [west, east].every((one) => Math.abs(one) <= 180) && [south, north].every((one) => Math.abs(one) <= 90)
  if (parts.length !== 4 || !isNumber || !isInRange || south > north) throw new BadParameter('bbox', boxRule)
  return { west, south, east, north }
}

/** Authorities without a point are in no box. */
export function withinBox({ east, north, south, west }: Box): Where {
  const from = { 'geo.lng': { greater_than_equal: west } }
  const to = { 'geo.lng': { less_than_equal: east } }
  return {
    and: [
      { 'geo.lat': { greater_than_equal: south } },
      { 'geo.lat': { less_than_equal: north } },
      west <= east ? { and: [from, to] } : { or: [from, to] },
    ],
  }
}
