import type { GraphQLField, GraphQLSchema } from 'graphql'
import { isolateObjectProperty, type PayloadRequest, type SanitizedConfig } from 'payload'

import { access, docAccess, globalDocAccess } from '../publication/index.ts'

interface Context {
  req: PayloadRequest
}
type Answer = (req: PayloadRequest, args: { id?: unknown }) => Promise<object>

/** What the person may do is told by the same rules as over REST: to the staff alone, and of what they may read. */
export function answerAccess(schema: GraphQLSchema, { collections, globals }: SanitizedConfig): void {
  const fields = schema.getQueryType()?.getFields() ?? {}
  const answer = (name: string, by: Answer) => {
    const field = fields[name] as GraphQLField<unknown, Context> | undefined
    if (field) field.resolve = (_source, args: { id?: unknown }, { req }) => by(isolateObjectProperty(req, 'transactionID'), args)
  }
  answer('Access', async (req) => {
    const { canAccessAdmin, collections: ofCollections, globals: ofGlobals } = await access(req)
    return { canAccessAdmin, ...byGraphqlName(collections, ofCollections), ...byGraphqlName(globals, ofGlobals) }
  })
  for (const { graphQL, slug } of collections)
    if (graphQL) answer(`docAccess${graphQL.singularName}`, (req, { id }) => docAccess(req, slug, String(id)))
  for (const global of globals) if (global.graphQL) answer(`docAccess${global.graphQL.name}`, (req) => globalDocAccess(req, global))
}

/** GraphQL knows no hyphens. */
const byGraphqlName = (entities: readonly { slug: string }[], rights: object = {}): object =>
  Object.fromEntries(entities.map(({ slug }) => [slug.replaceAll('-', '_'), (rights as Record<string, object>)[slug] ?? {}]))
