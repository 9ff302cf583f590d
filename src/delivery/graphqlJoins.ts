import DataLoader from 'dataloader'
import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import {
  createDataloaderCacheKey,
  isolateObjectProperty,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type Where,
} from 'payload'

interface Context {
  req: PayloadRequest
}

/** What a client asks of a list of records that name a document. */
interface Asked {
  count?: boolean
  limit?: number
  page?: number
  sort?: string
  where?: Where
}

interface Joined {
  docs?: string[]
  hasNextPage?: boolean
  totalDocs?: number
}

interface Join {
  /** The collection whose documents the list is in. */
  of: SanitizedCollectionConfig
  /** The name of the list. */
  path: string
  /** The collection of what is listed. */
  target: string
}

type Loader = DataLoader<string, Joined>

const loadersKey = Symbol.for('alliance.delivery.graphqlJoins')

/**
 * Reads the lists of records that name a document (`participations` of an authority) for all documents of an answer at once, as REST
 * does and with its rules. Payload's resolver asks once for each document.
 */
export function readJoinsTogether(schema: GraphQLSchema, { collections }: SanitizedConfig): void {
  for (const of of collections) {
    const type = of.graphQL ? schema.getType(of.graphQL.singularName) : undefined
    if (!isObjectType(type)) continue
    for (const [target, joins] of Object.entries(of.joins))
      for (const { joinPath: path } of joins) {
        const field = type.getFields()[path]
        if (field) resolveTogether(field, { of, path, target })
      }
  }
}

function resolveTogether(field: GraphQLField<unknown, Context, Asked & { draft?: boolean }>, join: Join): void {
  const { resolve: ofEach } = field
  field.resolve = async (parent, args, context, info) => {
    const { req } = context
    // Drafts are the staff's, and read one by one.
    if (args.draft ?? req.query?.draft) return ofEach?.(parent, args, context, info)
    const { draft: _, ...asked } = args
    const { docs = [], hasNextPage = false, totalDocs } = await loaderOf(req, join, asked).load(String((parent as { id: unknown }).id))
    const listed = await Promise.all(docs.map(async (id) => readListed(req, join.target, id)))
    return { docs: listed.filter(Boolean), hasNextPage, totalDocs }
  }
}

/** One for each list, question and language of a request. */
function loaderOf(req: PayloadRequest, join: Join, asked: Asked): Loader {
  const loaders = ((req as unknown as { [loadersKey]?: Map<string, Loader> })[loadersKey] ??= new Map<string, Loader>())
  const key = JSON.stringify([join.of.slug, join.path, asked, req.locale, req.fallbackLocale])
  const known = loaders.get(key) ?? new DataLoader((ids) => readLists(req, join, asked, ids))
  loaders.set(key, known)
  return known
}

async function readLists(req: PayloadRequest, { of, path }: Join, asked: Asked, ids: readonly string[]): Promise<Joined[]> {
  // To GraphQL the framework answers no joins.
  const own = isolateObjectProperty(req, ['payloadAPI'] as never)
  own.payloadAPI = 'local'
  const { docs } = await req.payload.find({
    collection: of.slug as CollectionSlug,
    depth: 0,
    fallbackLocale: req.fallbackLocale as never,
    joins: { [path]: asked } as never,
    locale: req.locale as never,
    overrideAccess: false,
    pagination: false,
    req: own,
    select: { [path]: true } as never,
    where: { id: { in: [...ids] } },
  })
  const byId = new Map((docs as unknown as ({ id: string } & Record<string, Joined | undefined>)[]).map((doc) => [doc.id, doc[path]]))
  return ids.map((id) => byId.get(id) ?? {})
}

/** As any related record: all of a request are read together. */
const readListed = (req: PayloadRequest, collectionSlug: string, docID: string): Promise<unknown> =>
  req.payloadDataLoader.load(
    createDataloaderCacheKey({
      collectionSlug,
      currentDepth: 0,
      depth: 0,
      docID,
      draft: false,
      fallbackLocale: req.fallbackLocale as never,
      locale: req.locale as never,
      overrideAccess: false,
      select: undefined as never,
      showHiddenFields: false,
      transactionID: req.transactionID as never,
    }),
  )
