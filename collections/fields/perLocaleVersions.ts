import type { CollectionConfig } from 'payload'

/** Versions of everything that is published language by language. */
export const perLocaleVersions = { maxPerDoc: 100, drafts: { localizeStatus: true } } satisfies CollectionConfig['versions']
