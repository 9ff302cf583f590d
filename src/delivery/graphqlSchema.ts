import { configToSchema } from '@payloadcms/graphql'
import { isInputObjectType, type GraphQLInputField, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql'
import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { answerAccess } from './graphqlAccess.ts'
import { describeSchema } from './graphqlDescriptions.ts'
import { allowPartsOfGlobals } from './graphqlGlobalInputs.ts'
import { readJoinsTogether } from './graphqlJoins.ts'
import { addListArguments } from './graphqlLists.ts'
import { addReceipts } from './graphqlReceipt.ts'
import { typeTranslations } from './graphqlTranslation.ts'
import { keepRelationOrder } from './keepRelationOrder.ts'

/** Names by which records are known outside, stable over the years: what a client can filter a relation by. */
const stableNames = ['code', 'key', 'legacyKey']

export type SchemaParts = ReturnType<typeof configToSchema>

/** Collections of the framework itself, such as its locks: no client works with them. */
const withoutInternal = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug.startsWith('payload-') ? { ...collection, graphQL: false } : collection,
  ),
})

/**
 * The full schema, for the staff: Payload's, with one thing added that its REST filters have and its GraphQL filters lack: a relation is filtered by the
 * stable name of what it points to, as `Events(where: { programmes__code: { equals: "ROMACT" } })`. Relations keep their order, as in REST.
 */
export function buildGraphqlSchema(config: SanitizedConfig): SchemaParts {
  const parts = configToSchema(withoutInternal(config))
  for (const collection of config.collections) addRelationFilters(parts.schema, collection, config)
  keepRelationOrder(parts.schema)
  readJoinsTogether(parts.schema, config)
  addListArguments(parts.schema, config)
  typeTranslations(parts.schema)
  allowPartsOfGlobals(parts.schema, config)
  addReceipts(parts.schema, config)
  answerAccess(parts.schema, config)
  describeSchema(parts.schema, config)
  return parts
}

const nameOf = ({ graphQL }: SanitizedCollectionConfig): string | undefined => (graphQL ? graphQL.singularName : undefined)

const filterTypes = (schema: GraphQLSchema, name: string): GraphQLInputObjectType[] =>
  [`${name}_where`, `${name}_where_and`, `${name}_where_or`].map((type) => schema.getType(type)).filter(isInputObjectType)

function addRelationFilters(schema: GraphQLSchema, collection: SanitizedCollectionConfig, config: SanitizedConfig): void {
  const name = nameOf(collection)
  if (!name) return
  for (const field of collection.flattenedFields) {
    const target = targetOf(field, config)
    const targetFilter = target && schema.getType(`${nameOf(target)}_where`)
    if (!isInputObjectType(targetFilter)) continue
    for (const [stableName, operators] of Object.entries(targetFilter.getFields())) {
      if (stableNames.includes(stableName)) addFilter(filterTypes(schema, name), `${field.name}__${stableName}`, operators)
    }
  }
}

function targetOf(field: FlattenedField, config: SanitizedConfig): SanitizedCollectionConfig | undefined {
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return undefined
  return config.collections.find(({ slug }) => slug === field.relationTo)
}

function addFilter(types: GraphQLInputObjectType[], path: string, like: GraphQLInputField): void {
  for (const type of types) type.getFields()[path] = { ...like, name: path, description: `Filters by ${path.replace('__', '.')}` }
}
