import { NotFound, type Access, type CollectionConfig, type CollectionSlug, type Plugin, type PayloadRequest, type Where } from 'payload'

import { canPublish, staffOf } from './can.ts'
import type { Slug } from '../shared/slugs.ts'

/** The arguments of an operation on one document, as far as they are looked at here. */
interface Arguments {
  collection: { config: CollectionConfig }
  data?: { _status?: unknown }
  disableErrors?: boolean
  duplicateFromID?: unknown
  id?: unknown
  overrideAccess?: boolean
  req: PayloadRequest
  trash?: boolean
}

/**
 * Whether a document exists is told to nobody who may not read it: it is 404, like one that does not exist. What may be read and not
 * written is 403. Payload asks for the right first and then for the document, so that 403 would be said of both.
 */
export const hideExistence: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        async ({ args, operation }) => {
          await demandSight(operation, args as unknown as Arguments)
          return args as never
        },
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
})

/** @throws NotFound when the operation would be refused and the document may not even be read */
export async function demandSight(operation: string, args: Arguments): Promise<void> {
  const { collection, duplicateFromID, overrideAccess, req } = args
  const id = args.id ?? duplicateFromID
  if (overrideAccess || id === undefined || id === null) return
  const access = collection.config.access ?? {}
  if (operation === 'read') {
    if (!args.disableErrors && (await ask(access.read, args, id)) === false) throw new NotFound(req.t)
    return
  }
  const rule = { create: access.create, update: access.update, delete: access.delete }[operation]
  if (!rule || ((await ask(rule, args, id)) === true && !isRefusedPublication(args))) return
  if (!(await isSeen(args, id))) throw new NotFound(req.t)
}

const ask = (rule: Access | undefined, { data, req }: Arguments, id: unknown) =>
  rule ? rule({ id: id as string, data, req }) : Boolean(req.user)

const isRefusedPublication = ({ collection, data, req }: Arguments): boolean =>
  data?._status !== undefined && !canPublish(staffOf(req), collection.config.slug as Slug, req.locale)

/** May the document be read? The trash is for those who read everything. */
export async function isSeen(args: Arguments, id: unknown): Promise<boolean> {
  const { collection, req, trash } = args
  const rule = await ask(collection.config.access?.read, args, id)
  if (rule === false) return false
  const and: Where[] = [{ id: { equals: id } }]
  if (rule !== true) and.push(rule)
  if (collection.config.trash && !(trash && rule === true)) and.push({ deletedAt: { exists: false } })
  const found = await req.payload.db.findOne({
    collection: collection.config.slug as CollectionSlug,
    locale: req.locale === 'all' ? undefined : (req.locale ?? undefined),
    req,
    select: { id: true },
    where: { and },
  })
  return Boolean(found)
}
