import type { CollectionConfig, Field, FieldAccess, GlobalConfig, Plugin, Tab } from 'payload'

import type { Slug } from '../shared/slugs.ts'
import { can, canChangeShared, isPerson, staffOf } from './can.ts'

type NamedAccess = { create?: FieldAccess; read?: FieldAccess; update?: FieldAccess }

const forStaff = (rule: FieldAccess): FieldAccess => Object.assign(rule, { isForStaff: true })

/** For private fields: nobody outside the staff reads them. */
export const staffOnly: NamedAccess = { read: forStaff(({ req }) => isPerson(req)) }

/** For fields that point to private records: who may not read those learns nothing here, and sets nothing. */
export function readersOf(slug: Slug): NamedAccess {
  const mayRead: FieldAccess = ({ req }) => can(staffOf(req), 'read', slug)
  return { create: mayRead, read: forStaff(({ req }) => can(staffOf(req), 'read', slug)), update: mayRead }
}

/** Is the field for the staff alone, or for some of it? */
export const isForStaff = (field: object): boolean =>
  Boolean(((field as { access?: NamedAccess }).access?.read as { isForStaff?: boolean } | undefined)?.isForStaff)

/** For fields the system fills in: nobody writes them by API or panel. */
export const systemOnly: NamedAccess = { create: () => false, update: () => false }

/** For fields of accounts that give rights: administrators alone. */
export const administratorsOnly: NamedAccess = {
  create: ({ req }) => can(staffOf(req), 'update', 'users'),
  update: ({ req }) => can(staffOf(req), 'update', 'users'),
}

/** Is the field one that the system fills in? What anybody sends for it is dropped. */
export const isNeverWritten = (field: object): boolean => (field as { access?: NamedAccess }).access?.update === systemOnly.update

const layout = new Set(['row', 'collapsible', 'tabs', 'ui', 'join'])

/**
 * Locks every shared field against people who may only translate, so that no field is forgotten: the lock is put on while the
 * configuration is composed, on top of the field's own rule.
 */
export const lockSharedFields: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'users' || collection.slug === 'api-clients'
      ? collection
      : { ...collection, fields: lock(collection.fields, collection.slug as Slug) },
  ) as CollectionConfig[],
  globals: (config.globals ?? []).map((global) => ({ ...global, fields: lock(global.fields, global.slug as Slug) })) as GlobalConfig[],
})

function lock(fields: Field[], slug: Slug): Field[] {
  return fields.map((field) => {
    if ('localized' in field && field.localized) return field
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: lock(tab.fields, slug) }) as Tab) }
    if (layout.has(field.type) || !('name' in field)) {
      return 'fields' in field ? ({ ...field, fields: lock(field.fields, slug) } as Field) : field
    }
    // A container stays writable so that the localized leaves inside it do; its shared leaves are locked one by one.
    if ('fields' in field) return { ...field, fields: lock(field.fields, slug) } as Field
    const access = ('access' in field ? (field.access ?? {}) : {}) as NamedAccess
    if (isNeverWritten(field)) return field
    const update: FieldAccess = async (args) =>
      canChangeShared(staffOf(args.req), slug, args.doc as { createdBy?: unknown } | undefined) && ((await access.update?.(args)) ?? true)
    return { ...field, access: { ...access, update } } as Field
  })
}
