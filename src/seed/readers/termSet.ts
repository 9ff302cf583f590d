import { readData } from '../content.ts'
import { byLocale, localesOf, referAll, type SeedGlobal } from '../record.ts'
import type { Localized } from './localized.ts'

export function readTermSet(): SeedGlobal {
  const { name, basis } = readData<{ name: Localized; basis: string[] }>('term-set')
  return {
    global: 'term-set',
    sourceLocale: 'en',
    shared: { basis: referAll('sources', basis) },
    texts: byLocale({ name }),
    publish: localesOf(name),
    drafts: [],
  }
}
