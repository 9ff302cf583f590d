import type * as GraphQLModule from 'graphql'
import { duplicateOperation, type CollectionSlug, type GraphQLExtension } from 'payload'

import type { Locale } from '../shared/locales.ts'
import { settingOf } from './entity.ts'
import { inLocale, type Types } from './graphqlRestore.ts'
import type { RawDocument } from './rawDocument.ts'

interface Arguments {
  data?: RawDocument
  id: string
  locale?: Locale
  selectedLocales?: Locale[]
}

/** `duplicate…` with nothing but an id: Payload's demands every required field of a new document beside it. */
export const duplicateMutations = (graphql: typeof GraphQLModule, made: Types): ReturnType<GraphQLExtension> => {
  const { GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const { localeInputType } = made.types
  const mutations = made.config.collections.filter(settingOf).flatMap(({ slug }) => {
    const { type, updateMutationInputType } = made.collections[slug]?.graphQL ?? {}
    if (!type || !updateMutationInputType) return []
    const mutation = {
      type,
      description: 'A copy that is a draft in every language, with addresses of its own.',
      args: {
        id: { type: new GraphQLNonNull(GraphQLString), description: 'The document to copy.' },
        data: { type: graphql.getNullableType(updateMutationInputType), description: 'What is to be different in the copy.' },
        locale: { type: localeInputType, description: 'The language of `data` and of the answer.' },
        selectedLocales: {
          type: new GraphQLList(new GraphQLNonNull(localeInputType)),
          description: 'The languages to copy; all when none is named.',
        },
      },
      resolve: (_: unknown, { data = {}, id, locale, selectedLocales }: Arguments, context: Parameters<typeof inLocale>[0]) => {
        const req = inLocale(context, locale)
        const collection = req.payload.collections[slug as CollectionSlug]
        return duplicateOperation({ id, collection, data, depth: 0, draft: true, req, selectedLocales } as never)
      },
    }
    return [[`duplicate${type.name}`, mutation] as const]
  })
  return Object.fromEntries(mutations)
}
