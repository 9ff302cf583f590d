import type { GlobalConfig } from 'payload'

/** Versions of the globals, which are published language by language like documents. */
export const perLocaleGlobalVersions = { max: 100, drafts: { localizeStatus: true } } satisfies GlobalConfig['versions']
