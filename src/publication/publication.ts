import type { Plugin } from 'payload'

import { attachToCollection } from './attachCollection.ts'
import { attachToGlobal } from './attachGlobal.ts'
import { attachGlobalTags } from './attachTags.ts'
import { withOwnMutations } from './graphqlMutations.ts'

/**
 * Stands between Payload and everybody: every write and every public read of what is published per language passes through here. See
 * `docs/decisions/` for why the framework's own publish, restore and duplicate are not used.
 */
export const publication: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(attachToCollection),
  globals: (config.globals ?? []).map((global) => attachGlobalTags(attachToGlobal(global))),
  graphQL: { ...config.graphQL, mutations: withOwnMutations(config.graphQL?.mutations) },
})
