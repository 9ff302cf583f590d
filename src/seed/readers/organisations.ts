import { readData } from '../content.ts'
import { byLocale, localesOf, refer, type SeedRecord } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawOrganisation {
  key: string
  name: Localized
  kind: string
  authority: string | null
}

export const readOrganisations = (): SeedRecord[] =>
  readData<RawOrganisation[]>('organisations').map(({ key, name, kind, authority }) => ({
    collection: 'organisations',
    key,
    keyField: 'key',
    sourceLocale: 'en',
    shared: { kind },
    texts: byLocale({ name }),
    publish: localesOf(name),
    drafts: [],
    links: authority ? { authority: refer('member-authorities', authority) } : undefined,
  }))
