import { defaultLocale } from '../shared/locales.ts'
import type { Slug } from '../shared/slugs.ts'

/** What a program's key reaches. An empty list is no limit. */
export interface Scope {
  slugs: readonly string[]
  /** As they were chosen: a language that is no longer one of the site still limits. */
  locales: readonly string[]
}

interface Signed {
  locale?: unknown
  user?: unknown
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : [])

/** The limits of the key that signed a request; `null` for people, for strangers, and for keys without limits. */
export function scopeOf({ user }: Pick<Signed, 'user'>): null | Scope {
  const client = user as null | undefined | { collection?: string; onlyCollections?: unknown; onlyLocales?: unknown }
  if (client?.collection !== 'api-clients') return null
  const scope = { slugs: listOf(client.onlyCollections), locales: listOf(client.onlyLocales) }
  return scope.slugs.length + scope.locales.length > 0 ? scope : null
}

/** Does the scope reach this collection or global, in whatever language? */
export const reaches = (scope: null | Scope | undefined, slug: Slug): boolean =>
  !scope || scope.slugs.length === 0 || scope.slugs.includes(slug)

/** Does the scope reach this language? `all` is more than any limit allows. */
export const reachesLocale = (scope: null | Scope | undefined, locale: unknown): boolean =>
  !scope || scope.locales.length === 0 || scope.locales.includes(String(locale ?? defaultLocale))

/** May the request ask for this collection or global at all, in the language it asks for? It says nothing about rights. */
export function isWithinScope(request: Signed, slug: Slug): boolean {
  const scope = scopeOf(request)
  return reaches(scope, slug) && reachesLocale(scope, request.locale)
}
