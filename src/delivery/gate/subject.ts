import { perLocaleGlobals, publicCollections } from '../../shared/slugs.ts'
import type { Fields, Level } from './fields.ts'
import type { Reader } from './reader.ts'
import { findRoute, routesOf, type Route } from './routes.ts'

/** What an address stands for. One that belongs to no collection and no global has no slug. */
export interface Subject {
  isGlobal: boolean
  slug?: string
  route: Route
  /** The fields that its questions are about. */
  level: Level
}

/** Addresses beside those of collections and globals, as far as they are there. */
type Root = Parameters<typeof routesOf>[0]

/** Finds what an address below `/api` stands for; nothing when nothing is there. What each takes is prepared once. */
export function subjects(fields: Fields, root: Root): (method: string, path: string) => Subject | undefined {
  const prepared = new Map<string, readonly Route[]>()
  const ofRoot = routesOf(root, 'root')
  const rootNames = new Set((root || []).map(({ path }) => path.split('/')[1]))

  return (method, path) => {
    const [first = '', ...rest] = path.split('/').filter(Boolean)
    const isGlobal = first === 'globals'
    const [slug = '', ...steps] = isGlobal ? rest : [first, ...rest]
    const entity = isGlobal ? fields.global(slug) : fields.collection(slug)
    if (!entity)
      return rootNames.has(first) ? { isGlobal, level: fields.of([]), route: findRoute(ofRoot, method, [first, ...rest]) } : undefined
    const key = isGlobal ? `globals/${slug}` : slug
    const routes = prepared.get(key) ?? routesOf(entity.endpoints, isGlobal ? 'global' : 'collection')
    prepared.set(key, routes)
    const route = findRoute(routes, method, steps)
    const level = route.isVersions ? fields.ofVersions({ isGlobal, slug }) : fields.of(entity.flattenedFields)
    return { isGlobal, level, route, slug }
  }
}

/** Private collections and versions are refused to strangers as a whole: what they have is no business of theirs. */
export const isOpen = ({ route, slug }: Subject, reader: Reader): boolean =>
  reader.isStaff || slug === undefined || (reader.mayName(slug) && !route.path.includes('versions'))

const publicSlugs = new Set<string>([...publicCollections, ...perLocaleGlobals])

/** The names of the parameters it takes. */
export function namesTaken({ isGlobal, route, slug }: Subject): string[] {
  const isTaken = (name: string): boolean => {
    if (name === 'when') return slug === 'events' && !isGlobal
    return !['cursor', 'format'].includes(name) || (slug !== undefined && publicSlugs.has(slug))
  }
  return route.keys.filter(isTaken)
}
