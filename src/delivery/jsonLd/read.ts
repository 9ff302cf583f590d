import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../shared/locales.ts'
import type { PathCollection } from '../../shared/paths.ts'
import { readSite } from '../formats/site.ts'
import { plainLine } from '../formats/text.ts'
import { toDefinedTerm } from './definedTerm.ts'
import { servedLanguage, type Described, type Publisher, type ServedDocument } from './document.ts'
import { toEvent } from './event.ts'
import { toGovernmentOrganization } from './governmentOrganization.ts'
import { toNewsArticle } from './newsArticle.ts'

/** The collections whose documents schema.org has a type for. */
export const describedCollections = ['news', 'events', 'member-authorities', 'glossary-terms'] as const satisfies readonly PathCollection[]
export type DescribedCollection = (typeof describedCollections)[number]

export const isDescribed = (collection: string): collection is DescribedCollection =>
  describedCollections.some((known) => known === collection)

interface Question {
  collection: DescribedCollection
  id: string
  locale: Locale
  /** Nothing but the language asked for. */
  isOnly: boolean
  publicUrl: string
}

/** What was found: a description, or a document of which there is none. */
export interface Found {
  described: Described | undefined
  language: Locale | undefined
}

/** Reads a document as a stranger does, and describes it. Undefined when there is none to see. */
export async function readDescribed(payload: Payload, { collection, id, isOnly, locale, publicUrl }: Question): Promise<Found | undefined> {
  const found: unknown = await payload.findByID({
    collection,
    id,
    depth: 1,
    disableErrors: true,
    locale,
    overrideAccess: false,
    ...(isOnly ? { fallbackLocale: false as const } : {}),
  })
  if (!found) return undefined
  const doc = found as ServedDocument
  const { siteName } = await readSite(payload, servedLanguage(doc) ?? locale)
  const publisher = { publicUrl, ...(plainLine(siteName) ? { siteName: plainLine(siteName) } : {}) }
  return { described: await describe(payload, collection, doc, publisher), language: servedLanguage(doc) }
}

async function describe(
  payload: Payload,
  collection: DescribedCollection,
  doc: ServedDocument,
  publisher: Publisher,
): Promise<Described | undefined> {
  if (collection === 'news') return toNewsArticle(doc as never, publisher)
  if (collection === 'events') return toEvent(doc as never, publisher)
  if (collection === 'member-authorities') return toGovernmentOrganization(doc as never, publisher)
  return toDefinedTerm(doc as never, { ...publisher, termSet: await readTermSetName(payload, servedLanguage(doc)) })
}

/** The name of the term base, where it is public. */
async function readTermSetName(payload: Payload, locale: Locale | undefined): Promise<string | undefined> {
  try {
    const { name } = await payload.findGlobal({ slug: 'term-set', depth: 0, locale, overrideAccess: false, select: { name: true } })
    return name ?? undefined
  } catch (error) {
    const { status } = error as Partial<PayloadRequest & { status: number }>
    if (status === 403 || status === 404) return undefined
    throw error
  }
}
