import type { FlattenedField, SanitizedConfig } from 'payload'

import { sharedDifference } from './differences.ts'
import { isGroup } from './rebuild.ts'
import type { RawDocument } from './rawDocument.ts'

/**
 * All paths at which shared fields differ. A list of rows is named as a whole: which rows there are, their order and what is shared inside
 * them goes public together.
 */
export function sharedPaths(
  fields: FlattenedField[],
  a: null | RawDocument | undefined,
  b: null | RawDocument | undefined,
  config: SanitizedConfig,
  at = '',
): string[] {
  return fields.flatMap((field) => {
    if (isGroup(field)) {
      const [x, y] = [a?.[field.name], b?.[field.name]] as (RawDocument | undefined)[]
      return sharedPaths(field.flattenedFields, x, y, config, `${at}${field.name}.`)
    }
    return sharedDifference([field], a, b, config) === null ? [] : [`${at}${field.name}`]
  })
}
