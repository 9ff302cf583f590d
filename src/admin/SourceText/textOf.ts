interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: { text?: unknown; title?: unknown }
}

const inline = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

/** The paragraphs of a plain or rich text, without formatting; none when there is nothing to read. */
export function textOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n+/).map(trimmed).filter(Boolean)
  const root = (value as null | { root?: Node } | undefined)?.root
  return root ? paragraphsIn(root).map(trimmed).filter(Boolean) : []
}

const trimmed = (text: string): string => text.trim()

/** Blocks inside a block, such as the items of a list or the cells of a table row, are paragraphs of their own. */
function paragraphsIn(node: Node): string[] {
  if (node.type === 'tablerow') return [(node.children ?? []).map((cell) => paragraphsIn(cell).join(' ')).join(' | ')]
  if (node.type === 'block') return [node.fields?.text, node.fields?.title].filter((text) => typeof text === 'string')
  const children = node.children ?? []
  const words = children.filter(isInline).map(wordsOf).join('')
  return [...(words ? [words] : []), ...children.filter((child) => !isInline(child)).flatMap(paragraphsIn)]
}

const isInline = ({ type }: Node): boolean => inline.has(type ?? '')

function wordsOf(node: Node): string {
  if (node.type === 'linebreak') return ' '
  return node.text ?? (node.children ?? []).map(wordsOf).join('')
}
