import type { SanitizedConfig } from 'payload'

import { localeCodes, type Locale } from '../shared/locales.ts'
import { localeDifference } from './differences.ts'
import type { Intent, Operation } from './intent.ts'
import { liveLocales, type PublicationRecord } from './record.ts'
import { hasWaitingLabel, losesRowText } from './rowTexts.ts'
import type { Entity } from './settle.ts'
import { sharedPaths } from './sharedPaths.ts'
import type { RawDocument } from './rawDocument.ts'

/** What a write did and did not do; it is answered beside the document. */
export interface Receipt {
  locale: Locale
  /** What the write was taken for; a save that moves a document into the trash or out of it says so. */
  intent: 'trash' | 'untrash' | Intent
  /**
   * Languages that are different now. By a publication, its end, the trash and a removal: what readers see of them. By a save: their draft.
   */
  changed: Locale[]
  /** All other languages. */
  unchanged: Locale[]
  /**
   * Paths of shared fields whose change waits for a publication of the source language; rows by the path of their list. Empty while
   * nothing is public: then there is nothing to wait behind.
   */
  pendingShared: string[]
  /** Other public languages that have labels in the draft for public rows which lack them: they wait for a publication of their own. */
  waiting: Locale[]
  /** Other public languages that lost text with rows that this publication took away. */
  losing: Locale[]
}

type Document = null | RawDocument | undefined

function receipt(operation: Pick<Operation, 'intent' | 'locale'>, changed: readonly Locale[], more: Partial<Receipt> = {}): Receipt {
  return {
    locale: operation.locale,
    intent: operation.intent,
    changed: localeCodes.filter((code) => changed.includes(code)),
    unchanged: localeCodes.filter((code) => !changed.includes(code)),
    waiting: [],
    losing: [],
    ...more,
    pendingShared: (more.pendingShared ?? []).toSorted(),
  }
}

/** Languages whose texts differ, rows that only one of the two has included. */
function differingLocales(entity: Entity, before: Document, after: Document, config: SanitizedConfig): Locale[] {
  const { fields } = entity
  return localeCodes.filter(
    (code) =>
      localeDifference(fields, before, after, code, config) !== null ||
      losesRowText(fields, before, after, code, config) ||
      losesRowText(fields, after, before, code, config),
  )
}

/** @param pendingShared what of the shared fields waits after this save */
export function saveReceipt(args: {
  config: SanitizedConfig
  draft: RawDocument
  entity: Entity
  operation: Pick<Operation, 'intent' | 'locale'>
  pendingShared: string[]
  previous: Document
  record: null | PublicationRecord
}): Receipt {
  const { config, draft, entity, operation, pendingShared, previous, record } = args
  const [wasTrashed, isTrashed] = [Boolean(previous?.deletedAt), Boolean(draft.deletedAt)]
  const changed = differingLocales(entity, previous, draft, config)
  if (wasTrashed === isTrashed) return receipt(operation, changed, { pendingShared })
  return receipt(operation, [...changed, ...liveLocales(record)], { intent: isTrashed ? 'trash' : 'untrash', pendingShared })
}

/** @param row what was public before, `publicRow` what is public now */
export function publicationReceipt(args: {
  config: SanitizedConfig
  draft: RawDocument
  entity: Entity
  operation: Pick<Operation, 'intent' | 'locale'>
  previous: null | PublicationRecord
  publicRow: RawDocument
  record: null | PublicationRecord
  row: Document
}): Receipt {
  const { config, draft, entity, operation, previous, publicRow, record, row } = args
  const { fields } = entity
  const [before, live] = [liveLocales(previous), liveLocales(record)]
  const turned = localeCodes.filter((code) => before.includes(code) !== live.includes(code))
  const others = live.filter((code) => code !== operation.locale)
  return receipt(operation, [...turned, ...differingLocales(entity, row, publicRow, config)], {
    pendingShared: live.length > 0 ? sharedPaths(fields, draft, publicRow, config) : [],
    waiting: others.filter((code) => hasWaitingLabel(fields, draft, publicRow, code, config)),
    losing: others.filter((code) => before.includes(code) && losesRowText(fields, row, publicRow, code, config)),
  })
}

/** The receipt of a new document, with what of it is public at once. */
export const creationReceipt = (args: {
  config: SanitizedConfig
  draft: RawDocument
  entity: Entity
  operation: Pick<Operation, 'intent' | 'locale'>
  publicRow: RawDocument
  record: null | PublicationRecord
}): Receipt =>
  args.operation.intent === 'publish'
    ? publicationReceipt({ ...args, previous: null, row: null })
    : receipt(args.operation, differingLocales(args.entity, null, args.draft, args.config))

/** The receipt of a document that is no more. */
export const deletionReceipt = (operation: Pick<Operation, 'intent' | 'locale'>, record: null | PublicationRecord): Receipt =>
  receipt(operation, liveLocales(record))
