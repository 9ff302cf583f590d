import { readData } from '../content.ts'
import { byLocale, localesOf, refer, referAll, type SeedRecord, type Values } from '../record.ts'
import { noteOf, toFigure, type RawFigure } from './figure.ts'
import type { Localized } from './localized.ts'

interface RawParticipation {
  network: string
  role: string
  accessionNumber: number | null
  status: string | null
  statusAsOf: string | null
  startDate: string | null
  startDatePrecision: string | null
  note: string | null
  sources: string[]
}

interface RawAuthority {
  id: string
  name: string
  exonym?: Localized
  countryCode: string
  participations: RawParticipation[]
  populationTotal?: RawFigure
  romaPopulationEstimate?: RawFigure
  localActionPlan?: { exists: boolean; year: number; sources: string[] }
  geo: object | null
  wikidataVerified: boolean | null
  [field: string]: unknown
}

/**
 * Authorities with their participations. No authority has a profile yet, so there is nothing to translate: each is
 * published in English alone, and in the languages that have a name of their own for it.
 */
export const readMemberAuthorities = (): SeedRecord[] => readData<RawAuthority[]>('member-authorities').map(toRecord)

function toRecord(raw: RawAuthority): SeedRecord {
  const { id, exonym, countryCode, participations, populationTotal, romaPopulationEstimate, localActionPlan, ...shared } = raw
  const texts = byLocale({ exonym })
  const notes: Values = {}
  if (populationTotal?.note) notes.populationTotal = noteOf(populationTotal)
  if (romaPopulationEstimate?.note) notes.romaPopulationEstimate = noteOf(romaPopulationEstimate)
  return {
    collection: 'member-authorities',
    key: id,
    keyField: 'legacyKey',
    sourceLocale: 'en',
    shared: {
      ...shared,
      geo: raw.geo ?? undefined,
      wikidataVerified: raw.wikidataVerified ?? undefined,
      country: refer('countries', countryCode),
      populationTotal: populationTotal && toFigure(populationTotal),
      romaPopulationEstimate: romaPopulationEstimate && toFigure(romaPopulationEstimate),
      localActionPlan: localActionPlan && { ...localActionPlan, sources: referAll('sources', localActionPlan.sources) },
    },
    texts: { ...texts, en: { ...texts.en, ...notes } },
    publish: ['en', ...localesOf(exonym).filter((locale) => locale !== 'en')],
    drafts: [],
    dependants: participations.map((participation, index) => toParticipation(id, participation, index)),
  }
}

const toParticipation = (authority: string, raw: RawParticipation, index: number): SeedRecord => ({
  collection: 'participations',
  key: `${authority}-${index + 1}`,
  sourceLocale: 'en',
  shared: { ...raw, authority: refer('member-authorities', authority), sources: referAll('sources', raw.sources) },
  texts: {},
  publish: ['en'],
  drafts: [],
})
