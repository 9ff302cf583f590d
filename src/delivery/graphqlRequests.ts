import { isObjectType, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

interface Context {
  req: PayloadRequest
}

type Resolve = GraphQLFieldResolver<unknown, Context>

/** What one of the things that a query asks for says of itself: the others do not say it. */
const own = ['fallbackLocale', 'locale', 'query', 'transactionID'] as const

/** Derived from the context of one query and forgotten with it: no state of its own. */
const contexts = new WeakMap<Context, Map<string, Context>>()

/**
 * Each thing that a query asks for is read with a request of its own, and so is all that is inside it: the framework writes language and
 * draft into the one request of a query, where the next thing finds them, or the one before it, whichever is slower.
 *
 * @param schema changed in place
 */
export function separateRequests(schema: GraphQLSchema): void {
  const root = schema.getQueryType()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType()) continue
    const wrap = type === root ? asRoot : below
    for (const field of Object.values(type.getFields())) if (field.resolve) field.resolve = wrap(field.resolve as Resolve) as never
  }
}

const asRoot =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const req = isolateObjectProperty(context.req, [...own])
    req.query = { ...req.query }
    const mine = { ...context, req }
    const known = contexts.get(context) ?? new Map<string, Context>()
    contexts.set(context, known.set(String(info.path.key), mine))
    return resolve(source, args, mine, info)
  }

const below =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) =>
    resolve(source, args, contexts.get(context)?.get(rootKey(info.path)) ?? context, info)

function rootKey(path: GraphQLResolveInfo['path']): string {
  let step = path
  while (step.prev) step = step.prev
  return String(step.key)
}
