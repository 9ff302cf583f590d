import { GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'

import { receiptOf } from '../publication/index.ts'

const strings = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString)))
const string = new GraphQLNonNull(GraphQLString)

const receipt = new GraphQLObjectType({
  name: 'Receipt',
  description: 'What a write did and did not do.',
  fields: {
    locale: { type: string, description: 'The language of the write.' },
    intent: { type: string, description: 'save, publish, unpublish, trash, untrash or delete.' },
    changed: { type: strings, description: 'Languages that are different now.' },
    unchanged: { type: strings, description: 'All other languages.' },
    pendingShared: { type: strings, description: 'Shared fields whose change waits for a publication of the source language.' },
    waiting: { type: strings, description: 'Public languages whose labels of public rows wait for a publication of their own.' },
    losing: { type: strings, description: 'Public languages that lost text with rows that went.' },
  },
})

const field: GraphQLField<unknown, unknown> = {
  name: 'receipt',
  description: 'In the answer of a mutation: what it did and did not do. Null in a query.',
  type: receipt,
  args: [],
  resolve: receiptOf,
  subscribe: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
}

/** Adds `receipt` to the type of every document that is published per language, for the answers of mutations. */
export function addReceipts(schema: GraphQLSchema, { collections, globals }: SanitizedConfig): void {
  const names = [
    ...collections.map(({ custom, graphQL }) => custom?.publication && graphQL && graphQL.singularName),
    ...globals.map(({ custom, graphQL }) => custom?.publication && graphQL && graphQL.name),
  ]
  for (const name of names) {
    const type = name ? schema.getType(name as string) : undefined
    if (isObjectType(type)) type.getFields().receipt = { ...field }
  }
  schema.getTypeMap()[receipt.name] = receipt
}
