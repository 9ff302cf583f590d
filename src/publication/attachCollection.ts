import type { CollectionConfig } from 'payload'

import { attachFiles } from './attachFiles.ts'
import { attachGuard } from './attachGuard.ts'
import { attachReference } from './attachReference.ts'
import { attachTags } from './attachTags.ts'
import { demandRecords } from './demandRecords.ts'
import { settingOf } from './entity.ts'
import { demandRules } from './rules.ts'

/** Attaches the room to a collection: the guard where it is published per language, the choice of language where it is reference data. */
export function attachToCollection(collection: CollectionConfig): CollectionConfig {
  const isGuarded = settingOf(collection) !== null
  const withRules = attachRules(attachRecords(collection), isGuarded)
  if (isGuarded) return attachTags(attachFiles(attachGuard(withRules), collection.access?.read))
  return attachTags(collection.custom?.isPublic || collection.custom?.publicWith ? attachReference(withRules) : withRules)
}

/** Whatever is saved, what it names must be there. */
function attachRecords(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeChange: [
        ...(collection.hooks?.beforeChange ?? []),
        async ({ collection: { flattenedFields: fields }, data, originalDoc, req }) => {
          await demandRecords({ data, fields, originalDoc, req })
          return data
        },
      ],
    },
  }
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
