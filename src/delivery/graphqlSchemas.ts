import type { SanitizedConfig } from 'payload'

import { buildAnonymousSchema } from './graphqlAnonymous.ts'
import { separateRequests } from './graphqlRequests.ts'
import { buildGraphqlSchema, type SchemaParts } from './graphqlSchema.ts'

/** The two schemas of a server, each built when it is first asked for: most servers are read by strangers for days. */
export function graphqlSchemas(config: SanitizedConfig): { forAnonymous: () => SchemaParts; forStaff: () => SchemaParts } {
  return { forAnonymous: once(() => separated(buildAnonymousSchema(config))), forStaff: once(() => separated(buildGraphqlSchema(config))) }
}

function separated(parts: SchemaParts): SchemaParts {
  separateRequests(parts.schema)
  return parts
}

function once<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined
  return () => (made ??= make())
}
