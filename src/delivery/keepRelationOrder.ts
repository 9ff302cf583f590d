import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { Field } from 'payload'

interface Related {
  id?: string
  value?: string | { id: string }
}

/** Of an id, of `{ relationTo, value }`, and of what has been read for either. */
function idOf(item: Related | string): string | undefined {
  if (typeof item === 'string') return item
  const { id, value } = item
  return id ?? (typeof value === 'object' ? value.id : value)
}

/**
 * Puts the records of a relation back into the order of the document. Payload's resolver answers them as they arrive, and what another
 * field of the same query has asked for already arrives first.
 */
export function keepRelationOrder(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const source = field.extensions.field as Field | undefined
      const isToMany = (source?.type === 'relationship' || source?.type === 'upload') && source.hasMany
      if (isToMany && field.resolve) field.resolve = inOrder(source.name, field.resolve)
    }
  }
}

function inOrder(name: string, resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return async (parent, args, context, info) => {
    const found = (await resolve(parent, args, context, info)) as Related[]
    const order = ((parent as Record<string, (Related | string)[] | undefined>)[name] ?? []).map(idOf)
    return found.toSorted((a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)))
  }
}
