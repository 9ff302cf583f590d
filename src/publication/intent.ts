import type { PayloadRequest } from 'payload'

import type { Locale } from '../shared/locales.ts'
import type { HeldBack } from './heldBack.ts'
import { isTrue } from './queryValues.ts'
import type { RawDocument } from './rawDocument.ts'
import type { Receipt } from './receipt.ts'

/**
 * What a write means to do, always for one language.
 *
 * - `save`: change the draft; what is public stays as it is
 * - `publish`: take this language of the draft to the public
 * - `unpublish`: take this language away from the public
 * - `delete`: remove the document for good
 */
export type Intent = 'delete' | 'publish' | 'save' | 'unpublish'

/** The draft that a write starts from, remembered while Payload reads it. */
interface PreviousDraft {
  updatedAt?: string
  /** Of the version itself, where it was read as one. */
  versionId?: string
  version: RawDocument
}

/** One write on its way through the room; it travels on the request. */
export interface Operation {
  slug: string
  isGlobal: boolean
  intent: Intent
  locale: Locale
  /** The caller acts for the system: rights are not asked. */
  overridesAccess: boolean
  /** Saved while somebody types, without being asked for. */
  isAutosave: boolean
  /** May the caller change what all languages of this document share? */
  mayChangeShared(doc?: RawDocument): boolean
  /** Latest draft by document id (`global` for a global). */
  previous: Map<string, PreviousDraft>
  /** Documents this operation created: their first version needs no settling. */
  created: Set<string>
  /** The new document whose languages are written before any of it is in the database. */
  held?: HeldBack
  /** What the client sent, before any hook changed it. */
  sent: RawDocument
  /** What the write did, by document id (`global` for a global). */
  receipts: Map<string, Receipt>
  /** The public row of a document, read once. */
  publicRow(id?: string): Promise<null | RawDocument>
}

/** Under which the one document of a global is remembered, where those of a collection are under their ids. */
export const globalId = 'global'

const collectionKey = Symbol.for('alliance.publication')
const globalKey = (slug: string) => Symbol.for(`alliance.publication.global.${slug}`)

type Carrier = Record<symbol, Operation | undefined>

/** The property under which the operation of a collection travels, to isolate it from operations nested in hooks. */
export const operationKey = collectionKey

/** Reads the operation of a request, or nothing when the write did not come through the room. */
export function operationOf(req: Partial<PayloadRequest> | undefined, slug: string, isGlobal: boolean): Operation | undefined {
  const operation = (req as Carrier | undefined)?.[isGlobal ? globalKey(slug) : collectionKey]
  return operation?.slug === slug ? operation : undefined
}

export function attachOperation(req: PayloadRequest, operation: Operation): void {
  ;(req as unknown as Carrier)[operation.isGlobal ? globalKey(operation.slug) : collectionKey] = operation
}

/** Payload takes the request of a global update before our hook runs, so the operation sits on the request itself and has to go again. */
export function detachGlobalOperation(req: PayloadRequest, slug: string): void {
  delete (req as unknown as Carrier)[globalKey(slug)]
}

/** What answers carry and nobody writes: a body that has one of them was read before. */
const readOnlyKeys = ['_languages', '_translation', 'createdAt'] as const

/**
 * Reads the intent from what was sent. A client that sends back a whole document it has read means to save, whatever status came with it:
 * the status of what was read is no wish to publish. And only a body that holds nothing else unpublishes.
 */
export function intentOf(data: RawDocument | undefined, draft: unknown): Intent {
  if (data && readOnlyKeys.some((key) => (data[key] ?? null) !== null)) return 'save'
  if (data?._status === 'published') return 'publish'
  const isOnlyStatus = data?._status === 'draft' && Object.keys(data).length === 1
  return isOnlyStatus && !isTrue(draft) ? 'unpublish' : 'save'
}
