import type { GraphQLExtension } from 'payload'

import { duplicateMutations } from './graphqlDuplicate.ts'
import { restoreMutations, type Types } from './graphqlRestore.ts'

/** The mutations that take the place of Payload's own, beside those the configuration has. */
export const withOwnMutations =
  (others: GraphQLExtension | undefined): GraphQLExtension =>
  (graphql, made) => ({
    ...others?.(graphql, made),
    ...restoreMutations(graphql, made as unknown as Types),
    ...duplicateMutations(graphql, made as unknown as Types),
  })
