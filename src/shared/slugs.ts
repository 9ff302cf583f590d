/** Every collection and global by how it becomes public. A slug added here asks, by type errors, for its access row, its labels and its seed. */

/** Published language by language, with drafts and versions, through the room `publication`. */
export const perLocaleCollections = [
  'news',
  'events',
  'programmes',
  'member-authorities',
  'glossary-terms',
  'documents',
  'pages',
  'media',
] as const

/** Public as soon as they are saved, in the languages they have text in. */
export const referenceCollections = ['participations', 'organisations', 'sources', 'themes', 'countries', 'redirects'] as const

/** What anybody may ask for: a new collection is not among them until it is written here. */
export const publicCollections = [...perLocaleCollections, 'participations', 'organisations', 'sources', 'themes', 'countries'] as const

/** Never in a public answer. */
export const privateCollections = ['applications', 'ngo-requests', 'users', 'api-clients', 'webhooks', 'webhook-deliveries'] as const

export const perLocaleGlobals = ['site-settings', 'navigation', 'term-set'] as const

export const collectionSlugs = [...perLocaleCollections, ...referenceCollections, ...privateCollections] as const

export type PerLocaleCollection = (typeof perLocaleCollections)[number]
export type ReferenceCollection = (typeof referenceCollections)[number]
export type PrivateCollection = (typeof privateCollections)[number]
export type CollectionName = (typeof collectionSlugs)[number]
export type GlobalName = (typeof perLocaleGlobals)[number]
export type Slug = CollectionName | GlobalName

export const isPerLocale = (slug: string): slug is PerLocaleCollection => perLocaleCollections.some((known) => known === slug)

export const isReference = (slug: string): slug is ReferenceCollection => referenceCollections.some((known) => known === slug)
