import type { FlattenedField, SanitizedConfig } from 'payload'

import { defaultLocale, localeCodes, type Locale } from '../shared/locales.ts'
import { withChangedAt } from './changedAt.ts'
import { localeDifference, sharedDifference } from './differences.ts'
import type { Operation } from './intent.ts'
import { publishInto, unpublishFrom } from './merge.ts'
import { pendingAfterSave } from './pendingShared.ts'
import { publicationReceipt, saveReceipt, type Receipt } from './receipt.ts'
import { liveLocales, recordColumns, recordOf, sourceLocaleOf, withPublished, withUnpublished, type PublicationRecord } from './record.ts'
import { isPassedThrough } from './rebuild.ts'
import { hasTextIn, wholeLocales } from './served.ts'
import { takesSharedOf } from './validation.ts'
import type { RawDocument } from './rawDocument.ts'

/** A collection or global, as far as publication needs to know it. */
export interface Entity {
  slug: string
  fields: FlattenedField[]
  /** Fields without whose text a document is the same in every language; none where it never is. */
  neutralWithout: readonly string[]
}

export interface Settlement {
  /** Status of the draft in every language: `published` means public and nothing pending. */
  status: Record<Locale, 'draft' | 'published'>
  /** The public row to write, or nothing when the public stays as it is. */
  publicRow: null | RawDocument
  record: null | PublicationRecord
  previousRecord: null | PublicationRecord
  receipt: Receipt
  /** Public languages whose texts in the draft are those that are public; nothing where that is not known. */
  settledTexts: Locale[] | undefined
}

/** The values of the fields that never wait for a publication. */
export const passThrough = (fields: FlattenedField[], data: RawDocument): RawDocument =>
  Object.fromEntries(fields.filter(isPassedThrough).map((field) => [field.name, data[field.name] ?? null]))

type Status = Settlement['status']
const draftsEverywhere = () => Object.fromEntries(localeCodes.map((code) => [code, 'draft'])) as Status

const isTrashAlone = (previous: RawDocument | undefined, draft: RawDocument) => Boolean(previous?.deletedAt) !== Boolean(draft.deletedAt)

/** A save: its language becomes a draft; a change of shared fields makes every language one. */
export async function settleSave(
  entity: Entity,
  operation: Operation,
  id: string,
  draft: RawDocument,
  config: SanitizedConfig,
): Promise<Settlement> {
  const previous = operation.previous.get(id)?.version
  const touchesShared = sharedDifference(entity.fields, previous, draft, config) !== null
  const known = previous?._status as Partial<Status> | undefined
  // The trash, and the way out of it, leave no change waiting where there was none.
  const hasNewText = localeDifference(entity.fields, previous, draft, operation.locale, config) !== null
  const isText = !isTrashAlone(previous, draft) || hasNewText
  const own = isText ? { [operation.locale]: 'draft' as const } : {}
  const status = touchesShared ? draftsEverywhere() : { ...draftsEverywhere(), ...known, ...own }
  const pendingShared = await pendingAfterSave(entity, operation, id, draft, config)
  const record = recordOf(previous)
  const receipt = saveReceipt({ config, draft, entity, operation, pendingShared, previous, record })
  const settledTexts = record?.settledTexts?.filter((code) => code !== operation.locale || !hasNewText)
  return { status, publicRow: null, record: null, previousRecord: record, receipt, settledTexts }
}

/**
 * A publication or its end: the public row is built anew from the row that is public now and the draft.
 *
 * Statuses are written out for every language: a draft read in a language without one would answer with the public row instead.
 */
