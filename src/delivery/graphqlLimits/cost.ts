import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  valueFromASTUntyped,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { SanitizedConfig } from 'payload'

import { checkInput } from './input.ts'
import type { QueryLimits } from './reader.ts'
import { tooMuch } from './refusal.ts'

/** What a list gives where a query does not say. */
const usualLength = 10

/** What is taken for lists that take no limit: records that a field leads to, and rows of a field. */
const usualRelations = 5
const usualRows = 3

/** What 0 stands for: all there are. */
const allOfThem = 1000

interface Query {
  document: DocumentNode
  schema: GraphQLSchema
  variables: Readonly<Record<string, unknown>>
}

/**
 * Counts the documents a query may lead to, each list as long as its `limit` says, and refuses what is beyond the budget: a list in a list
 * is read as often as the outer one is long.
 *
 * @throws QueryRefused
 */
export function createCost({ collections }: SanitizedConfig): (query: Query, limits: QueryLimits) => void {
  const documents = new Set(collections.map(({ graphQL }) => (graphQL ? graphQL.singularName : undefined)))
  const isDocument = (type: GraphQLNamedType): boolean =>
    documents.has(type.name) || (isUnionType(type) && type.getTypes().some(({ name }) => documents.has(name)))

  return ({ document, schema, variables }, limits) => {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue
      const root = schema.getRootType(node.operation)
      const values = withDefaults(node, variables)
      const total = root ? costOf(node.selectionSet, root, { fragments, isDocument, known: new Map(), limits, schema, values }) : 0
      if (total > limits.documents) {
        throw tooMuch(
          `The query may lead to ${total} documents, and ${limits.documents} are answered at once. Ask for shorter lists, or for fewer inside others.`,
        )
      }
    }
  }
}

function withDefaults({ variableDefinitions }: OperationDefinitionNode, variables: Query['variables']): Query['variables'] {
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const { defaultValue, variable } of variableDefinitions ?? []) {
    const name = variable.name.value
    values[name] = Object.hasOwn(variables, name) ? variables[name] : defaultValue && valueFromASTUntyped(defaultValue)
  }
  return values
}

interface Counting {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  isDocument: (type: GraphQLNamedType) => boolean
  /** What a fragment costs, counted once. */
  known: Map<string, number>
  limits: QueryLimits
  schema: GraphQLSchema
  values: Query['variables']
}

function costOf({ selections }: SelectionSetNode, type: GraphQLNamedType, counting: Counting): number {
  let cost = 0
  for (const node of selections) {
    if (node.kind === Kind.FIELD) cost += costOfField(node, type, counting)
    else if (node.kind === Kind.INLINE_FRAGMENT) {
      const on = node.typeCondition ? counting.schema.getType(node.typeCondition.name.value) : type
      if (on) cost += costOf(node.selectionSet, on, counting)
    } else cost += costOfFragment(node.name.value, counting)
  }
  return cost
}

function costOfFragment(name: string, counting: Counting): number {
  const known = counting.known.get(name)
  if (known !== undefined) return known
  const fragment = counting.fragments.get(name)
  const on = fragment && counting.schema.getType(fragment.typeCondition.name.value)
  const cost = fragment && on ? costOf(fragment.selectionSet, on, counting) : 0
  counting.known.set(name, cost)
  return cost
}

/** What the schema does not have is refused by the rules that come after. */
function costOfField(node: FieldNode, parent: GraphQLNamedType, counting: Counting): number {
  const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined
  if (!field) return 0
  const type = getNamedType(field.type)
  const length = lengthOf(node, field, counting)
  const inner = node.selectionSet ? costOf(node.selectionSet, type, counting) : 0
  const own = isPage(field) || counting.isDocument(type) ? 1 : 0
  // The documents of a page have been counted with the page.
  if (node.name.value === 'docs' && isPageType(parent)) return inner
  return length * (own + inner)
}

const isPage = (field: GraphQLField<unknown, unknown>): boolean => field.args.some(({ name }) => name === 'limit')

const isPageType = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && 'docs' in type.getFields() && 'hasNextPage' in type.getFields()

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type))

function lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown>, { isDocument, limits, values }: Counting): number {
  for (const argument of node.arguments ?? []) checkInput(argument.name.value, valueOf(argument, values), limits.reader)
  if (!isPage(field)) {
    if (!isList(field.type)) return 1
    return isDocument(getNamedType(field.type)) ? usualRelations : usualRows
  }
  const [value, pagination] = ['limit', 'pagination'].map((wanted) => {
    const argument = node.arguments?.find(({ name }) => name.value === wanted)
    return argument && valueOf(argument, values)
  })
  if (pagination === false && (value === undefined || value === null)) {
    if (!limits.reader.isStaff) throw tooMuch('Without pages, give a limit.')
    return allOfThem
  }
  // No number is refused with the types of the variables.
  if (value === undefined || value === null || typeof value !== 'number') return usualLength
  return value === 0 ? allOfThem : Math.abs(value)
}

const valueOf = ({ value }: ArgumentNode, variables: Query['variables']): unknown => valueFromASTUntyped(value, variables)
