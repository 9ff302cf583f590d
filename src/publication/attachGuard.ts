import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { beginOperation } from './beginOperation.ts'
import { bulkEndpoint } from './bulkEndpoint.ts'
import { mergeMeanwhile } from './collision.ts'
import { demandPictures } from './demandPictures.ts'
import { demandDeleteRight, demandTrashRight, demandTrashRole } from './demandTrashRight.ts'
import { operationOf } from './intent.ts'
import { keepLock } from './keepLock.ts'
import { languagesField } from './languages.ts'
import { previewEndpoint } from './previewEndpoint.ts'
import { publishEndpoint } from './publishEndpoint.ts'
import { deletionReceipt } from './receipt.ts'
import type { RawDocument } from './rawDocument.ts'
import { receiptEndpoints } from './receiptEndpoints.ts'
import { handOverReceipts } from './receiptOf.ts'
import { readRule } from './readRule.ts'
import { recordFields, recordOf, recordSelect } from './record.ts'
import { restoreEndpoint } from './restoreEndpoint.ts'
import { keepSharedRows } from './rows.ts'
import { serving } from './serving.ts'
import { refuseSharedValues } from './sharedWrites.ts'
import { demandSourceFirst } from './sourceFirst.ts'
import { translationField } from './translationField.ts'
import { withoutBorrowed } from './withoutBorrowed.ts'
import { forVisibleVersion } from './versionSight.ts'

/** Every write of a collection that is published per language passes here, and every read. */
export function attachGuard(collection: CollectionConfig): CollectionConfig {
  const { access, hooks, slug } = collection
  return {
    ...collection,
    access: { ...access, read: readRule(access?.read, slug) },
    fields: [...collection.fields, ...recordFields, translationField, languagesField],
    forceSelect: { ...collection.forceSelect, ...recordSelect, _translation: true, _languages: true },
    endpoints: [
      forVisibleVersion(slug, restoreEndpoint(slug, false)),
      publishEndpoint(slug, false),
      previewEndpoint(slug),
      bulkEndpoint(slug),
      ...receiptEndpoints,
      ...(collection.endpoints || []),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args }) => demandTrashRole(args as never, slug),
        ({ args, operation }) => beginOperation(slug, operation, args as never) as never,
      ],
      beforeValidate: [refuseSharedValues, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [
        ownTexts,
        keepApart,
        sourceFirst,
        ...(hooks?.beforeChange ?? []),
        demandTrashRight,
        keepRows,
        checkPictures,
        markPublished,
      ],
      afterChange: [...(hooks?.afterChange ?? []), stayLocked],
      beforeDelete: [...(hooks?.beforeDelete ?? []), demandDeleteRight, noteDeletion],
      ...serving(collection, false, [handOverReceipts]),
    },
  }
}

const ownTexts: CollectionBeforeChangeHook = ({ collection: { slug }, data, originalDoc, req }) =>
  withoutBorrowed({ data, isGlobal: false, originalDoc, req, slug })

const keepApart: CollectionBeforeChangeHook = ({ collection: { flattenedFields: fields, slug }, data, originalDoc, req }) =>
  mergeMeanwhile({ data, fields, isGlobal: false, originalDoc, req, slug })

const sourceFirst: CollectionBeforeChangeHook = async ({ collection: { slug }, data, originalDoc, req }) => {
  await demandSourceFirst({ isGlobal: false, originalDoc, req, slug })
  return data
}

const noteDeletion: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  const operation = operationOf(req, slug, false)
  operation?.receipts.set(String(id), deletionReceipt(operation, recordOf(await operation.publicRow(String(id)))))
}

const keepRows: CollectionBeforeChangeHook = ({ collection: { flattenedFields: fields, slug }, data, originalDoc, req }) =>
  keepSharedRows({ data, fields, isGlobal: false, originalDoc, req, slug })

const checkPictures: CollectionBeforeChangeHook = async ({ collection: { flattenedFields: fields, slug }, data, originalDoc, req }) => {
  await demandPictures({ data, fields, isGlobal: false, originalDoc, req, slug })
  return data as unknown
}

const stayLocked: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
  await keepLock({ id: String((doc as RawDocument).id), isGlobal: false, req, slug })
  return doc as unknown
}

/** Payload checks what is required by the status. */
const markPublished: CollectionBeforeChangeHook = ({ collection: { slug }, data, req }) =>
  operationOf(req, slug, false)?.intent === 'publish' ? { ...data, _status: 'published' } : data
