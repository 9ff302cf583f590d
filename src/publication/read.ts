import { isolateObjectProperty, type FlattenedField, type PayloadRequest, type Where } from 'payload'

import { can, staffOf } from '../access/index.ts'
import { defaultLocale, isLocale, localeCodes, type Locale } from '../shared/locales.ts'
import type { Slug } from '../shared/slugs.ts'
import { languagesOf } from './languages.ts'
import { isLocalized } from './rebuild.ts'
import { recordOf, type PublicationRecord } from './record.ts'
import { serve, type Translation } from './served.ts'
import { wantedBy } from './visible.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

/** The arguments of a Payload read, as far as the room changes them. */
export interface ReadArguments {
  draft?: boolean
  overrideAccess?: boolean
  req: PayloadRequest
  trash?: boolean
  where?: Where
}

/**
 * Readers without draft rights never see drafts or the trash, whatever they ask for. A draft is read in its own language alone: text of
 * another one in a form would be saved as this one's. An address is looked up along the fallback chain.
 */
export function beginRead<Args extends ReadArguments>(args: Args, slug: string): Args {
  const mayReadDrafts = args.overrideAccess || can(staffOf(args.req), 'read', slug as Slug)
  if (!mayReadDrafts) return withSlugChain({ ...args, draft: false, trash: false })
  if (!args.draft) return withSlugChain(args)
  const req = isolateObjectProperty(args.req, ['fallbackLocale'] as never)
  req.fallbackLocale = false as never
  return { ...args, req }
}

function withSlugChain<Args extends ReadArguments>(args: Args): Args {
  const { chain } = wantedBy(args.req)
  return args.where && chain.length > 1 ? { ...args, where: spread(args.where, chain) } : args
}

function spread(where: Where, chain: readonly Locale[]): Where {
  return Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      const isList = path === 'and' || path === 'or' || path === 'AND' || path === 'OR'
      if (isList && Array.isArray(condition)) return [path, condition.map((part: Where) => spread(part, chain))]
      return path === 'slug' ? ['or', chain.map((code) => ({ [`slug.${code}`]: condition }) as Where)] : [path, condition]
    }),
  ) as Where
}

/** The languages of reference data are simply those its texts are in: it is public as soon as it is saved. */
function recordFromText(fields: FlattenedField[], row: RawDocument): PublicationRecord {
  const texts = fields.filter((field) => isLocalized(field) && 'required' in field && field.required)
  const has = (code: Locale) => texts.every((field) => Boolean((row[field.name] as ByLocale | null | undefined)?.[code]))
  const languages = localeCodes.filter(has).map((code) => {
    const origin = code === defaultLocale ? ('original' as const) : ('official' as const)
    return [code, { isLive: true, slug: null, origin, sourceVersion: 0, publishedAt: null }]
  })
  return { sourceLocale: defaultLocale, sourceVersion: 0, isNeutral: texts.length === 0, languages: Object.fromEntries(languages) }
}

/** Chooses the language of a document that has been read with all its languages, and says so in `_translation`. */
export function serveDocument(args: {
  collection: null | string
  fields: FlattenedField[]
  isReference: boolean
  req: PayloadRequest
  row: RawDocument
}): RawDocument {
  const { collection, fields, isReference, req, row } = args
  const record = isReference ? recordFromText(fields, row) : recordOf(row)
  // An empty public row has neither: nothing is public, and the draft is not being read.
  if (!isReference && (record ? record.isDraft : isDraft(row))) {
    row._languages = languagesOf(fields, row, req.payload.config)
    return row
  }
  if (record) row._translation = serve({ collection, config: req.payload.config, fields, record, row, wanted: wantedBy(req) })
  return row
}

/** Drafts carry a status in every language, public rows only in those that are public. */
const isDraft = (row: RawDocument) => localeCodes.every((code) => Boolean((row._status as ByLocale | undefined)?.[code]))

/** `Content-Language`: the language served, or every one of a mixed list. */
export function announceLanguage(req: PayloadRequest, docs: readonly unknown[]): void {
  const served = docs.flatMap((doc) => {
    const translation = (doc as { _translation?: Translation } | null)?._translation
    if (translation?.requested === 'all') return translation.available.map(({ locale }) => locale)
    return translation?.served ?? []
  })
  const languages = [...new Set(served.filter(isLocale))]
  if (languages.length === 0) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Content-Language', languages.join(', '))
}
