import { APIError, type Access, type CollectionConfig, type PayloadRequest, type SelectType } from 'payload'

import { settingOf } from './entity.ts'
import { operationOf } from './intent.ts'
import { languagesField } from './languages.ts'
import { beginRead, inAnyOrder, type ReadArguments } from './read.ts'
import { announceLanguage, serveDocument } from './serveDocument.ts'
import { hasJoin, keepSelected, readConfig } from './readConfig.ts'
import { readRule } from './readRule.ts'
import { recordFields, recordSelect } from './record.ts'
import { restoreEndpoint } from './restore.ts'
import { keepSharedRows } from './rows.ts'
import { demandRules } from './rules.ts'
import { translationField } from './translationField.ts'
import { withValidation } from './validation.ts'
import { beginWrite, type WriteArguments } from './write.ts'
import type { RawDocument } from './rawDocument.ts'

/** Attaches the room to a collection: the guard where it is published per language, the choice of language where it is reference data. */
export function attachToCollection(collection: CollectionConfig): CollectionConfig {
  const isGuarded = settingOf(collection) !== null
  const withRules = attachRules(collection, isGuarded)
  if (isGuarded) return attachGuard(withRules)
  return collection.custom?.isPublic || collection.custom?.publicWith ? attachReference(withRules) : withRules
}

function attachRules(collection: CollectionConfig, isGuarded: boolean): CollectionConfig {
  if (!collection.custom?.rules) return collection
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeChange: [
        ...(collection.hooks?.beforeChange ?? []),
        async ({ data, originalDoc, req }) => {
          const id = originalDoc?.id === undefined ? undefined : String(originalDoc.id)
          await demandRules(collection, { isGlobal: false, isGuarded }, { data, id, originalDoc, req })
          return data
        },
      ],
    },
  }
}

function attachGuard(collection: CollectionConfig): CollectionConfig {
  const { access, hooks, slug } = collection
  return {
    ...collection,
    access: { ...access, read: readRule(access?.read) },
    fields: [...collection.fields, ...recordFields, translationField, languagesField],
    forceSelect: { ...collection.forceSelect, ...recordSelect, _translation: true, _languages: true },
    endpoints: [restoreEndpoint(slug), ...(collection.endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args, operation }) => beginOperation(slug, operation, args as never) as never,
      ],
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        ({ collection: { flattenedFields }, data, originalDoc, req }) => {
          const kept = keepSharedRows({ data, fields: flattenedFields, isGlobal: false, originalDoc, req, slug })
          return operationOf(req, slug, false)?.intent === 'publish' ? { ...kept, _status: 'published' } : kept
        },
      ],
      ...serving(collection, false),
    },
  }
}

function attachReference(collection: CollectionConfig): CollectionConfig {
  const { access, custom } = collection
  const publicWith = custom?.publicWith as string | undefined
  const read: Access = async (args) => {
    if (!publicWith) return true
    return (await access?.read?.(args)) === true || { [`${publicWith}.isPublic`]: { equals: true } }
  }
  return {
    ...collection,
    access: { ...access, read },
    fields: [...collection.fields, translationField],
    forceSelect: { ...collection.forceSelect, _translation: true },
    hooks: {
      ...collection.hooks,
      ...serving(collection, true),
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        ({ args, operation }) => (operation === 'read' ? withReadConfig(inAnyOrder(args as never)) : args) as never,
      ],
    },
  }
}

/** The hooks that choose the language of each document and announce it. */
function serving({ hooks, slug }: CollectionConfig, isReference: boolean) {
  return {
    beforeRead: [
      ...(hooks?.beforeRead ?? []),
      async ({ collection, doc, req }: { collection: { flattenedFields: never }; doc: RawDocument; req: PayloadRequest }) => {
        const row = await serveDocument({ fields: collection.flattenedFields, isGlobal: false, isReference, req, row: doc, slug })
        keepSelected(collection, row)
        return row
      },
    ],
    afterOperation: [
      ...(hooks?.afterOperation ?? []),
      ({ operation, req, result }: { operation: string; req: PayloadRequest; result: unknown }) => {
        if (operation === 'find') announceLanguage(req, (result as { docs: unknown[] }).docs)
        if (operation === 'findByID') announceLanguage(req, [result])
        return result
      },
    ],
  } as unknown as Pick<NonNullable<CollectionConfig['hooks']>, 'afterOperation' | 'beforeRead'>
}

type OperationArguments = ReadArguments & WriteArguments & { collection: { config: never }; joins?: unknown; select?: SelectType }

function withReadConfig(args: OperationArguments): OperationArguments {
  const config = readConfig(args.collection.config, args.select)
  const joins = hasJoin(config) ? args.joins : false
  return { ...args, collection: { ...args.collection, config: config as never }, joins }
}

function beginOperation(slug: string, operation: string, args: OperationArguments): OperationArguments {
  if (operation === 'read') return withReadConfig(beginRead(args, slug))
  if (operation === 'readDistinct' || operation === 'count') return beginRead(args, slug)
  if (operation === 'restoreVersion') {
    const message = 'Restore one language into a draft: POST /versions/{id}?locale=… of the collection.'
    throw new APIError(message, 400, { code: 'restore-one-locale' }, true)
  }
  const kind = operation.startsWith('create')
    ? 'create'
    : operation.startsWith('update')
      ? 'update'
      : operation.startsWith('delete')
        ? 'delete'
        : null
  if (!kind) return args
  const begun = beginWrite(args, { slug, isGlobal: false }, kind)
  if (begun.intent === 'delete' || begun.intent === 'unpublish') return begun.args
  const mode = begun.intent === 'publish' ? 'publish' : 'save'
  return { ...begun.args, collection: { ...args.collection, config: withValidation(args.collection.config, mode, false) as never } }
}
