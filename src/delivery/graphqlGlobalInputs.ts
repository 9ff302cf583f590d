import { getNamedType, getNullableType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'

/**
 * A global is always there: each write of it changes a part. Payload makes its input as if it was created anew, so that a client had to
 * send every required field along, also to end a publication.
 */
export function allowPartsOfGlobals(schema: GraphQLSchema, { globals }: SanitizedConfig): void {
  for (const { graphQL } of globals) {
    const name = graphQL ? graphQL.name : undefined
    const input = schema.getType(`mutation${name}Input`)
    if (isInputObjectType(input)) loosen(input)
  }
}

/** Groups too; what a row must have, it still must. */
function loosen(input: GraphQLInputObjectType): void {
  for (const field of Object.values(input.getFields())) {
    field.type = getNullableType(field.type)
    const named = getNamedType(field.type)
    if (named === field.type && isInputObjectType(named)) loosen(named)
  }
}
