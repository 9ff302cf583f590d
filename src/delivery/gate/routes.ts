import type { Endpoint } from 'payload'

/** What a parameter is, whatever the route. */
export type Parameter = keyof typeof parameters

const parameters = {
  cursor: true,
  depth: true,
  draft: true,
  'fallback-locale': true,
  fallbackLocale: true,
  format: true,
  joins: true,
  limit: true,
  locale: true,
  page: true,
  pagination: true,
  populate: true,
  select: true,
  sort: true,
  trash: true,
  when: true,
  where: true,
} as const

/** What a route takes. */
export interface Route {
  method: string
  /** Below the collection or the global; `:x` stands for anything, `?` after it for nothing as well. */
  path: readonly string[]
  /** Every name; those that are not a {@link Parameter} are only known by name. */
  keys: readonly string[]
  /** It changes all documents that its filter names. */
  isBulk?: boolean
  /** The fields that its filter is about are those of versions. */
  isVersions?: boolean
  /** Its address alone says what is served. */
  isFile?: boolean
}

const language = ['locale', 'fallback-locale', 'fallbackLocale']
const shape = [...language, 'depth', 'populate', 'select']
const pages = ['limit', 'page', 'pagination', 'sort', 'where']
const write = [
  ...shape,
  'autosave',
  'draft',
  'overrideLock',
  'publishAllLocales',
  'publishSpecificLocale',
  'trash',
  'unpublishAllLocales',
  'uploadEdits',
]
const bulk = [...write, 'limit', 'sort', 'where']

const route = (method: string, path: string, keys: readonly string[], more: Partial<Route> = {}): Route => ({
  method,
  path: path.split('/').filter(Boolean),
  keys,
  ...more,
})

const versions = [
  route('GET', '/versions', [...shape, ...pages, 'trash'], { isVersions: true }),
  route('GET', '/versions/:id', [...shape, 'trash']),
  route('POST', '/versions/:id', [...shape, 'draft', 'part']),
]

/** In the order in which the framework looks. */
const ofCollections: readonly Route[] = [
  route('GET', '/count', [...language, 'trash', 'when', 'where']),
  ...versions,
  route('GET', '/file/:name', [], { isFile: true }),
  route('GET', '/', [...shape, ...pages, 'cursor', 'draft', 'format', 'joins', 'trash', 'when']),
  route('GET', '/:id', [...shape, 'cacheBust', 'draft', 'format', 'joins', 'trash']),
  route('POST', '/', write),
  route('POST', '/refresh-token', [...language, 'refresh']),
  route('POST', '/logout', [...language, 'allSessions']),
  route('POST', '/:id/duplicate', [...write, 'selectedLocales']),
  route('POST', '/:id/publish', write),
  route('PATCH', '/', bulk, { isBulk: true }),
  route('PATCH', '/:id', write),
  route('DELETE', '/', bulk, { isBulk: true }),
  route('DELETE', '/:id', write),
]

const ofGlobals: readonly Route[] = [
  ...versions,
  route('GET', '/', [...shape, 'draft', 'format', 'trash']),
  route('POST', '/', write),
  route('POST', '/publish', write),
]

const usual = { collection: ofCollections, global: ofGlobals, root: [] } as const

/** Any other address: of the framework, or of a room. */
const anyOther = [...language, 'depth']

/**
 * The routes of a collection or a global: the usual ones, and before them those of rooms that say which parameters they take, by
 * `custom: { query: ['name'] }` of their endpoint.
 */
export function routesOf(endpoints: false | readonly Omit<Endpoint, 'root'>[], kind: keyof typeof usual): readonly Route[] {
  const own = (endpoints || []).flatMap(({ custom, method, path }) => {
    const keys = (custom as { query?: readonly string[] } | undefined)?.query
    return keys ? [route(method.toUpperCase(), path, [...anyOther, ...keys])] : []
  })
  return [...own, ...usual[kind]]
}

const fits = ({ path }: Route, steps: readonly string[]): boolean =>
  path.length === steps.length && path.every((step, i) => step.startsWith(':') || step === steps[i]?.toLowerCase())

/** The route that answers; addresses that are not known take the language, and how deep to answer. */
export function findRoute(routes: readonly Route[], method: string, steps: readonly string[]): Route {
  const asked = method === 'HEAD' ? 'GET' : method
  return routes.find((one) => one.method === asked && fits(one, steps)) ?? route(asked, steps.join('/'), anyOther)
}

export const isParameter = (name: string): name is Parameter => Object.hasOwn(parameters, name)
