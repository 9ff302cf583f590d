import { APIError, type CollectionConfig, type GlobalConfig, type PayloadRequest, type Plugin } from 'payload'

import { deepest, tooDeepText } from '../shared/bodyDepth.ts'

/**
 * Refuses JSON in a form whose lists and objects are inside each other more often than anybody means. Where other bodies are read by this
 * program before the framework is asked, forms are read by the framework alone; what it does first with their data is this.
 */
export const refuseDeepForms: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => withHook(collection)),
  globals: (config.globals ?? []).map((global) => withHook(global)),
})

function withHook<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  const hook = ({ args, req }: { args: unknown; req: PayloadRequest }) => {
    demandShallowForm(req)
    return args
  }
  return { ...config, hooks: { ...config.hooks, beforeOperation: [hook, ...(config.hooks?.beforeOperation ?? [])] } }
}

/** @throws APIError 400 */
function demandShallowForm({ data, headers }: PayloadRequest): void {
  const isForm = headers.get('content-type')?.startsWith('multipart/') ?? false
  if (isForm && isDeep(data)) throw new APIError(tooDeepText, 400, { code: 'bad-request' }, true)
}

/** Level by level: to go down by calling itself is what has to be kept from here. */
function isDeep(data: unknown): boolean {
  let level: unknown[] = [data]
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : []))
    if (level.length === 0) return false
  }
  return true
}
