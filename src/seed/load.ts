import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Locale } from '../shared/locales.ts'
import { isPerLocale } from '../shared/slugs.ts'
import { picturePath } from './content.ts'
import type { Known } from './known.ts'
import type { SeedGlobal, SeedRecord, Values } from './record.ts'
import { layTexts, resolve } from './resolve.ts'

const published = { _status: 'published' }

/** One operation of the Local API: in which language, with what. */
type Save = (locale: Locale, data: Values) => Promise<Values>

/** What the loading of a document shares: its request, which carries the transaction, and the ids known so far. */
export interface Loading {
  req: PayloadRequest
  known: Known
}

/** A request for one document. Numbers, references and statuses of the data are kept as they are. */
export const requestFor = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({ context: { keepAccessionNumber: true, keepReference: true, keepStatus: true }, fallbackLocale: false }, payload)

/** Creates a document with all its languages, its dependants and its publication. */
export async function loadRecord(record: SeedRecord, { req, known }: Loading): Promise<void> {
  const { collection, sourceLocale, dependants = [], picture } = record
  const perLocale = isPerLocale(collection)
  const shared = resolve(record.shared, known.idOf) as Values
  const textsOf = (locale: Locale) => resolve(record.texts[locale] ?? {}, known.idOf) as Values
  const goesPublic = (locale: Locale) => (perLocale && record.publish.includes(locale) ? published : {})

  const first = {
    ...layTexts(shared, textsOf(sourceLocale)),
    ...(record.keyField ? { [record.keyField]: record.key } : {}),
    ...(perLocale ? { sourceLocale } : {}),
    ...(dependants.length > 0 ? {} : goesPublic(sourceLocale)),
  }
  const created: Values = await req.payload.create({
    collection,
    data: first as never,
    draft: perLocale && !('_status' in first),
    locale: sourceLocale,
    fallbackLocale: false,
    overrideAccess: true,
    depth: 0,
    req,
    ...(picture ? { filePath: picturePath(picture) } : {}),
  })
  // The file belongs to the creation; a later save with this request would take it for a replacement.
  delete req.file
  const id = String(created.id)
  known.add(collection, record.key, id)
  for (const dependant of dependants) await loadRecord(dependant, { req, known })

  const save: Save = (locale, data) =>
    req.payload.update({ collection, id, data: data as never, locale, fallbackLocale: false, overrideAccess: true, depth: 0, req })
  if (dependants.length > 0 && record.publish.includes(sourceLocale)) await save(sourceLocale, published)
  for (const locale of otherLocales(record)) {
    const texts = textsOf(locale)
    await save(locale, { ...onlyTexts(layTexts(shared, texts, created), texts), ...goesPublic(locale) })
  }
}

/** Fills a global, language by language. */
export async function loadGlobal(global: SeedGlobal, { req, known }: Loading): Promise<void> {
  const { sourceLocale } = global
  const shared = resolve(global.shared, known.idOf) as Values
  const save: Save = (locale, data) =>
    req.payload.updateGlobal({
      slug: global.global,
      data: data as never,
      locale,
      fallbackLocale: false,
      overrideAccess: true,
      depth: 0,
      req,
    })
  const textsOf = (locale: Locale) => resolve(global.texts[locale] ?? {}, known.idOf) as Values
  const created = await save(sourceLocale, { ...layTexts(shared, textsOf(sourceLocale)), ...published })
  for (const locale of otherLocales(global)) {
    const texts = textsOf(locale)
    await save(locale, { ...onlyTexts(layTexts(shared, texts, created), texts), ...published })
  }
}

/** Fills the relations that had to wait for later records; what somebody has filled meanwhile is left alone. */
export async function loadLinks(record: SeedRecord, { req, known }: Loading): Promise<void> {
  const { collection, sourceLocale: locale } = record
  const id = known.idOf(collection, record.key)
  if (id === undefined || !record.links) return
  const links = resolve(record.links, known.idOf) as Values
  const perLocale = isPerLocale(collection)
  const stored: Values = await req.payload.findByID({
    collection,
    id,
    draft: perLocale,
    locale,
    fallbackLocale: false,
    overrideAccess: true,
    depth: 0,
    req,
  })
  const open = Object.entries(links).filter(([name]) => isOpen(stored[name]))
  if (open.length === 0) return
  const data = { ...Object.fromEntries(open), ...(perLocale && record.publish.includes(locale) ? published : {}) }
  await req.payload.update({ collection, id, data: data as never, locale, fallbackLocale: false, overrideAccess: true, depth: 0, req })
}

const isOpen = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

const otherLocales = ({ publish, drafts, sourceLocale }: SeedGlobal | SeedRecord): Locale[] =>
  [...publish, ...drafts].filter((locale) => locale !== sourceLocale)

/** Of a laid document only what this language has texts in: whole rows with their ids, and nothing shared beside them. */
const onlyTexts = (laid: Values, texts: Values): Values => Object.fromEntries(Object.keys(texts).map((name) => [name, laid[name]]))
