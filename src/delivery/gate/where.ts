import { BadParameter } from '../formats/parameters.ts'
import type { Fields, Level, Target } from './fields.ts'
import { entriesOf, type QueryBranch, type QueryNode } from './query.ts'
import type { Reader } from './reader.ts'
import { demandOperator, demandValue, kindOf } from './values.ts'

interface Checking {
  fields: Fields
  reader: Reader
  /** Conditions so far. */
  conditions: number
}

const form = 'A filter is where[field][operator]=value; where[and][0]… and where[or][0]… combine several.'

/** @throws BadParameter naming what is wrong in a filter and what is allowed */
export function checkWhere(
  where: QueryNode,
  level: Level,
  { fields, name, reader }: { fields: Fields; name: string; reader: Reader },
): void {
  checkPart(where, level, name, { fields, reader, conditions: 0 })
}

function checkPart(where: QueryNode, level: Level, name: string, checking: Checking): void {
  if (typeof where === 'string') throw new BadParameter(name, form)
  for (const [key, part] of where) {
    const inner = `${name}[${key}]`
    if (key === 'and' || key === 'or') checkList(part, level, inner, checking)
    else checkCondition(part, key, level, { checking, name: inner })
  }
}

function checkList(list: QueryNode, level: Level, name: string, checking: Checking): void {
  if (typeof list === 'string') throw new BadParameter(name, form)
  for (const [index, part] of entriesOf(list, name).entries()) checkPart(part, level, `${name}[${index}]`, checking)
}

function checkCondition(condition: QueryNode, path: string, level: Level, { checking, name }: { checking: Checking; name: string }): void {
  const { fields, reader } = checking
  const target = fields.follow(path, level, reader, name)
  const kind = kindOf(target, name)
  if (typeof condition === 'string')
    throw new BadParameter(name, `Name an operator: ${name}[equals]=…. There are: ${kind.operators.join(', ')}.`)
  for (const [operator, value] of condition) {
    const parameter = `${name}[${operator}]`
    demandOperator(kind, operator, parameter)
    if (++checking.conditions > reader.conditions)
      throw new BadParameter(parameter, `A filter has at most ${reader.conditions} conditions.`)
    const inside = typeof value === 'string' ? undefined : levelOfRecord(target, operator, value, fields)
    if (inside) checkPart(value, inside, parameter, checking)
    else for (const one of valuesOf(operator, value, target, parameter, reader)) demandValue(kind, operator, one, parameter)
  }
}

/** `related[contains][category][equals]=interview` asks the record at the end of a relation. */
function levelOfRecord({ field, part }: Target, operator: string, value: QueryBranch, fields: Fields): Level | undefined {
  const isRelation = field?.type === 'relationship' || field?.type === 'upload'
  const isList = [...value.keys()].every((key) => /^\d+$/u.test(key))
  if (!isRelation || part || operator !== 'contains' || isList || Array.isArray(field.relationTo)) return undefined
  return fields.ofCollection(field.relationTo)
}

const lists = new Set(['all', 'in', 'not_in'])

function valuesOf(operator: string, value: QueryNode, { field }: Target, parameter: string, reader: Reader): string[] {
  const values =
    typeof value === 'string' ? (lists.has(operator) ? value.split(',') : [value]) : inBrackets(operator, value, field, parameter)
  if (values.length > reader.values) throw new BadParameter(parameter, `It names at most ${reader.values} values.`)
  // What is empty comes of a mistake; the panel means "no value" by it.
  if (!reader.isStaff && values.some((one) => one.trim() === ''))
    throw new BadParameter(parameter, 'It is empty: give it a value, or leave it away.')
  return values.map((one) => one.trim()).filter(Boolean)
}

function inBrackets(operator: string, value: QueryBranch, field: Target['field'], parameter: string): string[] {
  const isPair = field && 'relationTo' in field && Array.isArray(field.relationTo) && [...value.keys()].sort().join() === 'relationTo,value'
  if (!isPair && !lists.has(operator)) throw new BadParameter(parameter, 'It is one value, not a list or an object.')
  const entries = isPair ? [...value.values()] : entriesOf(value, parameter)
  return entries.map((one) => {
    if (typeof one !== 'string') throw new BadParameter(parameter, 'Its values are texts, not lists or objects.')
    return one
  })
}
