import type { GeoCoordinates, Place } from 'schema-dts'

import { given, recordIn } from './document.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** A point on the map, as the records keep it. */
export function toGeo(value: unknown): GeoCoordinates | undefined {
  const { lat, lng } = recordIn(value) ?? {}
  if (typeof lat !== 'number' || typeof lng !== 'number') return undefined
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lng }
}

interface Located {
  venue?: null | string
  city?: null | string
  country?: unknown
  geo?: unknown
}

/** Where something takes place; undefined when nothing of it is known. */
export function toPlace({ city, country, geo, venue }: Located): Place | undefined {
  const name = text(venue) ?? text(city)
  const code = text(recordIn(country)?.code)
  const point = toGeo(geo)
  const address =
    text(city) || code ? { '@type': 'PostalAddress' as const, ...given({ addressLocality: city, addressCountry: code }) } : undefined
  if (!name && !address && !point) return undefined
  return { '@type': 'Place', ...given({ name, address, geo: point }) }
}
