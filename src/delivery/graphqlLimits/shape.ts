import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'

import { QueryRefused, tooMuch } from './refusal.ts'
import { shapeLimits } from './reader.ts'

/** How large a selection is. */
interface Size {
  depth: number
  aliases: number
  fields: number
}

const nothing: Size = { depth: 0, aliases: 0, fields: 0 }

/** Side by side: the deeper of two, and all that is in both. */
const beside = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
})

/**
 * Looks at how a query is built, before any rule that walks through it: a fragment inside itself would have no end there.
 *
 * @throws QueryRefused
 */
export function checkShape({ definitions }: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const sizes = sizesOf(fragments)
  for (const name of fragments.keys()) sizes.fragment(name)
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    demand(sizes.selection(definition.selectionSet))
    const roots = rootFields(definition.selectionSet, fragments)
    if (definition.operation === 'mutation' && roots > 1) throw tooMuch('Send one mutation in a request.')
    if (roots > shapeLimits.rootFields) throw tooMuch(`A query asks for at most ${shapeLimits.rootFields} things at once.`)
  }
}

function demand({ aliases, depth, fields }: Size): void {
  if (depth > shapeLimits.depth) throw tooMuch(`Fields are nested at most ${shapeLimits.depth} times, “docs” not counted.`)
  if (aliases > shapeLimits.aliases) throw tooMuch(`A query has at most ${shapeLimits.aliases} aliases.`)
  if (fields > shapeLimits.fields) throw tooMuch(`A query has at most ${shapeLimits.fields} fields, with those of its fragments.`)
}

/** Each fragment is measured once, however often it is used: fragments of fragments would double with every level. */
function sizesOf(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, 'open' | Size>()

  function fragment(name: string): Size {
    const found = known.get(name)
    if (found === 'open') throw new QueryRefused(`The fragment “${name}” is inside itself.`)
    if (found) return found
    known.set(name, 'open')
    const definition = fragments.get(name)
    const size = definition ? selection(definition.selectionSet) : nothing
    known.set(name, size)
    return size
  }

  function selection({ selections }: SelectionSetNode): Size {
    let size = nothing
    for (const node of selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) size = beside(size, fragment(node.name.value))
      else if (node.kind === Kind.INLINE_FRAGMENT) size = beside(size, selection(node.selectionSet))
      else {
        const name = node.name.value
        const inner = node.selectionSet ? selection(node.selectionSet) : nothing
        const own = name === 'docs' ? 0 : 1
        // The schema is asked for in one query of many levels.
        const below = name.startsWith('__') ? 0 : inner.depth
        size = beside(size, { depth: below + own, aliases: inner.aliases + (node.alias ? 1 : 0), fields: inner.fields + 1 })
      }
    }
    return size
  }

  return { fragment, selection }
}

function rootFields({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  let count = 0
  for (const node of selections) {
    if (node.kind === Kind.FIELD) count += 1
    else if (node.kind === Kind.INLINE_FRAGMENT) count += rootFields(node.selectionSet, fragments)
    else {
      const fragment = fragments.get(node.name.value)
      if (fragment) count += rootFields(fragment.selectionSet, fragments)
    }
    // Fragments of fragments may double with every level: no need to count on.
    if (count > shapeLimits.rootFields) return count
  }
  return count
}
