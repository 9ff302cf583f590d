import type { CollectionConfig, Plugin } from 'payload'

export const changesSlug = 'changes'
export const mentionsSlug = 'mentions'

const nobody = () => false

/** Nobody reads or writes it by the API or in the panel. */
const internal = {
  access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody, unlock: nobody, admin: nobody },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
} satisfies Partial<CollectionConfig>

/** The history of what readers see, written in the transaction of each change. */
const changes: CollectionConfig = {
  ...internal,
  slug: changesSlug,
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    { name: 'at', type: 'text', required: true },
    { name: 'entity', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'isGlobal', type: 'checkbox' },
    { name: 'languages', type: 'json', required: true },
    { name: 'isGone', type: 'checkbox' },
    { name: 'isSourceChanged', type: 'checkbox' },
  ],
  indexes: [{ fields: ['entity', 'document'] }],
}

/** Which public record names which other one, the other way round than it is stored: one row for each pair. */
const mentions: CollectionConfig = {
  ...internal,
  slug: mentionsSlug,
  fields: [
    { name: 'source', type: 'text', required: true, index: true },
    { name: 'target', type: 'text', required: true },
  ],
  indexes: [{ fields: ['target', 'source'], unique: true }],
}

/** Adds the history of changes to the model, and who names whom. */
export const keepChanges: Plugin = (config) => ({ ...config, collections: [...(config.collections ?? []), changes, mentions] })
