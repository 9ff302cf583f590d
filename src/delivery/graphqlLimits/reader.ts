import { anyone, staff, type Reader } from '../gate/reader.ts'

/** What a query may ask for at once. */
export interface QueryLimits {
  reader: Reader
  /** Documents, with every list as long as it may get. */
  documents: number
}

export const limitsOfAnyone: QueryLimits = { reader: anyone, documents: 1000 }

export const limitsOfStaff: QueryLimits = { reader: staff, documents: 20_000 }

/** The same for everybody. */
export const shapeLimits = {
  /** Characters of a query. */
  length: 20_000,
  tokens: 2000,
  /** Fields inside each other; `docs` of a list is no step of its own. */
  depth: 6,
  aliases: 10,
  rootFields: 10,
  /** Fields in all, those of fragments as often as they are used. */
  fields: 1000,
} as const
