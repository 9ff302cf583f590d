import type { CollectionConfig, GlobalConfig } from 'payload'

import type { CollectionName, GlobalName } from '../shared/slugs.ts'
import { can, isPerson, staffOf } from './can.ts'
import {
  mayCreate,
  mayDelete,
  mayRead,
  mayReadAccounts,
  mayReadGlobalVersions,
  mayReadVersions,
  mayUpdate,
  mayUpdateAccounts,
} from './rows.ts'

/**
 * The access rules of a collection, from the one table in `roles.ts`. What anonymous readers see is not decided here: the room
 * `publication` adds it to `read`.
 */
export function accessFor(slug: CollectionName): NonNullable<CollectionConfig['access']> {
  if (slug === 'users') {
    return {
      admin: ({ req }) => (staffOf(req)?.roles.length ?? 0) > 0 && isPerson(req),
      create: mayCreate(slug),
      delete: mayDelete(slug),
      read: mayReadAccounts,
      unlock: ({ req }) => can(staffOf(req), 'update', slug),
      update: mayUpdateAccounts,
    }
  }
  return {
    create: mayCreate(slug),
    delete: mayDelete(slug),
    read: mayRead(slug),
    readVersions: mayReadVersions(slug),
    update: mayUpdate(slug),
  }
}

/** The access rules of a global, from the same table. */
export function globalAccessFor(slug: GlobalName): NonNullable<GlobalConfig['access']> {
  return { read: mayRead(slug), readVersions: mayReadGlobalVersions(slug), update: mayUpdate(slug) }
}
