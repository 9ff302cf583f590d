import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { can, staffOf } from './can.ts'

interface Arguments {
  overrideAccess?: boolean
  overrideLock?: unknown
  req: { user?: unknown }
}

/**
 * Payload asks for locks only in some of its routes, and lets everybody go past them with `overrideLock=true`. Here every write of a person
 * heeds them, and only an administrator may say otherwise.
 */
export const heedLocks: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => withHook(collection)),
  globals: (config.globals ?? []).map((global) => withHook(global)),
})

function withHook<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  const hook = ({ args }: { args: unknown }) => heeding(args as Arguments)
  return { ...config, hooks: { ...config.hooks, beforeOperation: [...(config.hooks?.beforeOperation ?? []), hook] } }
}

function heeding<Args extends Arguments>(args: Args): Args {
  if (args.overrideAccess) return args
  const isAsked = args.overrideLock === true || args.overrideLock === 'true'
  return { ...args, overrideLock: isAsked && can(staffOf(args.req), 'update', 'users') }
}
