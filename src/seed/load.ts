import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { loadDocument } from '../publication/index.ts'
import type { Locale } from '../shared/locales.ts'
import { isPerLocale, type PerLocaleCollection } from '../shared/slugs.ts'
import { picturePath } from './content.ts'
import type { Known } from './known.ts'
import type { SeedGlobal, SeedRecord, Values } from './record.ts'
import { layTexts, resolve } from './resolve.ts'

/** What the loading of a document shares: its request, which carries the transaction, and the ids known so far. */
export interface Loading {
  req: PayloadRequest
  known: Known
}

/** A request for one document. Numbers, references and statuses of the data are kept as they are. */
export const requestFor = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({ context: { keepAccessionNumber: true, keepReference: true, keepStatus: true } }, payload)

const published = { _status: 'published' }

/** What every operation here has in common; `data` is checked by the model itself, at run time. */
const operation = (locale: Locale, data: Values, req: PayloadRequest) => ({
  data: data as never,
  depth: 0,
  fallbackLocale: false as const,
  locale,
  req,
})

/** Creates a document with all its languages, its dependants and its publication. */
export async function loadRecord(record: SeedRecord, loading: Loading): Promise<void> {
  const { collection, dependants = [] } = record
  // What depends on a document has to find it in the database before the document is public.
  if (isPerLocale(collection) && dependants.length === 0) await loadAtOnce(record, collection, loading)
  else await loadInSteps(record, loading)
}

/** What the first language of a record brings: its texts and all that is shared. */
function firstOf({ collection, key, keyField, shared, sourceLocale, texts }: SeedRecord, { idOf }: Known): Values {
  return {
    ...layTexts(resolve(shared, idOf) as Values, resolve(texts[sourceLocale] ?? {}, idOf) as Values),
    ...(keyField ? { [keyField]: key } : {}),
    ...(isPerLocale(collection) ? { sourceLocale } : {}),
  }
}

/** What another language brings; `created` is the document with the ids of its rows. */
function textsOf({ shared, texts }: SeedRecord, locale: Locale, { idOf }: Known, created: Values): Values {
  const own = resolve(texts[locale] ?? {}, idOf) as Values
  return onlyTexts(layTexts(resolve(shared, idOf) as Values, own, created), own)
}

async function loadAtOnce(record: SeedRecord, collection: PerLocaleCollection, { req, known }: Loading): Promise<void> {
  const { key, picture, publish, sourceLocale } = record
  const created = await loadDocument({
    collection,
    req,
    ...(picture ? { filePath: picturePath(picture) } : {}),
    languages: [
      { locale: sourceLocale, isPublished: publish.includes(sourceLocale), data: () => firstOf(record, known) },
      ...otherLocales(record).map((locale) => ({
        locale,
        isPublished: publish.includes(locale),
        data: (first: Values) => textsOf(record, locale, known, first),
      })),
    ],
  })
  known.add(collection, key, String(created.id))
}

async function loadInSteps(record: SeedRecord, { req, known }: Loading): Promise<void> {
  const { collection, dependants = [], picture, sourceLocale } = record
  const isGuarded = isPerLocale(collection)
  const publishes = (locale: Locale) => (isGuarded && record.publish.includes(locale) ? published : {})
  const first: Values = { ...firstOf(record, known), ...(dependants.length > 0 ? {} : publishes(sourceLocale)) }
  const file = picture ? { filePath: picturePath(picture) } : {}
  const created = (await req.payload.create({
    collection,
    ...operation(sourceLocale, first, req),
    ...file,
    draft: isGuarded && first._status === undefined,
    overrideAccess: true,
  })) as unknown as Values
  // The file belongs to the creation; a later save with this request would take it for a replacement.
  delete req.file

  const id = String(created.id)
  known.add(collection, record.key, id)
  for (const dependant of dependants) await loadRecord(dependant, { req, known })

  const save = (locale: Locale, data: Values) =>
    req.payload.update({ collection, id, ...operation(locale, data, req), overrideAccess: true })
  if (dependants.length > 0 && record.publish.includes(sourceLocale)) await save(sourceLocale, published)
  for (const locale of otherLocales(record)) {
    await save(locale, { ...textsOf(record, locale, known, created), ...publishes(locale) })
  }
}

/** Fills a global, language by language. */
export async function loadGlobal(record: SeedGlobal, { req, known }: Loading): Promise<void> {
  const localTexts = (locale: Locale) => resolve(record.texts[locale] ?? {}, known.idOf) as Values
  const shared = resolve(record.shared, known.idOf) as Values
  const save = (locale: Locale, data: Values) =>
    req.payload.updateGlobal({ slug: record.global, ...operation(locale, { ...data, ...published }, req), overrideAccess: true })
  const created = (await save(record.sourceLocale, layTexts(shared, localTexts(record.sourceLocale)))) as unknown as Values
  for (const locale of otherLocales(record)) {
    const texts = localTexts(locale)
    await save(locale, onlyTexts(layTexts(shared, texts, created), texts))
  }
}

/** Fills the relations that had to wait for later records; what somebody has filled meanwhile is left alone. */
export async function loadLinks(record: SeedRecord, { req, known }: Loading): Promise<void> {
  const { collection, sourceLocale } = record
  const id = known.idOf(collection, record.key)
  if (id === undefined) return
  const links = resolve(record.links, known.idOf) as Values
  const isGuarded = isPerLocale(collection)
  const stored = (await req.payload.findByID({
    collection,
    id,
    ...operation(sourceLocale, {}, req),
    draft: isGuarded,
    overrideAccess: true,
  })) as unknown as Values
  const open = Object.entries(links).filter(([name]) => isOpen(stored[name]))
  if (open.length === 0) return
  const data = { ...Object.fromEntries(open), ...(isGuarded && record.publish.includes(sourceLocale) ? published : {}) }
  await req.payload.update({ collection, id, ...operation(sourceLocale, data, req), overrideAccess: true })
}

const isOpen = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

const otherLocales = ({ publish, drafts, sourceLocale }: SeedGlobal | SeedRecord): Locale[] =>
  [...publish, ...drafts].filter((locale) => locale !== sourceLocale)

/** Of a laid document only what this language has texts in: whole rows with their ids, and nothing shared beside them. */
const onlyTexts = (laid: Values, texts: Values): Values => Object.fromEntries(Object.keys(texts).map((name) => [name, laid[name]]))