export async function settlePublication(
  entity: Entity,
  operation: Operation,
  id: string,
  draft: RawDocument,
  config: SanitizedConfig,
): Promise<Settlement> {
  const now = new Date().toISOString()
  const row = await operation.publicRow(id)
  const previousRecord = recordOf(row)
  const wasLive = liveLocales(previousRecord)
  if (operation.intent === 'unpublish' && !wasLive.includes(operation.locale)) {
    return { ...(await settleSave(entity, operation, id, draft, config)), previousRecord }
  }
  const { publicRow, record: settled } =
    operation.intent === 'unpublish' && previousRecord
      ? takeAway(entity, operation.locale, row, previousRecord, config)
      : bringOut(entity, operation, row, previousRecord, draft, config, now)
  const isShared = sharedDifference(entity.fields, row, publicRow, config) !== null
  const record = withChangedAt(settled, { isShared, now, previous: previousRecord })
  const live = liveLocales(record)
  const written: RawDocument = {
    ...publicRow,
    ...passThrough(entity.fields, draft),
    ...recordColumns(record, wholeLocales(entity.fields, publicRow, config)),
    // Never empty: the SQL adapter removes old language rows only when it writes new ones.
    _status: live.length > 0 ? Object.fromEntries(live.map((code) => [code, 'published'])) : { [operation.locale]: 'draft' },
    updatedAt: now,
    ...(row?.createdAt ? { createdAt: row.createdAt } : {}),
  }
  const isPending = sharedDifference(entity.fields, draft, publicRow, config) !== null
  const settledTexts = live.filter((code) => localeDifference(entity.fields, draft, publicRow, code, config) === null)
  const isSettled = (code: Locale) => !isPending && settledTexts.includes(code)
  const status = Object.fromEntries(localeCodes.map((code) => [code, isSettled(code) ? 'published' : 'draft'])) as Status
  const receipt = publicationReceipt({ config, draft, entity, operation, previous: previousRecord, publicRow, record, row })
  return { status, publicRow: written, record, previousRecord, receipt, settledTexts }
}

/** The public row of a document after a publication, and its record; `row` is what was public before. */
export function bringOut(
  entity: Entity,
  operation: Operation,
  row: null | RawDocument,
  previous: null | PublicationRecord,
  draft: RawDocument,
  config: SanitizedConfig,
  now: string,
): { publicRow: RawDocument; record: PublicationRecord } {
  const live = liveLocales(previous)
  const { locale } = operation
  const takesShared = takesSharedOf(operation, previous, draft)
  // The public keeps its source language until that language is published under the new rule.
  const sourceLocale = takesShared || !previous ? sourceLocaleOf(draft, defaultLocale) : previous.sourceLocale
  const base = live.length > 0 ? row : null
  const taken = publishInto({ config, draft, fields: entity.fields, locale, publicRow: base, takesShared })
  const { isNeutral, publicRow } = withNeutralAddress(entity, taken, [...live, locale], sourceLocale, config)
  return { publicRow, record: withPublished({ data: publicRow, isNeutral, now, previous, published: [locale], sourceLocale }) }
}

/**
 * A document without translatable text has one address for all languages. When it gets text, the languages that are not published lose
 * the address again.
 */
export function withNeutralAddress(
  entity: Entity,
  row: RawDocument,
  live: readonly Locale[],
  sourceLocale: Locale,
  config: SanitizedConfig,
): { isNeutral: boolean; publicRow: RawDocument } {
  if (entity.neutralWithout.length === 0) return { isNeutral: false, publicRow: row }
  if (hasTextIn(entity.neutralWithout, row)) {
    return { isNeutral: false, publicRow: onlyLanguages(entity, row, live, config) }
  }
  const slugs = row.slug as Record<string, unknown> | undefined
  const slug = [sourceLocale, ...localeCodes].map((code) => slugs?.[code]).find(Boolean)
  return { isNeutral: true, publicRow: { ...row, slug: Object.fromEntries(localeCodes.map((code) => [code, slug])) } }
}

const onlyLanguages = (entity: Entity, row: RawDocument, live: readonly Locale[], config: SanitizedConfig): RawDocument =>
  localeCodes
    .filter((code) => !live.includes(code))
    .reduce((publicRow, locale) => unpublishFrom({ config, fields: entity.fields, locale, publicRow }), row)

function takeAway(entity: Entity, locale: Locale, row: null | RawDocument, previous: PublicationRecord, config: SanitizedConfig) {
  const record = withUnpublished(previous, locale)
  const publicRow = unpublishFrom({ config, fields: entity.fields, locale, publicRow: row })
  const live = liveLocales(record)
  if (!record.isNeutral) return { publicRow, record }
  // What is the same in every language stays so while any is public, and keeps its address in all; then it gives all of them free.
  if (live.length === 0) return { publicRow: onlyLanguages(entity, publicRow, live, config), record }
  return { publicRow: withNeutralAddress(entity, publicRow, live, record.sourceLocale, config).publicRow, record }
}
