import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { perLocaleGlobals, publicCollections } from '../../shared/slugs.ts'

export type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig

const listed = <One extends Entity>(slugs: readonly string[], entities: readonly One[]): One[] =>
  slugs.flatMap((slug) => entities.find((entity) => entity.slug === slug) ?? [])

/** What anybody may read. A collection that is not in the lists of `shared/slugs.ts` is not in the document. */
export const publicCollectionsOf = ({ collections }: SanitizedConfig): SanitizedCollectionConfig[] => listed(publicCollections, collections)

export const publicGlobalsOf = ({ globals }: SanitizedConfig): SanitizedGlobalConfig[] => listed(perLocaleGlobals, globals)

/** The name of one document, the same as in GraphQL: `NewsItem`, `SiteSettings`. */
export function nameOf({ graphQL, slug }: Entity): string {
  const { name, singularName } = (graphQL || {}) as { name?: string; singularName?: string }
  return singularName ?? name ?? slug
}

/** The name of the collection, the same as in GraphQL: `News`. */
export const pluralOf = ({ graphQL, slug }: SanitizedCollectionConfig): string => (graphQL ? graphQL.pluralName : undefined) ?? slug

/** The form of a document that is answered with `locale=all`. */
export const inAllLanguages = (name: string): string => `${name}InAllLanguages`
