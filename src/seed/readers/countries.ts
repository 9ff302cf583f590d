import { readData } from '../content.ts'
import { byLocale, localesOf, type SeedRecord } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawCountry {
  code: string
  isoAssigned: boolean
  councilOfEuropeMember: boolean
  footnote?: Localized
}

/**
 * Names are frozen in `country-names.json`, taken once from the CLDR of `Intl.DisplayNames`, so that an update of the
 * runtime never renames a country. Romani, which has no such data, takes those of its fallback language.
 */
export function readCountries(): SeedRecord[] {
  const names = readData<Record<string, Localized>>('country-names')
  return readData<RawCountry[]>('countries').map(({ code, footnote, ...shared }, index) => ({
    collection: 'countries',
    key: code,
    keyField: 'code',
    sourceLocale: 'en',
    shared: { ...shared, order: index + 1 },
    texts: byLocale({ name: names[code], footnote }),
    publish: localesOf(names[code]),
    drafts: [],
  }))
}
