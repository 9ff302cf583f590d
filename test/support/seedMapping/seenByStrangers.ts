import type { Locale } from '../../../src/shared/locales.ts'
import { collectionMappings } from './index.ts'
import type { Localized } from './mapping.ts'
import type { Fields } from './plain.ts'

/** The languages each record is public in, by its name in a relation. */
const languages = new Map<string, Localized<Fields>>(
  collectionMappings.flatMap(({ collection, records }) => records.map((record) => [`${collection}/${record.key}`, record.public] as const)),
)

/** A picture stays while it is public in any language, and so does what the file does not name. */
function isSeen(name: string, locale: Locale): boolean {
  const known = languages.get(name)
  return !known || (name.startsWith('media/') ? Object.keys(known).length > 0 : known[locale] !== undefined)
}

interface Link {
  link: { key?: string; relationTo?: string }
  text: string
}

const isLink = (value: object): value is Link => 'link' in value && 'text' in value

function seen(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return isSeen(value, locale) ? value : undefined
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const kept = value.map((item: unknown) => seen(item, locale)).filter((item) => item !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  if (isLink(value) && value.link.key) return isSeen(`${value.link.relationTo}/${value.link.key}`, locale) ? value : value.text
  const entries = Object.entries(value).map(([name, item]) => [name, seen(item, locale)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

/** A record as strangers get it: without relations to what is not public in the language, its links plain words. */
export const seenByStrangers = (record: Localized<Fields>): Localized<Fields> =>
  Object.fromEntries(Object.entries(record).map(([locale, fields]) => [locale, seen(fields, locale as Locale)]))
