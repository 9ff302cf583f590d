import type { RelationshipField, UploadField } from 'payload'

import type { Bilingual } from '../../src/shared/bilingual.ts'
import type { CollectionName } from '../../src/shared/slugs.ts'

interface RelationSettings {
  hasMany?: boolean
  index?: boolean
  required?: boolean
  width?: string
  position?: 'sidebar'
  /** A record cannot be chosen for itself. */
  notItself?: boolean
}

/** A link to one record of another collection, or to several. */
export function relation(
  name: string,
  relationTo: CollectionName,
  label: Bilingual,
  help: Bilingual,
  settings: RelationSettings = {},
): RelationshipField {
  const { hasMany = false, notItself, position, width, ...rest } = settings
  return {
    ...rest,
    name,
    type: 'relationship',
    relationTo,
    hasMany,
    label: { ...label },
    ...(notItself && { filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true) }),
    admin: { description: { ...help }, position, width },
  } as RelationshipField
}

/** Links to several records. */
export const relations = (name: string, relationTo: CollectionName, label: Bilingual, help: Bilingual, settings: RelationSettings = {}) =>
  relation(name, relationTo, label, help, { ...settings, hasMany: true })

/** A picture or a file of the media library. */
export const file = (name: string, label: Bilingual, help: Bilingual, settings: { hasMany?: boolean } = {}): UploadField =>
  ({
    name,
    type: 'upload',
    relationTo: 'media',
    hasMany: settings.hasMany ?? false,
    label: { ...label },
    admin: { description: { ...help } },
  }) as UploadField
