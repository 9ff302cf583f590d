import { APIError, type CollectionConfig, type GlobalConfig, type PayloadRequest, type Plugin } from 'payload'

import { say } from '../shared/bilingual.ts'
import { isLocale } from '../shared/locales.ts'
import type { Slug } from '../shared/slugs.ts'
import { reaches, reachesLocale, scopeOf, type Scope } from './scope.ts'

interface Arguments {
  /** Set where a record is read for a relation: it is left out then, and the answer stays. */
  currentDepth?: number
  disableErrors?: boolean
  overrideAccess?: boolean
  req: PayloadRequest
}

/**
 * Tells a program that it asks for more than its key reaches, before anything is looked up: the answer is the same whether there is
 * something or not. The read rules refuse it as well; this only says why.
 */
export const heedScopes: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => withHook(collection)),
  globals: (config.globals ?? []).map((global) => withHook(global)),
})

function withHook<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  const hook = ({ args }: { args: unknown }) => {
    demandScope(args as Arguments, config.slug as Slug)
    return args
  }
  return { ...config, hooks: { ...config.hooks, beforeOperation: [hook, ...(config.hooks?.beforeOperation ?? [])] } }
}

/** A text of a language that the key does not reach stands in for none. */
function narrowFallback(req: PayloadRequest, scope: Scope): void {
  const given = req.fallbackLocale as false | null | readonly string[] | string | undefined
  if (scope.locales.length === 0 || !given) return
  const reached = [given].flat().filter((code) => isLocale(code) && reachesLocale(scope, code))
  req.fallbackLocale = (reached.length > 0 ? reached : false) as never
}

/** @throws APIError 403 that says what the key reaches */
function demandScope({ currentDepth, disableErrors, overrideAccess, req }: Arguments, slug: Slug): void {
  const scope = scopeOf(req)
  if (!scope) return
  narrowFallback(req, scope)
  if (overrideAccess || disableErrors || currentDepth !== undefined) return
  if (!reaches(scope, slug)) throw outOfScope(req, scope.slugs)
  if (!reachesLocale(scope, req.locale)) throw outOfScope(req, scope.locales, 'locale')
}

/** What a key is answered that asks for more than it reaches. */
export function outOfScope(req: PayloadRequest, allowed: readonly string[], path?: string): APIError {
  const list = allowed.join(', ')
  const message = say(req, {
    en: path === 'locale' ? `This key reads these languages only: ${list}. Name one of them.` : `This key reads only: ${list}.`,
    fr: path === 'locale' ? `Cette clé ne lit que ces langues : ${list}. Nommez-en une.` : `Cette clé ne lit que : ${list}.`,
  })
  return new APIError(message, 403, { code: 'out-of-scope', errors: [{ message, ...(path ? { path } : {}) }] }, true)
}
