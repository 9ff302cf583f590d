import { readData } from '../content.ts'
import { byLocale, localesOf, type SeedRecord } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawPicture {
  key: string
  picture: string
  alt: Localized
  credit?: string
}

const credit = 'European Alliance of Cities and Regions for Roma Inclusion'

export const readMedia = (): SeedRecord[] =>
  readData<RawPicture[]>('media').map((picture) => ({
    collection: 'media',
    key: picture.key,
    keyField: 'legacyKey',
    sourceLocale: 'en',
    shared: { credit: picture.credit ?? credit, licence: 'CC0 1.0' },
    texts: byLocale({ alt: picture.alt }),
    publish: localesOf(picture.alt),
    drafts: [],
    picture: picture.picture,
  }))
