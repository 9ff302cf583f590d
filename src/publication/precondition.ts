import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'
import { contentLeaves, differingPaths } from './contentLeaves.ts'
import { settingOf } from './entity.ts'
import { entityTag, mayRead, type Tagged } from './entityTag.ts'
import { allBases } from './formBase.ts'
import type { RawDocument } from './rawDocument.ts'
import { whoSaved } from './whoSaved.ts'

/** What a client demands by `If-Match` of the document that it writes. */
interface Precondition {
  slug: string
  /** Nothing for a global. */
  id?: string
  /** `*`: that there is one. */
  tags: '*' | readonly string[]
}

const key = Symbol.for('alliance.publication.precondition')

type Carrier = { [key]?: 'met' | Precondition }

/** `W/` marks a weak tag, which never matches by the strong comparison that RFC 9110 §13.1.1 asks for. */
const listOfTags = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")*$/u

function tagsOf(header: string, req: PayloadRequest): Precondition['tags'] {
  if (header.trim() === '*') return '*'
  if (listOfTags.test(header.trim())) return header.match(/(?:W\/)?"[^"]*"/gu) ?? []
  const message = say(req, {
    en: 'If-Match takes the ETag of an answer with its quotation marks, several of them, or *.',
    fr: 'If-Match contient l’ETag d’une réponse avec ses guillemets, plusieurs d’entre eux, ou *.',
  })
  throw new APIError(message, 400, { code: 'bad-request', errors: [{ message, path: 'If-Match' }] }, true)
}

/**
 * Takes the condition of a request for its first write, which is the one the client asked for: what hooks write beside it is not meant.
 *
 * @throws APIError 400 when the header cannot be read; 412 when it names tags for a write of many documents, which has none
 */
export function takePrecondition(req: PayloadRequest, slug: string, id: string | undefined, isMany = false): void {
  const carrier = req as unknown as Carrier
  const header = (req.headers as Headers | undefined)?.get?.('if-match')
  if (!header || carrier[key]) return
  const tags = tagsOf(header, req)
  carrier[key] = { id, slug, tags }
  if (tags === '*') carrier[key] = 'met'
  else if (isMany)
    throw failed(say(req, { en: 'Many documents together have no tag.', fr: 'Plusieurs documents n’ont pas d’ETag commun.' }), [])
}

/**
 * Holds a write to the condition taken for it. It is asked in the transaction of the write, which the writer queue lets one at a time
 * into, so that of two writes with the same tag one fails.
 *
 * @param locales each of these languages must be as one of the tags says; the tag of all languages stands for any
 * @param load loads the latest draft, with all languages; nothing where there is none
 * @throws APIError 412 that says what differs, and who saved it
 */
export async function demandCurrent(place: Tagged, locales: readonly string[], load: () => Promise<null | RawDocument>): Promise<void> {
  const carrier = place.req as unknown as Carrier
  const condition = carrier[key]
  if (!condition || condition === 'met' || condition.slug !== place.slug || condition.id?.toLowerCase() !== place.id?.toLowerCase()) return
  carrier[key] = 'met'
  const found = await load()
  if (!found && place.id !== undefined) return
  const stored = found ?? {}
  const has = (locale: string) => condition.tags.includes(entityTag(place, stored, locale))
  if (has('all')) return
  const stale = locales.filter((locale) => !has(locale))
  if (stale.length > 0) throw await changed(place, stored, stale, condition.tags)
}

async function changed(place: Tagged, stored: RawDocument, locales: readonly string[], tags: '*' | readonly string[]): Promise<APIError> {
  const { req } = place
  const { at, time, who } = await whoSaved(stored, req)
  const paths = await pathsSince(place, stored, locales, tags)
  const message = say(req, {
    en: `${who ?? 'Somebody'} saved this at ${time}, after it was read. Nothing was written: read it again.`,
    fr: `${who ?? "Quelqu'un"} a enregistré ceci à ${time}, après sa lecture. Rien n'a été écrit : relisez-le.`,
  })
  return failed(
    message,
    paths.map((path) => ({ message, path, data: { who, at } })),
  )
}

const failed = (message: string, errors: object[]): APIError => new APIError(message, 412, { code: 'not-as-read', errors }, true)

/** Where the document differs from the one that a tag is of; nowhere when that one is no longer kept. */
async function pathsSince(
  place: Tagged,
  stored: RawDocument,
  locales: readonly string[],
  tags: '*' | readonly string[],
): Promise<string[]> {
  const { fields, req } = place
  const hasVersions = place.isGlobal || settingOf(req.payload.collections[place.slug as CollectionSlug].config) !== null
  const bases = hasVersions ? await allBases(place) : []
  const found = locales.flatMap((locale) => {
    const base = bases.find((raw) => ['all', locale].some((code) => tags.includes(entityTag(place, raw, code))))
    if (!base) return []
    const [now, then] = [stored, base].map((raw) => contentLeaves(fields, raw, locale, req.payload.config)) as [Leaves, Leaves]
    return differingPaths(now, then).filter((path) => mayRead((now.get(path) ?? then.get(path))?.field, req))
  })
  return [...new Set(found)]
}

type Leaves = ReturnType<typeof contentLeaves>
