import type { Access, CollectionConfig } from 'payload'

import { withReadConfig } from './beginOperation.ts'
import { beginReferenceWrite, refuseSharedReference } from './beginReferenceWrite.ts'
import { inAnyOrder } from './read.ts'
import { serving } from './serving.ts'
import { translationField } from './translationField.ts'
import { refuseOtherLanguage, type WriteArguments } from './write.ts'

/** Reference data has no drafts: it is public as soon as it is saved, in the languages its texts are in. */
export function attachReference(collection: CollectionConfig): CollectionConfig {
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
      beforeValidate: [refuseSharedReference, ...(collection.hooks?.beforeValidate ?? [])],
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        ({ args, operation }) => beginReferenceWrite(collection.slug, operation, args as never) as never,
        ({ args, operation }) => (operation === 'read' ? withReadConfig(inAnyOrder(args as never)) : args) as never,
        ({ args, req }) => refuseOtherLanguage({ data: (args as WriteArguments).data, req }, req.locale),
      ],
    },
  }
}
