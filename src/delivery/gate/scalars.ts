import { isLocale, localeCodes } from '../../shared/locales.ts'
import { BadParameter, oneOf } from '../formats/parameters.ts'
import type { QueryNode } from './query.ts'
import type { Reader } from './reader.ts'

const lastPage = 1_000_000

/** @throws BadParameter when it is a list or an object */
export function demandText(node: QueryNode, name: string): string {
  if (typeof node !== 'string') throw new BadParameter(name, 'It is one value, not a list or an object.')
  return node
}

function demandWhole(node: QueryNode, name: string, { least, most }: { least: number; most: number }): void {
  const text = demandText(node, name)
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : -1
  if (value < least || value > most) throw new BadParameter(name, `It is a whole number from ${least} to ${most}.`)
}

export const checkLimit = (node: QueryNode, name: string, { limit }: Reader): void => demandWhole(node, name, limit)

export const checkDepth = (node: QueryNode, name: string, { depth }: Reader): void => demandWhole(node, name, { least: 0, most: depth })

export const checkPage = (node: QueryNode, name: string): void => demandWhole(node, name, { least: 1, most: lastPage })

export function checkFlag(node: QueryNode, name: string): void {
  if (!['false', 'true'].includes(demandText(node, name))) throw new BadParameter(name, 'It is true or false.')
}

/** What the panel sends for "no language". */
const noLanguage = ['', 'false', 'null', 'undefined']

const others: Record<string, readonly string[]> = { locale: ['all'], 'fallback-locale': ['none'], fallbackLocale: ['none'] }

/** A language nobody knows would be taken for English, and a text written to it would land there. */
export function checkLanguage(node: QueryNode, name: string, { isStaff }: Reader): void {
  const value = demandText(node, name)
  const known = isLocale(value) || others[name]?.includes(value) || (isStaff && [...noLanguage, '*'].includes(value))
  if (!known)
    throw new BadParameter(name, `There is no language “${value.slice(0, 20)}” here. ${oneOf([...localeCodes, ...(others[name] ?? [])])}`)
}
