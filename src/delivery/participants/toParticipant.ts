import type { Locale } from '../../shared/locales.ts'
import { withFootnoteMark } from '../formats/countries.ts'
import { permanentName } from '../formats/names.ts'
import { plainLine, plainText } from '../formats/text.ts'
import { chainOf, roundDegree, textAlong, type Participant, type Participation, type Point, type Texts } from './model.ts'

/** What is read of an authority, in all its public languages. */
export interface AuthorityRecord {
  id: string
  name: string
  exonym?: Texts
  localName?: { value?: null | string; lang?: null | string } | null
  type: string
  country?: unknown
  themes?: unknown
  wikidataId?: null | string
  geonamesId?: null | number
  geo?: { lat?: null | number; lng?: null | number; precision?: null | string; source?: null | string; verified?: boolean | null } | null
  sourceLocale?: Locale
  _translation?: { available: { locale: Locale; url: null | string }[] }
}

export interface ParticipationRecord extends Participation {
  authority: unknown
}

export interface CountryRecord {
  id: string
  code: string
  name: Texts
  footnote?: Texts
}

export interface ThemeRecord {
  id: string
  key: string
  label: Texts
}

interface Setting {
  countries: readonly CountryRecord[]
  locale: Locale
  participations: readonly ParticipationRecord[]
  publicUrl: string
  themes: readonly ThemeRecord[]
}

/** Undefined when the authority is public in none of the languages that this one falls back to. */
export function toParticipant(
  record: AuthorityRecord,
  { countries, locale, participations, publicUrl, themes }: Setting,
): Participant | undefined {
  const chain = chainOf(locale, record.sourceLocale ?? 'en')
  const page = chain.map((code) => record._translation?.available.find((one) => one.locale === code)).find(Boolean)
  if (!page) return undefined
  const ids = Array.isArray(record.themes) ? (record.themes as unknown[]) : []
  return {
    id: permanentName(publicUrl, 'member-authorities', record.id),
    ...nameOf(record, chain),
    url: page.url ? `${publicUrl}${page.url}` : null,
    localName: localNameOf(record),
    type: record.type,
    country: toCountry(
      countries.find(({ id }) => id === record.country),
      locale,
    ),
    themes: ids.flatMap(
      (id) =>
        toTheme(
          themes.find((theme) => theme.id === id),
          locale,
        ) ?? [],
    ),
    wikidataId: record.wikidataId ?? null,
    geonamesId: record.geonamesId ?? null,
    point: toPoint(record.geo),
    participations: participations.map(toParticipation),
  }
}

function nameOf({ exonym, name }: AuthorityRecord, chain: readonly Locale[]): { name: string; language: Locale | null } {
  const own = textAlong(exonym, chain)
  return { name: plainLine(own?.name ?? name) ?? '', language: own?.language ?? null }
}

function localNameOf({ localName }: AuthorityRecord): Participant['localName'] {
  const value = plainLine(localName?.value)
  return value ? { value, language: localName?.lang ?? null } : null
}

function toCountry(country: CountryRecord | undefined, locale: Locale): Participant['country'] {
  if (!country) return null
  const chain = chainOf(locale, 'en')
  const { language, name } = textAlong(country.name, chain) ?? { name: country.code, language: null }
  const footnote = plainText(textAlong(country.footnote, chain)?.name) ?? null
  return { code: country.code, name: withFootnoteMark(plainLine(name) ?? country.code, footnote), language, footnote }
}

function toTheme(theme: ThemeRecord | undefined, locale: Locale): Participant['themes'][number] | undefined {
  if (!theme) return undefined
  const { language, name } = textAlong(theme.label, chainOf(locale, 'en')) ?? { name: theme.key, language: null }
  return { key: theme.key, name: plainLine(name) ?? theme.key, language }
}

function toPoint(geo: AuthorityRecord['geo']): null | Point {
  if (typeof geo?.lat !== 'number' || typeof geo.lng !== 'number') return null
  const { lat, lng, precision, source, verified } = geo
  return {
    latitude: roundDegree(lat),
    longitude: roundDegree(lng),
    precision: precision ?? null,
    source: plainLine(source) ?? null,
    isVerified: verified === true,
  }
}

const toParticipation = (record: ParticipationRecord): Participation => ({
  network: record.network,
  role: record.role,
  status: record.status ?? null,
  statusAsOf: record.statusAsOf ?? null,
  startDate: record.startDate ?? null,
  endDate: record.endDate ?? null,
  accessionNumber: record.accessionNumber ?? null,
})
