import type { BaseDatabaseAdapter, FindArgs, JoinQuery, QueryDraftsArgs } from 'payload'

type Doc = Record<string, unknown>

interface Page {
  count?: boolean
  limit?: number
  page?: number
}

type Joins = Record<string, false | Page | undefined>

interface Joined {
  docs: unknown[]
  hasNextPage: boolean
  totalDocs?: number
}

/** Rows of a join that names no number, as on SQLite. */
const usualLimit = 10

/**
 * Gives each document of a list its own page of a join. The adapter reads the joins of a list with one query and puts the limit on that,
 * so that a list of ninety authorities would share fifty participations; here it reads all of them, which are ids alone, and the page is
 * cut afterwards.
 */
export function cutJoinsPerDocument(adapter: BaseDatabaseAdapter): void {
  const find = adapter.find.bind(adapter)
  const findOne = adapter.findOne.bind(adapter)
  const queryDrafts = adapter.queryDrafts.bind(adapter)
  const limitsOf = (slug: string) => (path: string) => defaultLimit(adapter, slug, path)

  adapter.find = async <T>(args: FindArgs) => {
    const result = await find<T>({ ...args, joins: unlimited(args.joins) })
    for (const doc of result.docs) cutAll(doc as Doc, args.joins, limitsOf(args.collection))
    return result
  }
  adapter.findOne = async (args) => {
    const doc = await findOne({ ...args, joins: unlimited(args.joins) })
    if (doc) cutAll(doc as Doc, args.joins, limitsOf(args.collection))
    return doc as never
  }
  adapter.queryDrafts = async <T>(args: QueryDraftsArgs) => {
    const result = await queryDrafts<T>({ ...args, joins: unlimited(args.joins) })
    for (const doc of result.docs) cutAll(doc as Doc, args.joins, limitsOf(args.collection))
    return result
  }
}

function defaultLimit({ payload }: BaseDatabaseAdapter, slug: string, path: string): number {
  const joins = Object.values(payload.collections[slug as keyof typeof payload.collections]?.config.joins ?? {}).flat()
  return joins.find(({ joinPath }) => joinPath === path)?.field.defaultLimit ?? usualLimit
}

function unlimited(joins: JoinQuery | undefined): JoinQuery | undefined {
  if (!joins) return joins
  const entries = Object.entries(joins as Joins).map(([path, query]) => [path, query && { ...query, limit: 0, page: 1 }] as const)
  return Object.fromEntries(entries) as JoinQuery
}

function cutAll(doc: Doc, joins: JoinQuery | undefined, limitOf: (path: string) => number): void {
  for (const [path, query] of Object.entries((joins || {}) as Joins)) {
    const joined = path.split('.').reduce<unknown>((at, name) => (at as Doc | null | undefined)?.[name], doc) as Joined | undefined
    if (query && joined?.docs) cut(joined, { ...query, limit: query.limit ?? limitOf(path) })
  }
}

function cut(joined: Joined, { count, limit, page = 1 }: Page & { limit: number }): void {
  const { docs } = joined
  const end = limit === 0 ? docs.length : page * limit
  joined.docs = docs.slice(limit === 0 ? 0 : end - limit, end)
  joined.hasNextPage = docs.length > end
  if (count) joined.totalDocs = docs.length
}
