import type { Access, CollectionConfig } from 'payload'

import { isWithinScope } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'
import { withReadConfig } from './beginOperation.ts'
import { beginReferenceWrite, refuseSharedReference } from './beginReferenceWrite.ts'
import { takeConditions } from './conditions.ts'
import { languageTexts } from './languageTexts.ts'
import { inAnyOrder } from './read.ts'
import { readableQuery } from './readableQuery.ts'
import { serving } from './serving.ts'
import { translationField } from './translationField.ts'
import { refuseOtherLanguage, type WriteArguments } from './write.ts'

/** Reference data has no drafts: it is public as soon as it is saved, in the languages its texts are in. */
export function attachReference(collection: CollectionConfig): CollectionConfig {
  const { access, custom } = collection
  const publicWith = custom?.publicWith as string | undefined
  const read: Access = async (args) => {
    const asked = takeConditions(args.req, collection.slug)
    if (!isWithinScope(args.req, collection.slug as Slug)) return false
    if (!publicWith || (await access?.read?.(args)) === true) return asked ?? true
    const isWithPublic = { [`${publicWith}.isPublic`]: { equals: true } }
    const isKept = { [`${publicWith}.deletedAt`]: { exists: false } }
    return { and: [isWithPublic, isKept, ...(asked ? [asked] : [])] }
  }
  const texts = languageTexts(collection.fields)
  return {
    ...collection,
    access: { ...access, read },
    fields: [...collection.fields, translationField],
    custom: { ...custom, readForLanguages: texts },
    forceSelect: { ...collection.forceSelect, ...Object.fromEntries(texts.map((name) => [name, true])), _translation: true },
    hooks: {
      ...collection.hooks,
      ...serving(collection, true),
      beforeValidate: [refuseSharedReference, ...(collection.hooks?.beforeValidate ?? [])],
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        ({ args, operation }) => beginReferenceWrite(collection.slug, operation, args as never) as never,
        ({ args, operation }) => beginReferenceRead(collection.slug, operation, args as never) as never,
        ({ args, req }) => refuseOtherLanguage({ data: (args as WriteArguments).data, req }, req.locale),
      ],
    },
  }
}

type ReferenceArguments = Parameters<typeof withReadConfig>[0]

async function beginReferenceRead(slug: string, operation: string, args: ReferenceArguments): Promise<ReferenceArguments> {
  if (operation === 'read') return withReadConfig(await readableQuery(inAnyOrder(args), slug))
  return operation === 'readDistinct' || operation === 'count' ? readableQuery(args, slug) : args
}
