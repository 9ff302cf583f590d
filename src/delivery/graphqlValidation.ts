import { GraphQLError, Kind, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql'

/**
 * Checks a query against a schema. An operation that the schema has not at all, as a mutation of strangers, is refused before the rules
 * are asked: Payload's rule on complexity expects its type.
 */
export function validateQuery(hideSuggestions: boolean): typeof validate {
  return (schema, document, rules) => {
    const foreign = operationsOf(document).filter(({ operation }) => !schema.getRootType(operation))
    if (foreign.length === 0) {
      const errors = validate(schema, document, rules, { hideSuggestions })
      return hideSuggestions ? errors.map(withoutSuggestion) : errors
    }
    return foreign.map((node) => new GraphQLError(`There is no ${node.operation} here.`, { nodes: [node] }))
  }
}

/** The rule on complexity looks at the variables itself, and makes suggestions whatever it is told. */
const withoutSuggestion = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message.replace(/ Did you mean .*\?$/su, ''), { nodes })

const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
