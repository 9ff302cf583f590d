import type { Thing, WithContext } from 'schema-dts'

import { isLocale, type Locale } from '../../shared/locales.ts'
import type { PathCollection } from '../../shared/paths.ts'
import { pageUrl, permanentName } from '../formats/names.ts'

/** What every document says of itself. */
export interface ServedDocument {
  id: string
  slug?: null | string
  updatedAt: string
  _translation?: { served?: null | string }
}

/** What the pages of the site are a part of. */
export interface Publisher {
  publicUrl: string
  siteName?: string
}

export type Described = WithContext<Thing>

/** The language a document was served in. */
export function servedLanguage({ _translation }: ServedDocument): Locale | undefined {
  const served = _translation?.served
  return isLocale(served) ? served : undefined
}

/** Permanent name and page: the first never changes, the second is where people read. */
export function identity(collection: PathCollection, doc: ServedDocument, { publicUrl }: Publisher) {
  const inLanguage = servedLanguage(doc)
  const url = inLanguage && doc.slug ? pageUrl(publicUrl, collection, inLanguage, doc.slug) : undefined
  return { '@id': permanentName(publicUrl, collection, doc.id), ...(url ? { url } : {}) }
}

/** A record that was put in; nothing for a mere id. */
export const recordIn = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined

export const recordsIn = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).flatMap((item): Record<string, unknown>[] => {
    const record = recordIn(item)
    return record ? [record] : []
  })

/** Of these properties those that have a value. */
export const given = <Properties extends object>(properties: Properties): { [Name in keyof Properties]?: NonNullable<Properties[Name]> } =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as { [Name in keyof Properties]?: NonNullable<Properties[Name]> }

/** Whole addresses of a picture that was put in. */
export function pictureOf(value: unknown, publicUrl: string): string | undefined {
  const url = recordIn(value)?.url
  return typeof url === 'string' ? new URL(url, publicUrl).href : undefined
}

/** JSON that may stand inside a page as well: no part of it can end a script. */
export const toJsonLd = (described: object): string => JSON.stringify(described).replaceAll('<', String.raw`\u003c`)
