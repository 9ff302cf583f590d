import type { Judge } from './visibleRelations.ts'

interface Node {
  children?: Node[]
  fields?: { doc?: null | { relationTo: string; value: unknown }; [name: string]: unknown }
  relationTo?: string
  type?: string
  value?: unknown
}

interface Looking {
  /** Looks through the fields of a block. */
  block(fields: Record<string, unknown>): void
  judge: Judge
}

/**
 * A text without what leads to records that cannot be seen: the words of a link stay, as words; a picture or a record shown in the text
 * goes.
 */
export function withoutUnreadable(value: unknown, looking: Looking): unknown {
  const root = (value as { root?: Node } | null)?.root
  if (!root?.children) return value
  const children = readable(root.children, looking)
  return children === root.children ? value : { ...(value as object), root: { ...root, children } }
}

/** The same list when nothing in it has to go. */
function readable(nodes: Node[], looking: Looking): Node[] {
  let hasChanged = false
  const kept = nodes.flatMap((node): Node[] => {
    if (isShown(node) && !looking.judge(node.relationTo ?? '', node.value)) {
      hasChanged = true
      return []
    }
    if (node.type === 'block' || node.type === 'inlineBlock') looking.block(node.fields ?? {})
    const children = node.children && readable(node.children, looking)
    const doc = node.type === 'link' ? node.fields?.doc : undefined
    if (doc && !looking.judge(doc.relationTo, doc.value)) {
      hasChanged = true
      return children ?? []
    }
    if (children === node.children) return [node]
    hasChanged = true
    return [{ ...node, children }]
  })
  return hasChanged ? kept : nodes
}

const isShown = ({ relationTo, type, value }: Node): boolean =>
  (type === 'upload' || type === 'relationship') && typeof relationTo === 'string' && value !== undefined
