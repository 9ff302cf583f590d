import { BadParameter } from '../formats/parameters.ts'

/** A part of a query: a value, or named parts. A map, so that no name means anything to JavaScript. */
export type QueryNode = QueryBranch | string
export type QueryBranch = ReadonlyMap<string, QueryNode>

type Growing = Map<string, Growing | string>

/** Payload's parser drops what comes after the thousandth, and takes what is deeper than this for a name. */
const limits = { pairs: 1000, steps: 10, index: 999 }

/** Names that JavaScript gives a meaning to. */
const reserved = ['__proto__', 'constructor', 'prototype']

const shown = (name: string): string => (name.length > 100 ? `${name.slice(0, 100)}…` : name)

/**
 * Reads a query as Payload's parser would, and refuses what that one understands in more than one way, or in part.
 *
 * @param search the text after the question mark
 * @throws BadParameter
 */
export function readQuery(search: string): QueryBranch {
  const root: Growing = new Map()
  let pairs = 0
  for (const [name, value] of new URLSearchParams(search)) {
    if (++pairs > limits.pairs) throw new BadParameter(shown(name), `A query has at most ${limits.pairs} parameters.`)
    if (reserved.some((word) => name.includes(word))) throw new BadParameter(shown(name), 'There is no such parameter.')
    put(root, stepsOf(name), value, name)
  }
  return root
}

/** `where[or][0][title][like]` in five steps. */
function stepsOf(name: string): string[] {
  const first = name.indexOf('[')
  if (first < 0) return [name]
  if (first === 0 || !name.endsWith(']')) throw malformed(name)
  const inner = name.slice(first + 1, -1).split('][')
  if (inner.some((step) => step.includes('[') || step.includes(']'))) throw malformed(name)
  // `in[]` adds to a list; anywhere else, something is missing.
  if (inner.slice(0, -1).includes('')) throw malformed(name)
  if (inner.length > limits.steps) throw new BadParameter(shown(name), `A name has at most ${limits.steps} parts in brackets.`)
  return [name.slice(0, first), ...inner]
}

const malformed = (name: string) => new BadParameter(shown(name), 'Write names as where[field][operator] or select[field].')

function put(root: Growing, steps: readonly string[], value: string, name: string): void {
  let at = root
  for (const step of steps.slice(0, -1)) {
    const next = at.get(step) ?? new Map<string, Growing | string>()
    if (typeof next === 'string') throw new BadParameter(shown(name), 'It is given as a value and as a list or an object.')
    at.set(step, next)
    at = next
  }
  const last = steps.at(-1) || freeIndex(at)
  if (at.has(last)) throw new BadParameter(shown(name), 'Name it once.')
  at.set(last, value)
}

function freeIndex(list: Growing): string {
  let index = list.size
  while (list.has(String(index))) index++
  return String(index)
}

/** The entries of a list, which is given as `name[0]`, `name[1]`, or as `name[]` several times. */
export function entriesOf(list: QueryBranch, name: string): QueryNode[] {
  for (const index of list.keys())
    if (!/^\d{1,4}$/u.test(index) || Number(index) > limits.index)
      throw new BadParameter(shown(name), `Write a list as ${shown(name)}[0]=….`)
  return [...list.values()]
}
