import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { beginOperation } from './beginOperation.ts'
import { operationOf } from './intent.ts'
import { languagesField } from './languages.ts'
import { readRule } from './readRule.ts'
import { recordFields, recordSelect } from './record.ts'
import { restoreEndpoint } from './restore.ts'
import { keepSharedRows } from './rows.ts'
import { serving } from './serving.ts'
import { translationField } from './translationField.ts'

/** Every write of a collection that is published per language passes here, and every read. */
export function attachGuard(collection: CollectionConfig): CollectionConfig {
  const { access, hooks, slug } = collection
  return {
    ...collection,
    access: { ...access, read: readRule(access?.read, slug) },
    fields: [...collection.fields, ...recordFields, translationField, languagesField],
    forceSelect: { ...collection.forceSelect, ...recordSelect, _translation: true, _languages: true },
    endpoints: [restoreEndpoint(slug), ...(collection.endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args, operation }) => beginOperation(slug, operation, args as never) as never,
      ],
      beforeChange: [...(hooks?.beforeChange ?? []), keepRows, markPublished],
      ...serving(collection, false),
    },
  }
}

const keepRows: CollectionBeforeChangeHook = ({ collection: { flattenedFields: fields, slug }, data, originalDoc, req }) =>
  keepSharedRows({ data, fields, isGlobal: false, originalDoc, req, slug })

/** Payload checks what is required by the status. */
const markPublished: CollectionBeforeChangeHook = ({ collection: { slug }, data, req }) =>
  operationOf(req, slug, false)?.intent === 'publish' ? { ...data, _status: 'published' } : data
