import { getNamedType, GraphQLSchema, isInputObjectType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql'
import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { isForStaff } from '../access/index.ts'
import { perLocaleGlobals, publicCollections } from '../shared/slugs.ts'
import { buildGraphqlSchema, type SchemaParts } from './graphqlSchema.ts'

type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig
type Names = { pluralName?: string; singularName?: string; name?: string }

/** Arguments that ask for what only the staff sees. */
const staffArguments = new Set(['draft', 'trash'])

/** Fields of a document that speak of a write or of the trash: a reader meets neither. */
const staffNames = new Set(['deletedAt', 'receipt'])

/**
 * The schema of who is not signed in, from a list of what it may hold: one record, a list and a count of each public collection, and the
 * public globals. Nothing else is a part of it, so that not even a name tells what else there is: no mutation, no account, no version.
 */
export function buildAnonymousSchema(config: SanitizedConfig): SchemaParts {
  const { schema: full, validationRules } = buildGraphqlSchema(config)
  const entities = publicEntities(config)
  const query = full.getQueryType()
  if (!query) throw new Error('The GraphQL schema has no queries.')
  keepOnly(query.getFields(), new Set(entities.flatMap(queriesOf)))
  for (const entity of entities) hideStaffFields(full, entity)
  const kept = new Set(entities.map(({ graphQL }) => nameOf(graphQL)))
  const documents = [...config.collections, ...config.globals].map(({ graphQL }) => nameOf(graphQL))
  const hidden = new Set(documents.filter((name) => !kept.has(name)))
  for (const type of Object.values(full.getTypeMap())) hideReferences(type, hidden)
  // Made anew from its queries: what cannot be reached from them is gone.
  return { schema: new GraphQLSchema({ query }), validationRules }
}

const nameOf = (graphQL: Entity['graphQL']): string | undefined => {
  const { name, singularName } = (graphQL || {}) as Names
  return singularName ?? name
}

function publicEntities({ collections, globals }: SanitizedConfig): Entity[] {
  const isListed = (slugs: readonly string[], { slug }: Entity): boolean => slugs.includes(slug)
  return [
    ...collections.filter((collection) => isListed(publicCollections, collection)),
    ...globals.filter((global) => isListed(perLocaleGlobals, global)),
  ]
}

function queriesOf({ graphQL }: Entity): string[] {
  const { name, pluralName, singularName } = (graphQL || {}) as Names
  return [name, singularName, pluralName, pluralName && `count${pluralName}`].filter((query) => query !== undefined)
}

function keepOnly(fields: Record<string, unknown>, names: ReadonlySet<string>): void {
  for (const name of Object.keys(fields)) if (!names.has(name)) delete fields[name]
}

const readAccess = (field: FlattenedField): unknown => ('access' in field ? field.access?.read : undefined)

/** Is the field for the staff alone? */
export const isStaffField = (field: FlattenedField): boolean => isForStaff(field) || staffNames.has(field.name)

/** What has a rule for reading of its own is no filter for strangers: the number of hits would tell what is hidden. */
const isNoFilter = (field: FlattenedField): boolean => readAccess(field) !== undefined || staffNames.has(field.name)

function hideStaffFields(schema: GraphQLSchema, { flattenedFields, graphQL }: Entity): void {
  const name = nameOf(graphQL)
  const type = name ? schema.getType(name) : undefined
  if (isObjectType(type)) for (const field of flattenedFields.filter(isStaffField)) delete type.getFields()[field.name]
  const noFilters = flattenedFields.filter(isNoFilter)
  for (const filter of [`${name}_where`, `${name}_where_and`, `${name}_where_or`].map((input) => schema.getType(input))) {
    if (!isInputObjectType(filter)) continue
    const isHidden = (path: string): boolean => noFilters.some((field) => path === field.name || path.startsWith(`${field.name}__`))
    for (const path of Object.keys(filter.getFields()).filter(isHidden)) delete filter.getFields()[path]
  }
}

/** Takes out what leads to the documents named, and the arguments of the staff. */
function hideReferences(type: GraphQLNamedType, hidden: ReadonlySet<string | undefined>): void {
  if (!isObjectType(type)) return
  const fields = type.getFields()
  for (const [name, field] of Object.entries(fields)) {
    const target = getNamedType(field.type)
    const leadsTo = isUnionType(target) ? target.getTypes() : [target]
    if (leadsTo.some((document) => hidden.has(document.name)) || staffNames.has(name)) delete fields[name]
    else field.args = field.args.filter((argument) => !staffArguments.has(argument.name))
  }
}
