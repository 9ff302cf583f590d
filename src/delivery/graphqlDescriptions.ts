import { getNamedType, isInputObjectType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig
type Names = { pluralName?: string; singularName?: string; name?: string }

/** A label or help text of the panel, in English. */
export function english(text: unknown): string | undefined {
  if (typeof text === 'string') return text
  const value = (text as null | undefined | { en?: unknown })?.en
  return typeof value === 'string' ? value : undefined
}

/**
 * Writes into the schema what the panel tells its editors: the description of each type, and the label and help of each field. Fields
 * that no answer ever carries are taken out, so that nobody asks for them.
 */
export function describeSchema(schema: GraphQLSchema, config: SanitizedConfig): void {
  for (const entity of [...config.collections, ...config.globals]) describeEntity(schema, entity)
}

function describeEntity(schema: GraphQLSchema, entity: Entity): void {
  const names = (entity.graphQL || {}) as Names
  const name = names.singularName ?? names.name
  const type = name ? schema.getType(name) : undefined
  if (!name || !isObjectType(type)) return
  type.description ??= english(entity.admin.description)
  describeFields(type, entity.flattenedFields)
  describeVersion(schema.getType(`${name}Version`), entity.flattenedFields)
  const list = names.pluralName ? schema.getType(names.pluralName) : undefined
  if (isObjectType(list)) list.description ??= `A page of ${english('labels' in entity ? entity.labels.plural : undefined) ?? name}.`
  hideFromInputs(schema, name, hiddenNames(entity.flattenedFields))
}

const isHidden = (field: FlattenedField): boolean => 'hidden' in field && Boolean(field.hidden)
const hiddenNames = (fields: FlattenedField[]): string[] => fields.filter(isHidden).map(({ name }) => name)

function describeFields(type: GraphQLObjectType, fields: FlattenedField[]): void {
  const known = type.getFields()
  for (const field of fields) {
    const described = known[field.name]
    if (!described) continue
    if (isHidden(field)) {
      delete known[field.name]
      continue
    }
    described.description ??= descriptionOf(field)
    const inner = getNamedType(described.type)
    if ('flattenedFields' in field && isObjectType(inner) && inner !== type) describeFields(inner, field.flattenedFields)
  }
}

export function descriptionOf(field: FlattenedField): string | undefined {
  const label = 'label' in field ? english(field.label) : undefined
  const help = english((field.admin as { description?: unknown } | undefined)?.description)
  return label && help ? `${label}. ${help}` : (help ?? label)
}

function describeVersion(type: unknown, fields: FlattenedField[]): void {
  const version = isObjectType(type) ? type.getFields().version : undefined
  const inner = version && getNamedType(version.type)
  if (isObjectType(inner)) describeFields(inner, fields)
}

function hideFromInputs(schema: GraphQLSchema, name: string, hidden: readonly string[]): void {
  const inputs = [`${name}_where`, `versions${name}_where`].flatMap((filter) => [filter, `${filter}_and`, `${filter}_or`])
  for (const input of [...inputs, `mutation${name}Input`, `mutation${name}UpdateInput`]) {
    const type = schema.getType(input)
    if (!isInputObjectType(type)) continue
    for (const field of hidden) for (const path of [field, `version__${field}`]) delete type.getFields()[path]
  }
}
