import { NotFound, type Access, type PayloadRequest, type Where } from 'payload'

import type { Slug } from '../shared/slugs.ts'
import { can, canWriteText, isPerson, staffOf } from './can.ts'
import { isWithinScope, scopeOf } from './scope.ts'

/** The documents the person created. */
const own = (id: string): Where => ({ createdBy: { equals: id } })

export const mayRead =
  (slug: Slug): Access =>
  ({ req }) =>
    can(staffOf(req), 'read', slug) && isWithinScope(req, slug)

/** Versions are of all languages, so who is limited to some reads none. */
const maySeeVersions = (req: PayloadRequest, slug: Slug): boolean =>
  can(staffOf(req), 'read', slug) && (scopeOf(req)?.locales.length ?? 0) === 0

/** One version is asked for by its id; without the right it is not there. */
export const mayReadVersions =
  (slug: Slug): Access =>
  ({ data, id, req }) => {
    if (maySeeVersions(req, slug)) return true
    if (id !== undefined && data === undefined) throw new NotFound(req.t)
    return false
  }

export const mayReadGlobalVersions =
  (slug: Slug): Access =>
  ({ req }) =>
    // Nothing hears what is asked of the versions of a global, so who is limited at all reads none.
    maySeeVersions(req, slug) && !scopeOf(req)

export const mayCreate =
  (slug: Slug): Access =>
  ({ req }) =>
    can(staffOf(req), 'create', slug)

export const mayDelete =
  (slug: Slug): Access =>
  ({ req }) =>
    can(staffOf(req), 'delete', slug)

export const mayUpdate =
  (slug: Slug): Access =>
  ({ req }) => {
    const person = staffOf(req)
    if (!person) return false
    if (canWriteText(person, slug, req.locale)) return true
    return can(person, 'updateOwn', slug) ? own(person.id) : false
  }

/** Accounts: everybody sees their own, administrators see all. */
export const mayReadAccounts: Access = ({ req }) => {
  const person = staffOf(req)
  if (!person || !isPerson(req)) return false
  return can(person, 'read', 'users') ? true : { id: { equals: person.id } }
}

export const mayUpdateAccounts: Access = ({ req }) => {
  const person = staffOf(req)
  if (!person || !isPerson(req)) return false
  return can(person, 'update', 'users') ? true : { id: { equals: person.id } }
}
