import type { FlattenedField } from 'payload'

import { BadParameter } from '../formats/parameters.ts'
import { unknownField, type Fields, type Level } from './fields.ts'
import type { QueryNode } from './query.ts'
import type { Reader } from './reader.ts'

interface Checking {
  fields: Fields
  name: string
  reader: Reader
}

const isFlag = (node: QueryNode): boolean => node === 'true' || node === 'false'

const alwaysThere = new Set(['id', '_translation'])

/** Of the fields that are named, and of those inside. */
const flagsIn = (node: QueryNode): string[] => (typeof node === 'string' ? [node] : [...node].flatMap(([, inner]) => flagsIn(inner)))

/** The field of an example. */
const firstSeen = (level: Level, reader: Reader): string => [...level.values()].find((one) => reader.sees(one))?.name ?? 'id'

/** @throws BadParameter naming what is wrong in a selection and what is allowed */
export function checkSelect(select: QueryNode, level: Level, checking: Checking): void {
  const { name, reader } = checking
  if (typeof select === 'string') throw new BadParameter(name, `Name fields, as ${name}[${firstSeen(level, reader)}]=true.`)
  const flags = new Set(flagsIn(select))
  if (flags.has('true') && flags.has('false')) throw new BadParameter(name, 'Name what you want (true), or what you do not want (false).')
  for (const [key, node] of select) {
    const inner = `${name}[${key}]`
    const field = level.get(key)
    if (key !== 'id' && (!field || !reader.sees(field))) {
      throw unknownField(inner, ['id', ...[...level.values()].filter((one) => reader.sees(one)).map((one) => one.name)])
    }
    if (node === 'false' && alwaysThere.has(key)) throw new BadParameter(inner, 'It is always in an answer.')
    if (isFlag(node)) continue
    if (typeof node === 'string') throw new BadParameter(inner, 'It is true or false.')
    checkInside(node, field, { ...checking, name: inner })
  }
}

function checkInside(node: QueryNode, field: FlattenedField | undefined, checking: Checking): void {
  const inside = field && checking.fields.inside(field)
  if (!inside) throw new BadParameter(checking.name, 'It has no fields inside: it is true or false.')
  checkSelect(node, inside, checking)
}

/** @throws BadParameter */
export function checkPopulate(populate: QueryNode, { fields, name, reader }: Checking): void {
  if (typeof populate === 'string') throw new BadParameter(name, `Name fields of a collection, as ${name}[events][body]=true.`)
  for (const [slug, select] of populate) {
    const inner = `${name}[${slug}]`
    if (!fields.collection(slug) || !reader.mayName(slug)) throw new BadParameter(inner, 'There is no such collection.')
    checkSelect(select, fields.ofCollection(slug), { fields, name: inner, reader })
  }
}
