import { isPerLocale, isReference, perLocaleGlobals, publicCollections, type Slug } from '../shared/slugs.ts'
import { accessTable, roles, type Holder, type Right } from './roles.ts'

/** What can be done with a document. */
export const operations = [
  'create',
  'read',
  'update',
  'publish',
  'unpublish',
  'restore',
  'duplicate',
  'trash',
  'untrash',
  'delete',
  'versions',
  'count',
  'bulk',
] as const

export type Operation = (typeof operations)[number]

/** Who asks: a role, or nobody in particular. */
export type Caller = 'anonymous' | Holder

export const callers: readonly Caller[] = [...roles, 'api-client', 'anonymous']

/**
 * What somebody with one role is answered.
 *
 * - `always`: done, in every language
 * - `own`: done for documents the person created; 403 for others
 * - `languages`: done in the person's languages; 403 in others
 * - `granted`: done in the languages granted to the person for publishing; 403 in others
 * - `public`: what is public, and nothing else
 * - `forbidden`: 403
 * - `missing`: 404, like what does not exist
 * - `none`: there is no such operation
 */
export type ExpectedAnswer = 'always' | 'forbidden' | 'granted' | 'languages' | 'missing' | 'none' | 'own' | 'public'

/** Collections whose records are never copied; the same as their `disableDuplicate`. */
const withoutCopies: readonly Slug[] = [
  'participations',
  'countries',
  'redirects',
  'applications',
  'ngo-requests',
  'users',
  'api-clients',
  'webhooks',
  'webhook-deliveries',
]

const ofGlobals: readonly Operation[] = ['read', 'update', 'publish', 'unpublish', 'restore', 'versions']
const ofPlainRecords: readonly Operation[] = ['create', 'read', 'update', 'duplicate', 'delete', 'count', 'bulk']

const isGlobal = (slug: Slug): boolean => perLocaleGlobals.some((name) => name === slug)

/** Is there any public answer with records of this kind? */
const isEverPublic = (slug: Slug): boolean => isGlobal(slug) || publicCollections.some((name) => name === slug)

function has(caller: Caller, slug: Slug, right: Right): boolean {
  const row: Partial<Record<Caller, readonly Right[]>> = accessTable[slug]
  return row[caller]?.includes(right) ?? false
}

const hasOperation = (slug: Slug, operation: Operation): boolean => {
  if (operation === 'duplicate' && withoutCopies.includes(slug)) return false
  if (isGlobal(slug)) return ofGlobals.includes(operation)
  return isPerLocale(slug) || ofPlainRecords.includes(operation)
}

/**
 * What a caller is answered about a document that is public, and was made by somebody else, follows from the table of rights alone.
 * Whatever is refused is 404 where the caller may not even read.
 */
export function expectedAnswer(caller: Caller, slug: Slug, operation: Operation): ExpectedAnswer {
  if (!hasOperation(slug, operation)) return 'none'
  const may = (right: Right) => has(caller, slug, right)
  const isSeen = may('read') || isEverPublic(slug)
  const refused = isSeen ? 'forbidden' : 'missing'
  const written = () => (may('update') ? 'always' : may('translate') ? (isReference(slug) ? 'granted' : 'languages') : undefined)
  // Everybody of the staff has an account, and it is theirs.
  const isAccount = slug === 'users' && caller !== 'anonymous' && caller !== 'api-client' && !may('update')
  switch (operation) {
    case 'create':
      return may('create') ? 'always' : 'forbidden'
    case 'duplicate':
      return may('create') ? 'always' : refused
    case 'read':
      return may('read') ? 'always' : isEverPublic(slug) ? 'public' : isAccount ? 'own' : 'missing'
    case 'count':
      return may('read') ? 'always' : isEverPublic(slug) ? 'public' : isAccount ? 'own' : 'forbidden'
    case 'versions':
      return may('read') ? 'always' : isGlobal(slug) ? 'forbidden' : 'missing'
    case 'update':
      return written() ?? (may('updateOwn') || isAccount ? 'own' : refused)
    case 'restore':
      return written() ?? (may('updateOwn') ? 'own' : isGlobal(slug) ? refused : may('read') ? 'forbidden' : 'missing')
    case 'bulk':
      return written() ?? (may('updateOwn') || isAccount ? 'own' : 'forbidden')
    case 'publish':
    case 'unpublish':
      return may('publish') ? 'always' : may('publishGranted') ? 'granted' : refused
    case 'trash':
    case 'delete':
      return may('delete') ? 'always' : refused
    case 'untrash':
      // What is in the trash is public to nobody.
      return may('update') && may('publish') ? 'always' : may('read') ? 'forbidden' : 'missing'
  }
}
