import { APIError, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import type { Locale } from '../shared/locales.ts'
import { say } from '../shared/bilingual.ts'
import type { PublicationRecord } from './record.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

/** Called when a document that was public under one address is now public under another. */
export type AddressListener = (change: {
  collection: string
  id: string
  locale: Locale
  previousSlug: string
  req: PayloadRequest
  slug: string
}) => Promise<void>

const slugIn = (data: RawDocument, locale: Locale) => (data.slug as ByLocale | null | undefined)?.[locale] as string | undefined

/**
 * Refuses to publish a document under an address that another one has in the same language. Drafts reserve nothing, so this is the one
 * moment to look; the writer queue makes it safe.
 *
 * @throws APIError 409 that names the field
 */
export async function demandFreeSlug(args: {
  collection: string
  data: RawDocument
  id: string | undefined
  locale: Locale
  payload: Payload
  req: PayloadRequest
}): Promise<void> {
  const { collection, data, id, locale, payload, req } = args
  const slug = slugIn(data, locale)
  if (!slug) return
  const { docs } = await payload.db.find({
    collection: collection as CollectionSlug,
    limit: 2,
    pagination: false,
    req,
    select: { id: true },
    sort: 'id',
    where: { and: [{ [`slug.${locale}`]: { equals: slug } }, { isPublic: { equals: true } }] },
  })
  if (docs.every((other) => String(other.id) === id)) return
  const message = say(req, {
    en: `Another document is already published at the address “${slug}” in this language. Choose another address.`,
    fr: `Un autre document est déjà publié à l'adresse « ${slug} » dans cette langue. Choisissez une autre adresse.`,
  })
  throw new APIError(message, 409, { code: 'slug-taken', errors: [{ locale, message, path: 'slug' }] }, true)
}

/** Tells the listener when the published address changed in this language. */
export async function announceAddress(args: {
  collection: string
  id: string
  listener: AddressListener | undefined
  locale: Locale
  previous: null | PublicationRecord
  record: null | PublicationRecord
  req: PayloadRequest
}): Promise<void> {
  const { collection, id, listener, locale, previous, record, req } = args
  const previousSlug = previous?.languages[locale]?.slug
  const slug = record?.languages[locale]?.slug
  if (!listener || !previousSlug || !slug || previousSlug === slug) return
  await listener({ collection, id, locale, previousSlug, req, slug })
}
