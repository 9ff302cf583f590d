import type { CollectionConfig, Plugin } from 'payload'

export const changesSlug = 'changes'

const nobody = () => false

/** The history of what readers see, written in the transaction of each change. Nobody reads or writes it by the API or in the panel. */
const changes: CollectionConfig = {
  slug: changesSlug,
  access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody, unlock: nobody, admin: nobody },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    { name: 'at', type: 'text', required: true },
    { name: 'entity', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'isGlobal', type: 'checkbox' },
    { name: 'languages', type: 'json', required: true },
    { name: 'isGone', type: 'checkbox' },
  ],
  indexes: [{ fields: ['entity', 'document'] }],
}

/** Adds the history of changes to the model. */
export const keepChanges: Plugin = (config) => ({ ...config, collections: [...(config.collections ?? []), changes] })
