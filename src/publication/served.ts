import type { FlattenedField, SanitizedConfig } from 'payload'

import { localeCodes, type Locale } from '../shared/locales.ts'
import { hasPath, publicPath } from '../shared/paths.ts'
import { hasRows, isGroup, isLocalized, isSkipped, rowFields, rowsOf } from './rebuild.ts'
import { isStale, languageRecord, liveLocales, type Origin, type PublicationRecord } from './record.ts'
import type { Wanted } from './visible.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

/** What a public answer says about its languages (`_translation`). */
export interface Translation {
  requested: string
  served: Locale | null
  origin: null | Origin
  state: 'published' | 'stale' | null
  sourceVersion: number
  /** First publication in the language served. */
  publishedAt: null | string
  /** Last publication in the language served. */
  updatedAt: null | string
  /** Paths of the fields that are in another language than `served`. */
  fields: string[]
  available: { locale: Locale; slug: null | string; url: null | string; origin: Origin; state: 'published' | 'stale' }[]
}

const isText = (value: unknown) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** The language of the answer: the first of the chain that is published, then the source; `null` when none is. */
export function servedLocale(record: PublicationRecord, wanted: Wanted): Locale | null {
  if (wanted.requested === 'all') return null
  if (record.isNeutral) return liveLocales(record).length > 0 ? wanted.requested : null
  const chain = [...wanted.chain, ...(wanted.allowsSource ? [record.sourceLocale] : [])]
  return chain.find((code) => record.languages[code]?.isLive) ?? null
}

/**
 * Puts the texts of the chain into the place of the language asked for, leaf by leaf, and tells which came from another language than the
 * one served. The row holds public text only, so whatever is found in it may be shown.
 *
 * @param row a public row with its languages; it is changed in place
 */
export function serve(args: {
  collection: null | string
  config: SanitizedConfig
  fields: FlattenedField[]
  record: PublicationRecord
  row: RawDocument
  wanted: Wanted
}): Translation {
  const { collection, config, fields, record, row, wanted } = args
  const served = servedLocale(record, wanted)
  // What is served is published, whatever the language asked for is: rows carry a status for some languages or for all of them.
  if (served && row._status) row._status = { ...(row._status as ByLocale | undefined), [wanted.requested]: 'published' }
  // A picture is shown where it stands, in whichever language it is public: without one of the request, its texts are nothing.
  const order = wanted.requested === 'all' ? undefined : textOrder(record, wanted, served)
  const others = order ? fillFrom(fields, row, order, served, config) : []
  const own = served ? languageRecord(record, served) : undefined
  return {
    requested: wanted.requested,
    served,
    origin: own?.origin ?? null,
    state: served && !record.isNeutral && isStale(record, served) ? 'stale' : served ? 'published' : null,
    sourceVersion: record.sourceVersion,
    publishedAt: own?.publishedAt ?? null,
    updatedAt: own?.updatedAt ?? own?.publishedAt ?? null,
    fields: others,
    available: (record.isNeutral ? localeCodes : liveLocales(record)).map((locale) => available(collection, record, locale)),
  }
}

function available(collection: null | string, record: PublicationRecord, locale: Locale): Translation['available'][number] {
  const language = languageRecord(record, locale)
  const slug = language?.slug ?? null
  return {
    locale,
    slug,
    url: collection && slug && hasPath(collection) ? publicPath(collection, locale, slug) : null,
    origin: language?.origin ?? 'courtesy',
    state: !record.isNeutral && isStale(record, locale) ? 'stale' : 'published',
  }
}

/** In which order languages are looked at for a text: the one served, the rest of the chain, the source. */
function textOrder(record: PublicationRecord, wanted: Wanted, served: Locale | null): { from: readonly Locale[]; into: Locale } {
  const into = wanted.requested as Locale
  const rest = wanted.allowsSource ? [...wanted.chain, record.sourceLocale] : []
  return { into, from: [...new Set([...(served ? [served] : []), ...rest])] }
}

/** What is done with a field of an answer; told once, for lists have many fields. */
interface Step {
  field: FlattenedField
  isText: boolean
  isList: boolean
}

const stepsByFields = new WeakMap<FlattenedField[], readonly Step[]>()

function stepsOf(fields: FlattenedField[]): readonly Step[] {
  const known = stepsByFields.get(fields)
  if (known) return known
  const steps = fields
    .filter((field) => !isSkipped(field))
    .map((field): Step => ({ field, isText: isLocalized(field), isList: 'hasMany' in field && Boolean(field.hasMany) }))
  stepsByFields.set(fields, steps)
  return steps
}

/** What an answer says for a field without a value. */
const nothing = ({ isList }: Step): [] | null => (isList ? [] : null)

function fillFrom(
  fields: FlattenedField[],
  row: RawDocument,
  order: { from: readonly Locale[]; into: Locale },
  served: Locale | null,
  config: SanitizedConfig,
): string[] {
  const others: string[] = []
  const walk = (level: FlattenedField[], at: RawDocument | undefined, path: string) => {
    if (!at) return
    for (const step of stepsOf(level)) {
      const { field } = step
      const { name } = field
      if (step.isText) {
        const texts = (at[name] ??= {}) as ByLocale
        const source = order.from.find((code) => isText(texts[code]))
        // The databases differ in what they give for nothing; an answer does not.
        texts[order.into] = source ? texts[source] : (texts[order.into] ?? nothing(step))
        if (source && source !== served) others.push(`${path}${name}`)
      } else if (isGroup(field)) walk(field.flattenedFields, (at[name] ??= {}) as RawDocument, `${path}${name}.`)
      else if (hasRows(field)) {
        const rows = rowsOf((at[name] ??= []))
        rows.forEach((item, i) => walk(rowFields(field, item, config), item, `${path}${name}.${i}.`))
      } else at[name] ??= nothing(step)
    }
  }
  walk(fields, row, '')
  return others
}

/** Does text stand in one of these fields, in any language? */
export const hasTextIn = (names: readonly string[], row: RawDocument): boolean =>
  names.some((name) => localeCodes.some((code) => isText((row[name] as ByLocale | null | undefined)?.[code])))

/** The languages in which every text of the row stands that stands in any: a reader of one of them needs no other. */
export function wholeLocales(fields: FlattenedField[], row: RawDocument, config: SanitizedConfig): Locale[] {
  const gaps = new Set<Locale>()
  const walk = (level: FlattenedField[], at: RawDocument | null | undefined) => {
    for (const field of level) {
      if (!at || isSkipped(field)) continue
      const value = at[field.name]
      if (isGroup(field) && !isLocalized(field)) walk(field.flattenedFields, value as RawDocument | null | undefined)
      else if (!isLocalized(field)) rowsOf(value).forEach((item) => walk(rowFields(field, item, config), item))
      else {
        const texts = (value ?? {}) as ByLocale
        const isSomewhere = localeCodes.some((code) => isText(texts[code]))
        if (isSomewhere) for (const code of localeCodes) if (!isText(texts[code])) gaps.add(code)
      }
    }
  }
  walk(fields, row)
  return localeCodes.filter((code) => !gaps.has(code))
}
