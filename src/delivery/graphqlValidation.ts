import { GraphQLError, Kind, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql'

/**
 * Checks a query against a schema. An operation that the schema has not at all, as a mutation of strangers, is refused before the rules
 * are asked: Payload's rule on complexity expects its type.
 */
export function validateQuery(hideSuggestions: boolean): typeof validate {
  return (schema, document, rules) => {
    const foreign = operationsOf(document).filter(({ operation }) => !schema.getRootType(operation))
    if (foreign.length === 0) return validate(schema, document, rules, { hideSuggestions })
    return foreign.map((node) => new GraphQLError(`There is no ${node.operation} here.`, { nodes: [node] }))
  }
}

const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
