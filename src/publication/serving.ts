import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest } from 'payload'

import { readsWithoutLimits } from '../access/index.ts'
import type { RawDocument } from './rawDocument.ts'
import { chooseTexts, keepSelected } from './readConfig.ts'
import { announceLanguage, serveDocument } from './serveDocument.ts'
import { noteValues } from './sparseFields.ts'
import { rememberVisible } from './targetRules.ts'
import { hideUnreadable } from './visibleRelations.ts'

interface AfterOperation {
  args: { currentDepth?: number; depth?: number }
  collection: { flattenedFields: never }
  operation: string
  overrideAccess?: boolean
  req: PayloadRequest
  result: unknown
}

/** The hooks that choose the language of each document, announce it, and keep out of the answer what cannot be read; `last` come last. */
export function serving({ hooks, slug }: CollectionConfig, isReference: boolean, last: CollectionAfterOperationHook[] = []) {
  return {
    beforeRead: [
      ...(hooks?.beforeRead ?? []),
      async ({ collection, doc, req }: { collection: { flattenedFields: never }; doc: RawDocument; req: PayloadRequest }) => {
        const row = await serveDocument({ fields: collection.flattenedFields, isGlobal: false, isReference, req, row: doc, slug })
        keepSelected(collection, row)
        chooseTexts(collection, row, req)
        noteValues(collection, row)
        return row
      },
    ],
    afterOperation: [
      ...(hooks?.afterOperation ?? []),
      async ({ args, collection, operation, overrideAccess, req, result }: AfterOperation) => {
        if (operation !== 'find' && operation !== 'findByID') return result
        const docs = operation === 'find' ? (result as { docs: unknown[] }).docs : [result]
        announceLanguage(req, docs)
        // GraphQL reads without relations; what its texts lead to is read with them.
        const isGraphql = req.payloadAPI === 'GraphQL'
        const isTextOnly = isGraphql && !args.depth
        // What is read for a relation is looked through with the document that names it.
        const isWhole = isGraphql || args.currentDepth === undefined
        if (isWhole && !overrideAccess && !readsWithoutLimits(req)) {
          // GraphQL asks each join by the id of the document it is in.
          for (const doc of docs) if (doc) rememberVisible(req, slug, (doc as { id: string }).id)
          await hideUnreadable({ docs, fields: collection.flattenedFields, isTextOnly, req })
        }
        return result
      },
      ...last,
    ],
  } as unknown as Pick<NonNullable<CollectionConfig['hooks']>, 'afterOperation' | 'beforeRead'>
}
