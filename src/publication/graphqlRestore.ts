import type * as GraphQLModule from 'graphql'
import type { GraphQLOutputType, GraphQLType } from 'graphql'
import { isolateObjectProperty, type GraphQLExtension, type PayloadRequest, type SanitizedConfig } from 'payload'

import type { Locale } from '../shared/locales.ts'
import { settingOf } from './entity.ts'
import { restoreVersion, type RestoredPart } from './restore.ts'
import { demandVersion } from './versionSight.ts'

type GraphQL = typeof GraphQLModule

/** The types that Payload has made, as far as a mutation of ours needs them. */
export interface Types {
  collections: Record<
    string,
    { graphQL?: { type: GraphQLOutputType & { name: string }; updateMutationInputType?: GraphQLType } } | undefined
  >
  globals: { graphQL?: Record<number, { type: GraphQLOutputType & { name: string } } | undefined> }
  types: { localeInputType: GraphQLType }
  config: SanitizedConfig
}

interface Arguments {
  id: string
  locale: Locale
  part: RestoredPart
}

interface Context {
  req: PayloadRequest
}

/** The answer of a mutation is read in the language of the mutation. */
export function inLocale(context: Context, locale: Locale | undefined): PayloadRequest {
  const req = isolateObjectProperty(context.req, ['transactionID', 'locale', 'fallbackLocale'] as never)
  if (locale) req.locale = locale
  context.req = req
  return req
}

/** `restoreVersion…` brings one language back, or what all share; it takes the place of Payload's, which puts back everything. */
export const restoreMutations = (graphql: GraphQL, made: Types): ReturnType<GraphQLExtension> => {
  const parts = new graphql.GraphQLEnumType({
    name: 'RestoredPart',
    description: 'The texts of one language, or what all languages share.',
    values: { text: {}, shared: {} },
  })
  const args = {
    id: { type: new graphql.GraphQLNonNull(graphql.GraphQLString), description: 'The version.' },
    locale: { type: new graphql.GraphQLNonNull(made.types.localeInputType), description: 'The language to bring back.' },
    part: { type: parts, defaultValue: 'text', description: 'What to bring back into the draft.' },
  }
  const mutation = (slug: string, isGlobal: boolean, type: undefined | (GraphQLOutputType & { name: string })) =>
    type && [
      `restoreVersion${type.name}`,
      {
        type,
        args,
        description: 'Brings one language of an old version, or its shared fields, into the draft.',
        resolve: async (_: unknown, { id, locale, part }: Arguments, context: Context) => {
          const req = inLocale(context, locale)
          if (!isGlobal) await demandVersion(slug, id, req)
          return restoreVersion({ isGlobal, locale, part, slug, versionId: id }, req)
        },
      },
    ]
  const { collections, globals } = made.config
  const mutations = [
    ...collections.filter(settingOf).map(({ slug }) => mutation(slug, false, made.collections[slug]?.graphQL?.type)),
    // Payload keeps the types of globals by their place in the list.
    ...globals.map((global, at) => (settingOf(global) ? mutation(global.slug, true, made.globals.graphQL?.[at]?.type) : undefined)),
  ]
  return Object.fromEntries(mutations.filter((found) => found !== undefined)) as Record<string, unknown>
}
