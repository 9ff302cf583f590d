import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

import type { Locale } from '../../shared/locales.ts'
import { toWheres, type ParticipantFilters } from './filters.ts'
import type { Participants } from './model.ts'
import { toParticipant, type AuthorityRecord, type CountryRecord, type ParticipationRecord, type ThemeRecord } from './toParticipant.ts'

interface ParticipantQuestion {
  filters: ParticipantFilters
  locale: Locale
  publicUrl: string
}

/**
 * Reads the authorities and what they take part in, as a stranger: four operations, however many there are. All public languages are read,
 * since each name tells which of them it is in.
 */
export async function readParticipants(payload: Payload, { filters, locale, publicUrl }: ParticipantQuestion): Promise<Participants> {
  const countries = await readAll<CountryRecord>(payload, 'countries', { code: true, footnote: true, name: true }, 'code')
  const themes = await readAll<ThemeRecord>(payload, 'themes', { key: true, label: true }, 'key')
  const wheres = toWheres(filters, {
    countries,
    themes,
    networks: optionsOf(payload, 'participations', 'network'),
    types: optionsOf(payload, 'member-authorities', 'type'),
  })
  const participations = await readAll<ParticipationRecord>(
    payload,
    'participations',
    participationSelect,
    'startDate',
    wheres.participations,
  )
  const grouped = byAuthority(participations)
  const records = await readAll<AuthorityRecord>(payload, 'member-authorities', authoritySelect, 'name', wheres.authorities)
  const participants = records.flatMap((record) => {
    const own = grouped.get(record.id)
    return (own && toParticipant(record, { countries, locale, participations: own, publicUrl, themes })) ?? []
  })
  return { locale, participants }
}

const fields = (...names: string[]): Record<string, true> => Object.fromEntries(names.map((name) => [name, true]))

const participationSelect = fields('authority', 'network', 'role', 'status', 'statusAsOf', 'startDate', 'endDate', 'accessionNumber')

const authoritySelect = fields(
  ...['name', 'exonym', 'localName', 'type', 'country', 'themes', 'geo', 'wikidataId', 'geonamesId', 'sourceLocale'],
)

function byAuthority(participations: readonly ParticipationRecord[]): ReadonlyMap<unknown, ParticipationRecord[]> {
  const grouped = new Map<unknown, ParticipationRecord[]>()
  for (const participation of participations) {
    const known = grouped.get(participation.authority)
    if (known) known.push(participation)
    else grouped.set(participation.authority, [participation])
  }
  return grouped
}

async function readAll<Row>(
  payload: Payload,
  collection: CollectionSlug,
  select: SelectType,
  sort: string,
  where: Where = {},
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select,
    sort,
    where,
  })
  return docs as unknown as Row[]
}

/** What a field of the model may be. */
function optionsOf(payload: Payload, collection: CollectionSlug, name: string): string[] {
  const field = payload.collections[collection].config.flattenedFields.find((one) => one.name === name)
  if (field?.type !== 'select') throw new Error(`${collection}.${name} is no choice.`)
  return field.options.map((option) => (typeof option === 'string' ? option : option.value))
}
