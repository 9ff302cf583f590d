import { readData } from '../content.ts'
import { byLocale, localesOf, referAll, type SeedRecord } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawTheme {
  id: string
  label: Localized
  sources: string[]
}

export const readThemes = (): SeedRecord[] =>
  readData<RawTheme[]>('themes').map(({ id, label, sources }, index) => ({
    collection: 'themes',
    key: id,
    keyField: 'key',
    sourceLocale: 'en',
    shared: { order: index + 1, sources: referAll('sources', sources) },
    texts: byLocale({ label }),
    publish: localesOf(label),
    drafts: [],
  }))
