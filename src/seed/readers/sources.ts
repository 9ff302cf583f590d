import { readData } from '../content.ts'
import type { SeedRecord } from '../record.ts'

interface RawSource {
  key: string
  title: string
  site: string
  url: string | null
}

export const readSources = (): SeedRecord[] =>
  readData<RawSource[]>('sources').map(({ key, ...shared }) => ({
    collection: 'sources',
    key,
    keyField: 'key',
    sourceLocale: 'en',
    shared,
    texts: {},
    publish: ['en'],
    drafts: [],
  }))
