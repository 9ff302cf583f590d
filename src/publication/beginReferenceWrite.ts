import {
  deepCopyObjectSimple,
  isolateObjectProperty,
  type CollectionBeforeValidateHook,
  type JsonObject,
  type PayloadRequest,
} from 'payload'

import { canChangeShared, staffOf } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'
import type { RawDocument } from './rawDocument.ts'
import { withRowsOf } from './rows.ts'
import { sharedChange } from './sharedChange.ts'
import { sharedField } from './sharedWrites.ts'
import { localeOfWrite, type WriteArguments } from './write.ts'

/** A write of reference data on its way: what the client sent, where its rights are asked for. */
interface ReferenceWrite {
  slug: string
  sent: RawDocument
}

const key = Symbol.for('alliance.publication.reference')
type Carrier = Record<symbol, ReferenceWrite | undefined>

/**
 * Reference data is written in one language at a time like all else.
 *
 * @throws APIError 400 without one language
 */
export function beginReferenceWrite<Args extends WriteArguments>(slug: string, operation: string, args: Args): Args {
  if (operation !== 'create' && operation !== 'update') return args
  const locale = localeOfWrite(args)
  const req = isolateObjectProperty(args.req, [key, 'locale', 'fallbackLocale'] as never)
  req.locale = locale
  req.fallbackLocale = false as never
  const sent = deepCopyObjectSimple((args.data ?? {}) as JsonObject) as RawDocument
  if (!args.overrideAccess) (req as unknown as Carrier)[key] = { slug, sent }
  return { ...args, req }
}

/** Who writes the texts of a language only changes nothing that all languages share. */
export const refuseSharedReference: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
  const write = writeOf(req, collection.slug)
  if (operation === 'create' || !write || canChangeShared(staffOf(req), collection.slug as Slug, originalDoc as RawDocument)) return data
  const { config } = req.payload
  const stored = originalDoc as RawDocument
  if (!isOlder(write.sent.updatedAt, stored.updatedAt)) {
    for (const field of collection.flattenedFields) {
      const path = field.name in write.sent ? sharedChange(field, write.sent[field.name], stored[field.name], config) : null
      if (path) throw sharedField(req, path)
    }
  }
  return withRowsOf(collection.flattenedFields, stored, data as RawDocument, config)
}

const writeOf = (req: PayloadRequest, slug: string): ReferenceWrite | undefined => {
  const write = (req as unknown as Carrier)[key]
  return write?.slug === slug ? write : undefined
}

/** There are no versions to look at: a form from before the last save may well be as it was loaded. */
const isOlder = (form: unknown, stored: unknown): boolean =>
  typeof form === 'string' && new Date(form).getTime() < new Date(stored as string).getTime()
