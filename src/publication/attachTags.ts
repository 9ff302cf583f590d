import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'

import { addEndpoints } from '../shared/addEndpoints.ts'
import { defaultLocale } from '../shared/locales.ts'
import { settingOf } from './entity.ts'
import { latestOf, type Tagged } from './entityTag.ts'
import { globalId, operationOf } from './intent.ts'
import { demandCurrent, takePrecondition } from './precondition.ts'
import { fieldsOf, tagEndpoints, type Kind } from './tagEndpoints.ts'

interface Arguments {
  id?: unknown
  overrideAccess?: boolean
  req: PayloadRequest
}

/** Documents carry a tag, and a write may demand by `If-Match` that they still are as they were read. */
export function attachTags(collection: CollectionConfig): CollectionConfig {
  const { hooks, slug } = collection
  const kind: Kind = { hasDrafts: settingOf(collection) !== null, isGlobal: false, slug }
  return {
    ...collection,
    endpoints: addEndpoints(collection.endpoints, collection.auth ? [] : tagEndpoints(kind)),
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args, operation }) => {
          if (operation === 'update' || operation === 'delete') take(args as never, slug, Boolean(collection.auth))
          return args as never
        },
      ],
      beforeChange: [
        async ({ data, operation, originalDoc, req }) => {
          if (operation === 'update') await demand(kind, String((originalDoc as { id: unknown }).id), req)
          return data as unknown
        },
        ...(hooks?.beforeChange ?? []),
      ],
      beforeDelete: [async ({ id, req }) => demand(kind, String(id), req), ...(hooks?.beforeDelete ?? [])],
    },
  }
}

/** The same for a global. */
export function attachGlobalTags(global: GlobalConfig): GlobalConfig {
  const { hooks, slug } = global
  const kind: Kind = { hasDrafts: true, isGlobal: true, slug }
  return {
    ...global,
    endpoints: addEndpoints(global.endpoints, tagEndpoints(kind)),
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args, operation }) => {
          if (operation === 'update') take(args as never, slug, false)
          return args as never
        },
      ],
      beforeChange: [
        async ({ data, req }) => {
          await demand(kind, undefined, req)
          return data as unknown
        },
        ...(hooks?.beforeChange ?? []),
      ],
    },
  }
}

/** Accounts have no tag, since most of what is stored of them is not told: a tag that a client sends for one is never current. */
function take({ id, overrideAccess, req }: Arguments, slug: string, isAccount: boolean): void {
  if (overrideAccess) return
  const isOne = typeof id === 'string' || req.payload.globals.config.some((global) => global.slug === slug)
  takePrecondition(req, slug, id as string | undefined, isAccount || !isOne)
}

async function demand(kind: Kind, id: string | undefined, req: PayloadRequest): Promise<void> {
  const { isGlobal, slug } = kind
  const operation = operationOf(req, slug, isGlobal)
  const place: Tagged = { fields: fieldsOf(req, kind), id, isGlobal, req, slug }
  const locale = operation?.locale ?? req.locale ?? defaultLocale
  await demandCurrent(place, [locale], async () => {
    const known = operation?.previous.get(id ?? globalId)?.version
    return known ?? (await latestOf({ ...place, hasDrafts: kind.hasDrafts }))
  })
}
