import type { Block } from '../lexical.ts'
import { readData } from '../content.ts'
import { byLocale, localesOf, type SeedRecord } from '../record.ts'
import { imageOf } from './images.ts'
import type { Localized } from './localized.ts'
import { richTexts } from './news.ts'

interface RawPage {
  key: string
  title: Localized
  body: Localized<Block[]>
}

export function readPages(): SeedRecord[] {
  const image = imageOf('pages')
  return readData<RawPage[]>('pages').map(({ key, title, body }) => ({
    collection: 'pages',
    key,
    keyField: 'legacyKey',
    sourceLocale: 'en',
    shared: { image: image(key) },
    texts: byLocale({ title, body: richTexts(body) }),
    publish: localesOf(title),
    drafts: [],
  }))
}
