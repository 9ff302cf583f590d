import type { SanitizedGlobalConfig } from 'payload'

import { notModified, refusals, textHeaders, type ContractPart } from '../../shared/openapi.ts'
import { english } from '../graphqlDescriptions.ts'
import { documentOf } from './collections.ts'
import { nameOf } from './names.ts'
import { readParameters } from './parameters.ts'
import { globalWrite } from './writes.ts'

const tag = { name: 'Globals', description: 'Single documents: the settings of the site, its menus, the name of the term base.' }

/** The address of a global. */
export function globalPart(global: SanitizedGlobalConfig): ContractPart {
  const name = nameOf(global)
  return {
    tag,
    paths: {
      [`/api/globals/${global.slug}`]: {
        get: {
          operationId: `get${name}`,
          summary: english(global.label) ?? name,
          tags: [tag.name],
          parameters: readParameters(global),
          responses: {
            200: { description: 'The document.', headers: textHeaders, content: { 'application/json': { schema: documentOf(name) } } },
            ...notModified,
            ...refusals(400, 403, 404),
          },
        },
        post: globalWrite(global, tag.name),
      },
    },
  }
}
