import type { Locale } from '../../shared/locales.ts'
import { readData } from '../content.ts'
import { byLocale, localesOf, refer, referAll, type SeedRecord, type Values } from '../record.ts'
import { noteOf, toFigure, type RawFigure } from './figure.ts'
import type { Localized } from './localized.ts'

interface RawPhase {
  label: Localized
  note?: Localized
  start: string
  end?: string
  durationMonths?: number
  budgetEUR?: number
  sources: string[]
}

interface RawProgramme {
  id: string
  code: string
  parent: string | null
  name: Localized
  summary: Localized
  countryNote?: Localized
  partners: string[]
  countryCodes: string[]
  figures: (RawFigure & { metric: string; countriesCount?: number })[]
  phases?: RawPhase[]
  status: string
  statusAsOf: string
  startDate: string
  endDate: string | null
  website: string | null
  countriesCount: number | null
  sources: string[]
}

export const readProgrammes = (): SeedRecord[] => readData<RawProgramme[]>('programmes').map(toRecord)

function toRecord(raw: RawProgramme): SeedRecord {
  const { id, parent, name, summary, countryNote, partners, countryCodes, figures, phases = [], sources, ...shared } = raw
  const texts = byLocale({ name, summary, countryNote })
  for (const locale of localesOf(name)) texts[locale] = { ...texts[locale], ...rowTexts(locale, phases, figures) }
  return {
    collection: 'programmes',
    key: id,
    keyField: 'legacyKey',
    sourceLocale: 'en',
    shared: {
      ...shared,
      parent: refer('programmes', parent),
      partners: referAll('organisations', partners),
      countries: referAll('countries', countryCodes),
      figures: figures.map(({ metric, countriesCount, ...figure }) => ({ metric, countriesCount, ...toFigure(figure) })),
      phases: phases.map(toPhase),
      sources: referAll('sources', sources),
    },
    texts,
    publish: localesOf(name),
    drafts: [],
  }
}

const toPhase = ({ start, end, durationMonths, budgetEUR, sources }: RawPhase): Values => ({
  start,
  end,
  durationMonths,
  budget: budgetEUR === undefined ? undefined : { value: budgetEUR, unit: 'EUR', asOf: start, sources: referAll('sources', sources) },
  sources: referAll('sources', sources),
})

const rowTexts = (locale: Locale, phases: RawPhase[], figures: RawFigure[]): Values => ({
  phases: phases.map((phase) => byLocale({ label: phase.label, note: phase.note })[locale] ?? {}),
  figures: figures.map((figure) => (locale === 'en' ? noteOf(figure) : {})),
})
