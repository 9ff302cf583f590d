import type { CollectionConfig, Field, Plugin } from 'payload'

/**
 * Gives each collection an index in the order of its lists. Without it SQLite finds the rows that are not in the trash, which are nearly
 * all, and sorts them anew for every page: 1.1 s instead of 5 ms with 50,000 news.
 */
export const indexLists: Plugin = (config) => ({ ...config, collections: (config.collections ?? []).map(withListIndex) })

function withListIndex(collection: CollectionConfig): CollectionConfig {
  const sort = typeof collection.defaultSort === 'string' ? collection.defaultSort.replace(/^-/u, '') : undefined
  const field = sort ? findField(collection.fields, sort) : undefined
  if (!field || ('localized' in field && field.localized)) return collection
  const sortAs = (field.custom?.sortAs as string[] | undefined) ?? [field.name]
  const columns = [...(collection.trash ? ['deletedAt'] : []), ...sortAs, 'createdAt']
  return { ...collection, indexes: [...(collection.indexes ?? []), { fields: columns }] }
}

type NamedField = Extract<Field, { name: string }>

/** A field by its name, also inside rows and unnamed tabs. */
function findField(fields: Field[], name: string): NamedField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field as NamedField
    const inner = field.type === 'tabs' ? field.tabs.filter((tab) => !('name' in tab)).flatMap((tab) => tab.fields) : []
    const nested = 'fields' in field && !('name' in field && field.name) ? field.fields : inner
    const found = findField(nested, name)
    if (found) return found
  }
  return undefined
}
