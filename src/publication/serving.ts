import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest } from 'payload'

import type { RawDocument } from './rawDocument.ts'
import { keepSelected } from './readConfig.ts'
import { announceLanguage, serveDocument } from './serveDocument.ts'

/** The hooks that choose the language of each document and announce it; `last` come after all others. */
export function serving({ hooks, slug }: CollectionConfig, isReference: boolean, last: CollectionAfterOperationHook[] = []) {
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
      ...last,
    ],
  } as unknown as Pick<NonNullable<CollectionConfig['hooks']>, 'afterOperation' | 'beforeRead'>
}
