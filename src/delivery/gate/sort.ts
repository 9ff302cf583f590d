import { BadParameter } from '../formats/parameters.ts'
import type { Fields, Level } from './fields.ts'
import type { QueryNode } from './query.ts'
import type { Reader } from './reader.ts'
import { demandText } from './scalars.ts'

const mostFields = 5

/** Kinds of values that have an order. */
const sorted = new Set(['checkbox', 'code', 'date', 'email', 'number', 'radio', 'relationship', 'select', 'text', 'textarea', 'upload'])

/** @throws BadParameter naming what is wrong in an order and what is allowed */
export function checkSort(node: QueryNode, level: Level, { fields, name, reader }: { fields: Fields; name: string; reader: Reader }): void {
  const paths = demandText(node, name).split(',')
  if (paths.length > mostFields) throw new BadParameter(name, `One sorts by at most ${mostFields} fields.`)
  for (const path of paths) {
    const { field } = fields.follow(path.trim().replace(/^-/u, ''), level, reader, name)
    if (field && field.type !== 'join' && (!sorted.has(field.type) || ('hasMany' in field && field.hasMany === true))) {
      throw new BadParameter(name, `“${path}” has no order. Sort by a text, a number or a date.`)
    }
  }
}
