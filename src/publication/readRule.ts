import type { Access } from 'payload'

import { publicRows } from './visible.ts'

/** What may be read: what the person's rights give, and besides it what is public in a language of the request. */
export const readRule =
  (own: Access | undefined): Access =>
  async (args) => {
    const rights = (await own?.(args)) ?? false
    if (rights === true) return true
    const visible = publicRows(args.req)
    return rights === false ? visible : { or: [rights, visible] }
  }
