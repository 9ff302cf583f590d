import type { FlattenedField, PayloadRequest } from 'payload'

import { staffOf } from '../access/index.ts'
import { isLocale, localeCodes, type Locale } from '../shared/locales.ts'
import { lastChange } from './changedAt.ts'
import { languagesOf } from './languages.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { isDraftRead } from './read.ts'
import { dropRecord, recordOf, type PublicationRecord } from './record.ts'
import { recordFromText } from './referenceRecord.ts'
import { serve, type Translation } from './served.ts'
import { storedVersions } from './storedVersions.ts'
import { wantedBy, type Wanted } from './visible.ts'

/** Chooses the language of a document that has been read with all its languages, and says so in `_translation`. */
export async function serveDocument(args: {
  fields: FlattenedField[]
  isGlobal: boolean
  isReference: boolean
  req: PayloadRequest
  row: RawDocument
  slug: string
}): Promise<RawDocument> {
  const { fields, isGlobal, isReference, req, row, slug } = args
  const record = isReference ? recordFromText(fields, row) : recordOf(row)
  dropRecord(row)
  // An empty public row has neither: nothing is public, and the draft is not being read.
  if (!isReference && (record ? record.isDraft : isDraft(row))) {
    row._languages = languagesOf(fields, record, row, req.payload.config)
    return row
  }
  if (!record) return row
  const collection = isGlobal ? null : slug
  const wanted = wantedBy(req)
  row._translation = serve({ collection, config: req.payload.config, fields, record, row, wanted })
  // Who may write needs the time of the document itself, to say from which state a form was begun.
  if (row.updatedAt && !staffOf(req)) row.updatedAt = lastChange(record, chainOf(wanted, record)) ?? row.updatedAt
  if (!isReference && isDraftRead(req, slug, row.id)) {
    const draft = await latestDraft(slug, isGlobal, row, req)
    row._languages = languagesOf(fields, recordOf(draft), draft, req.payload.config)
  }
  return row
}

/** The languages whose texts may stand in an answer. */
const chainOf = ({ allowsSource, chain, requested }: Wanted, record: PublicationRecord): readonly Locale[] =>
  requested === 'all' ? localeCodes : [...chain, ...(allowsSource ? [record.sourceLocale] : [])]

async function latestDraft(slug: string, isGlobal: boolean, row: RawDocument, req: PayloadRequest): Promise<RawDocument> {
  const place = { id: isGlobal ? undefined : String(row.id), isGlobal, req, slug }
  const [latest] = await storedVersions(place, { limit: 1, where: { latest: { equals: true } } })
  return latest?.version ?? row
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
