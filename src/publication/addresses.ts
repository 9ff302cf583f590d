import { randomBytes } from 'node:crypto'
import { APIError, type CollectionSlug, type FlattenedField, type Payload, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'
import { localeCodes, type Locale } from '../shared/locales.ts'
import { withEnding } from '../shared/toSlug.ts'
import { languageRecord, type PublicationRecord } from './record.ts'
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

const slugIn = (data: null | RawDocument, locale: Locale) =>
  (data?.slug as ByLocale | null | undefined)?.[locale] as null | string | undefined

interface Claim {
  collection: string
  /** The public row as it is to be; `row` the one that is public now. */
  data: RawDocument
  id: string | undefined
  /** The language that is published: its address is asked for even when it stays. */
  locale: Locale
  payload: Payload
  req: PayloadRequest
  row: null | RawDocument
}

/** The languages whose address becomes public or changes: one alone, or every one where a document is the same in all. */
const claimedLocales = ({ data, locale, row }: Claim): Locale[] =>
  localeCodes.filter((code) => slugIn(data, code) && (code === locale || slugIn(data, code) !== slugIn(row, code)))

/** Which of these addresses other public documents have, by language. */
async function takenAddresses(claim: Claim, slugs: readonly string[], locales: readonly Locale[]): Promise<[Locale, string][]> {
  const { collection, id, payload, req } = claim
  if (slugs.length === 0) return []
  const { docs } = await payload.db.find({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: { id: true, slug: true },
    sort: 'id',
    where: { and: [{ or: locales.map((code) => ({ [`slug.${code}`]: { in: [...slugs] } })) }, { isPublic: { equals: true } }] },
  })
  const others = (docs as unknown as RawDocument[]).filter((other) => String(other.id) !== id)
  return others.flatMap((other) =>
    locales.flatMap((code): [Locale, string][] => {
      const slug = slugIn(other, code)
      return slug && slugs.includes(slug) ? [[code, slug]] : []
    }),
  )
}

/**
 * Refuses to publish a document under an address that another one has in the same language. Drafts reserve nothing, so this is the one
 * moment to look; the writer queue makes it safe. Who is in the trash keeps its address: it comes back with it.
 *
 * @returns nothing when every address is free; where the taken one was only made from the title, a free one to take its place
 * @throws APIError 409 that names the field
 */
export async function demandFreeSlug(claim: Claim & { isMade: boolean }): Promise<string | undefined> {
  const { data, isMade, locale, req } = claim
  const locales = claimedLocales(claim)
  const wanted = [...new Set(locales.map((code) => slugIn(data, code) ?? ''))]
  const taken = (await takenAddresses(claim, wanted, locales)).find(([code, slug]) => slugIn(data, code) === slug)
  if (!taken) return undefined
  const [inLocale, slug] = taken
  if (isMade) return freeAddress(claim, slugIn(data, locale) ?? slug, locales)
  const message = say(req, {
    en: `Another document is already published at the address “${slug}” in this language. Choose another address.`,
    fr: `Un autre document est déjà publié à l'adresse « ${slug} » dans cette langue. Choisissez une autre adresse.`,
  })
  throw new APIError(message, 409, { code: 'slug-taken', errors: [{ locale: inLocale, message, path: 'slug' }] }, true)
}

/** `rome-2`, `rome-3` and so on; after nine of them something random. */
async function freeAddress(claim: Claim, slug: string, locales: readonly Locale[]): Promise<string> {
  const candidates = Array.from({ length: 8 }, (_, i) => withEnding(slug, String(i + 2)))
  const taken = new Set((await takenAddresses(claim, candidates, locales)).map(([, other]) => other))
  return candidates.find((candidate) => !taken.has(candidate)) ?? withEnding(slug, randomBytes(3).toString('hex'))
}

/** Was the address made from the title, and not typed? What is typed in this write is meant, even when it is what would be made. */
export function isMadeAddress(
  fields: FlattenedField[],
  write: { draft: RawDocument; locale: Locale; previous: null | RawDocument | undefined; sent: RawDocument },
): boolean {
  const { draft, locale, previous, sent } = write
  const field = fields.find(({ name }) => name === 'slug')
  const addressOf = field?.custom?.addressOf as ((doc: RawDocument, locale: string) => string) | undefined
  const isTyped = typeof sent.slug === 'string' && sent.slug !== '' && sent.slug !== slugIn(previous ?? null, locale)
  return !isTyped && addressOf !== undefined && addressOf(draft, locale) === slugIn(draft, locale)
}

/** The addresses of a draft with a free one in this language; in all that have one, where the document has the same address in each. */
export function withAddress(drafted: unknown, published: unknown, locale: Locale, free: string): ByLocale {
  const [slugs, wanted] = [drafted, published] as (ByLocale | null | undefined)[]
  const isEverywhere = localeCodes.every((code) => wanted?.[code] && wanted[code] === wanted[locale])
  const others = isEverywhere
    ? Object.entries(slugs ?? {})
        .filter(([, slug]) => slug)
        .map(([code]) => [code, free])
    : []
  return { ...slugs, ...Object.fromEntries(others), [locale]: free }
}

/** Tells the listener of each language in which the published address changed: of all, where the document is the same in every one. */
export async function announceAddress(args: {
  collection: string
  id: string
  listener: AddressListener | undefined
  previous: null | PublicationRecord
  record: null | PublicationRecord
  req: PayloadRequest
}): Promise<void> {
  const { collection, id, listener, previous, record, req } = args
  if (!listener || !previous || !record) return
  for (const locale of localeCodes) {
    const previousSlug = languageRecord(previous, locale)?.slug
    const slug = languageRecord(record, locale)?.slug
    if (previousSlug && slug && previousSlug !== slug) await listener({ collection, id, locale, previousSlug, req, slug })
  }
}
