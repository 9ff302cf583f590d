import { readData } from '../content.ts'
import { byLocale, localesOf, referAll, type SeedRecord } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawDocument {
  id: string
  docType: string
  title: Localized
  date: string
  firstAdopted?: string
  languages: string[]
  officialLanguages: string[]
  url: string | null
  sources: string[]
}

export const readDocuments = (): SeedRecord[] =>
  readData<RawDocument[]>('documents').map(({ id, title, sources, ...shared }) => ({
    collection: 'documents',
    key: id,
    keyField: 'legacyKey',
    sourceLocale: 'en',
    shared: { ...shared, sources: referAll('sources', sources) },
    texts: byLocale({ title }),
    publish: localesOf(title),
    drafts: [],
  }))
