import type { Payload } from 'payload'

import type { Change } from '../../changes/index.ts'
import type { SearchIndex } from '../../database/index.ts'
import { isLocale, localeCodes, type Locale } from '../../shared/locales.ts'
import { hasPath, pathCollections, type PathCollection } from '../../shared/paths.ts'

/** Documents of one collection whose entries in these languages are to be written anew. */
export interface Touched {
  collection: PathCollection
  ids: string[]
  locales: Locale[]
}

/** What has to be written anew after these changes, each document once. */
export async function touched(payload: Payload, index: Pick<SearchIndex, 'needing'>, changes: readonly Change[]): Promise<Touched[]> {
  const locales = new Map<string, Set<Locale>>()
  const touch = (collection: string, id: string, some: readonly Locale[]) => {
    const key = `${collection} ${id}`
    locales.set(key, new Set([...(locales.get(key) ?? []), ...some]))
  }
  for (const { id, isGlobal, languages, slug } of changes) {
    if (isGlobal) continue
    if (hasPath(slug)) touch(slug, id, Object.keys(languages).filter(isLocale))
    if (slug === 'participations')
      for (const authority of await authoritiesOf(payload, index, id)) touch('member-authorities', authority, localeCodes)
    if (slug === 'programmes' && Object.values(languages).includes('published'))
      for (const [collection, named] of await naming(payload, id)) for (const one of named) touch(collection, one, localeCodes)
  }
  return grouped(locales)
}

/** Those that had it and that which has it. */
async function authoritiesOf(payload: Payload, index: Pick<SearchIndex, 'needing'>, id: string): Promise<Set<string>> {
  const before = await index.needing(`participations:${id}`)
  const { docs } = await payload.find({
    collection: 'participations',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { authority: true },
    where: { id: { equals: id } },
  })
  const now = docs.flatMap(({ authority }) => (typeof authority === 'string' ? [authority] : []))
  return new Set([...before.map(({ document }) => document), ...now])
}

/** A programme that appears is named from now on by documents that had it before, and by authorities that take part in it. */
async function naming(payload: Payload, id: string): Promise<[PathCollection, string[]][]> {
  const found: [PathCollection, string[]][] = []
  const query = { depth: 0, pagination: false } as const
  for (const collection of ['news', 'events', 'documents'] as const) {
    const where = { programmes: { in: [id] } }
    const { docs } = await payload.find({ ...query, collection, locale: 'all', overrideAccess: false, select: { slug: true }, where })
    found.push([collection, docs.map((doc) => doc.id)])
  }
  const participations = {
    ...query,
    collection: 'participations',
    select: { authority: true },
    where: { programme: { equals: id } },
  } as const
  const { docs } = await payload.find({ ...participations, overrideAccess: false })
  found.push(['member-authorities', docs.flatMap(({ authority }) => (typeof authority === 'string' ? [authority] : []))])
  return found
}

/** Documents that changed in the same languages are read together. */
function grouped(locales: ReadonlyMap<string, ReadonlySet<Locale>>): Touched[] {
  const groups = new Map<string, Touched>()
  for (const [key, some] of locales) {
    const [name = '', id = ''] = key.split(' ')
    const collection = pathCollections.find((one) => one === name)
    if (!collection) continue
    const group = `${collection} ${[...some].sort().join()}`
    const known = groups.get(group)
    if (known) known.ids.push(id)
    else groups.set(group, { collection, ids: [id], locales: [...some] })
  }
  return [...groups.values()]
}
