import type { SanitizedCollectionConfig } from 'payload'

import { BadParameter, oneOf } from '../formats/parameters.ts'
import type { Fields } from './fields.ts'
import type { QueryBranch, QueryNode } from './query.ts'
import type { Reader } from './reader.ts'
import { checkFlag, checkLimit, checkPage } from './scalars.ts'
import { checkSort } from './sort.ts'
import { checkWhere } from './where.ts'

interface Checking {
  fields: Fields
  name: string
  reader: Reader
}

const keys = ['limit', 'page', 'sort', 'where', 'count']

/** @throws BadParameter naming what is wrong in what is asked of the lists that join other records */
export function checkJoins(joins: QueryNode, { joins: own }: SanitizedCollectionConfig, { fields, name, reader }: Checking): void {
  const lists = new Map(Object.entries(own).flatMap(([slug, all]) => all.map(({ joinPath }) => [joinPath, slug] as const)))
  const allowed = `There are: ${[...lists.keys()].join(', ') || 'none'}.`
  if (joins === 'false') return
  if (typeof joins === 'string') throw new BadParameter(name, `It is false, or names a list, as ${name}[news][limit]=5. ${allowed}`)
  for (const [path, asked] of joins) {
    const inner = `${name}[${path}]`
    const slug = lists.get(path)
    if (slug === undefined || !reader.mayName(slug)) throw new BadParameter(inner, `There is no such list. ${allowed}`)
    if (typeof asked === 'string') {
      if (asked !== 'false') throw new BadParameter(inner, 'It is false, or has one of limit, page, sort, where, count.')
    } else checkJoin(asked, slug, { fields, name: inner, reader })
  }
}

function checkJoin(asked: QueryBranch, slug: string, { fields, name, reader }: Checking): void {
  for (const [key, node] of asked) {
    const inner = `${name}[${key}]`
    const checking = { fields, name: inner, reader }
    if (key === 'limit') checkLimit(node, inner, reader)
    else if (key === 'page') checkPage(node, inner)
    else if (key === 'count') checkFlag(node, inner)
    else if (key === 'sort') checkSort(node, fields.ofCollection(slug), checking)
    else if (key === 'where') checkWhere(node, fields.ofCollection(slug), checking)
    else throw new BadParameter(inner, oneOf(keys))
  }
}
