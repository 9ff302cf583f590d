import { readData } from '../content.ts'
import { refer, referAll, type SeedRecord } from '../record.ts'

interface RawApplication {
  reference: string
  countryCode: string
  interestThemes: string[]
  [field: string]: unknown
}

export const readApplications = (): SeedRecord[] =>
  readData<RawApplication[]>('applications').map(({ countryCode, interestThemes, ...shared }) => ({
    collection: 'applications',
    key: shared.reference,
    keyField: 'reference',
    sourceLocale: 'en',
    shared: { ...shared, country: refer('countries', countryCode), interestThemes: referAll('themes', interestThemes) },
    texts: {},
    publish: ['en'],
    drafts: [],
  }))
