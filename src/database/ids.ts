import type { BaseDatabaseAdapter } from 'payload'

/** Can this be the id of a record? What a client sends may be anything, and MongoDB fails on what is no id of its own. */
export const isPossibleId = ({ name }: Pick<BaseDatabaseAdapter, 'name'>, id: string): boolean =>
  name === 'mongoose' ? /^[\da-f]{24}$/iu.test(id) : /^[\w-]{1,64}$/u.test(id)
