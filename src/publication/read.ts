import { isolateObjectProperty, type PayloadRequest, type Sort, type Where } from 'payload'

import { can, isPreviewed, staffOf } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'

/** The arguments of a Payload read, as far as the room changes them. */
export interface ReadArguments {
  /** Set where a record is read for a relation. */
  currentDepth?: number
  draft?: boolean
  id?: unknown
  overrideAccess?: boolean
  pagination?: boolean
  req: PayloadRequest
  sort?: Sort
  trash?: boolean
  where?: Where
}

/**
 * Readers without draft rights never see drafts or the trash, whatever they ask for. A draft is read in its own language alone: text of
 * another one in a form would be saved as this one's.
 */
export function beginRead<Args extends ReadArguments>(args: Args, slug: string): Args {
  if (!args.overrideAccess && args.currentDepth === undefined && isPreviewed(args.req, slug, args.id)) return beginDraftRead(args, slug)
  const mayReadDrafts = args.overrideAccess || can(staffOf(args.req), 'read', slug as Slug)
  if (!mayReadDrafts) return inAnyOrder({ ...args, draft: false, trash: false })
  return args.draft ? beginDraftRead(args, slug) : inAnyOrder(args)
}

function beginDraftRead<Args extends ReadArguments>(args: Args, slug: string): Args {
  const req = isolateObjectProperty(args.req, ['fallbackLocale', draftReadKey] as never)
  req.fallbackLocale = false as never
  if (args.id !== undefined) markDraftRead(req, { id: args.id, slug })
  return { ...args, draft: true, req }
}

/** One draft that is being read by itself, by the staff. */
interface DraftRead {
  id?: unknown
  slug: string
}

const draftReadKey = Symbol.for('alliance.publication.draftRead')

/**
 * Remembers that a draft is being read: where nothing is pending in its language, the framework answers with the public row, which knows
 * nothing of the drafts in other languages.
 */
export function markDraftRead(req: PayloadRequest, read: DraftRead): void {
  ;(req as unknown as Record<symbol, DraftRead>)[draftReadKey] = read
}

/** Is this the document that is being read as a draft? */
export function isDraftRead(req: PayloadRequest, slug: string, id: unknown): boolean {
  const read = (req as unknown as Record<symbol, DraftRead | undefined>)[draftReadKey]
  return read?.slug === slug && (read.id === undefined || read.id === id)
}

/** Related records are put where they belong by their ids: to sort them, and to check who may sort, is in vain. */
export function inAnyOrder<Args extends ReadArguments>(args: Args): Args {
  const isById = args.pagination === false && Array.isArray((args.where as { id?: { in?: unknown } } | undefined)?.id?.in)
  return isById && !args.sort ? { ...args, sort: 'id' } : args
}
