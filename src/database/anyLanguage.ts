import type { BaseDatabaseAdapter, Where, WhereField } from 'payload'

import { localeCodes } from '../shared/locales.ts'

/** A condition on a text in whichever language, for a read of all languages. MongoDB has a place for each, SQL one for all. */
export const inAnyLanguage = ({ name }: Pick<BaseDatabaseAdapter, 'name'>, path: string, condition: WhereField): Where =>
  name === 'mongoose' ? { or: localeCodes.map((code) => ({ [`${path}.${code}`]: condition })) } : { [path]: condition }
