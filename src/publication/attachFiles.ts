import type { Access, CollectionConfig } from 'payload'

import { fileRule } from './fileRule.ts'
import { dropFiles, keepFiles, noteFiles, storeFiles } from './keepFiles.ts'

/**
 * What a collection of files needs besides: what is public of a file is what is public of its record.
 *
 * @param own the rights of the staff alone
 */
export function attachFiles(collection: CollectionConfig, own: Access | undefined): CollectionConfig {
  if (!collection.upload) return collection
  const { access, hooks, slug } = collection
  return {
    ...collection,
    access: { ...access, read: fileRule(slug, access?.read ?? (() => false), own) },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), ({ args, operation }) => keepFiles(args as never, operation, slug) as never],
      afterChange: [...(hooks?.afterChange ?? []), storeFiles],
      beforeDelete: [...(hooks?.beforeDelete ?? []), noteFiles],
      afterDelete: [...(hooks?.afterDelete ?? []), dropFiles],
    },
  }
}
