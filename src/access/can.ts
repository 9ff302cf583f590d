import { isLocale, type Locale } from '../shared/locales.ts'
import { isReference, type Slug } from '../shared/slugs.ts'
import { accessTable, type Holder, type Right } from './roles.ts'
import { reaches, scopeOf, type Scope } from './scope.ts'

/** What access decisions need to know of a signed-in person. */
export interface StaffMember {
  id: string
  roles: readonly Holder[]
  /** Languages a translator or reviewer works in. */
  locales: readonly Locale[]
  /** Languages granted for publishing, person by person. */
  mayPublish: readonly Locale[]
  /** What a program's key is limited to. */
  scope?: null | Scope
}

/**
 * Reads who signed a request: a person of the staff, or a program whose key reads drafts; `null` for anonymous readers and for anything
 * else.
 */
export function staffOf(request: { user?: unknown }): null | StaffMember {
  const user = request.user as (Partial<StaffMember> & { collection?: string; readsDrafts?: unknown }) | null | undefined
  if (user?.collection === 'api-clients' && user.id && user.readsDrafts === true) {
    return { id: String(user.id), roles: ['api-client'], locales: [], mayPublish: [], scope: scopeOf(request) }
  }
  if (!user || user.collection !== 'users' || !user.id) return null
  return {
    id: String(user.id),
    roles: user.roles ?? [],
    locales: (user.locales ?? []).filter(isLocale),
    mayPublish: (user.mayPublish ?? []).filter(isLocale),
  }
}

/** Is it a person? Programs see no private fields, whatever their key. */
export const isPerson = (request: { user?: unknown }): boolean =>
  (request.user as { collection?: string } | null | undefined)?.collection === 'users'

/** Does who asks see whatever is stored, so that nothing has to be looked through for them? A limited key does not. */
export const readsWithoutLimits = (request: { user?: unknown }): boolean => {
  const person = staffOf(request)
  return person !== null && !person.scope
}

/** Does one of the person's roles carry this right on this collection or global? */
export function can(person: null | StaffMember, right: Right, slug: Slug): boolean {
  if (!person || !reaches(person.scope, slug)) return false
  const row: Partial<Record<Holder, readonly Right[]>> = accessTable[slug]
  return person.roles.some((role) => row[role]?.includes(right) ?? false)
}

/**
 * May the person write texts of this language? Reference data has no drafts, so to write it is to publish it.
 */
export function canWriteText(person: null | StaffMember, slug: Slug, locale: unknown): boolean {
  if (can(person, 'update', slug)) return true
  if (isReference(slug) && !canPublish(person, slug, locale)) return false
  return can(person, 'translate', slug) && isLocale(locale) && Boolean(person?.locales.includes(locale))
}

/** May the person publish or unpublish this language? A grant counts only for a language the person works in. */
export function canPublish(person: null | StaffMember, slug: Slug, locale: unknown): boolean {
  if (can(person, 'publish', slug)) return true
  if (!can(person, 'publishGranted', slug) || !isLocale(locale) || !person) return false
  return person.locales.includes(locale) && person.mayPublish.includes(locale)
}

/** Who created a document, as its id or as what has been read for it. */
const creatorOf = ({ createdBy }: { createdBy?: unknown }): unknown =>
  typeof createdBy === 'object' && createdBy !== null ? (createdBy as { id?: unknown }).id : createdBy

/** May the person change fields that all languages share? `doc` is the document as it is; without it, any of the person's own. */
export function canChangeShared(person: null | StaffMember, slug: Slug, doc?: { createdBy?: unknown }): boolean {
  if (can(person, 'update', slug)) return true
  return can(person, 'updateOwn', slug) && (!doc || creatorOf(doc) === person?.id)
}
