import { childrenOf, deepest, fieldsOf, isRichText, textIn, type RichTextNode } from './node.ts'

const blocks = new Set(['paragraph', 'heading', 'listitem', 'tablecell', 'block', 'quote'])

/** The words of a text of the editor, a line for each paragraph, heading, item, cell, quotation and title of a film. */
export function toPlainText(value: unknown): string {
  if (!isRichText(value)) return ''
  return wordsIn(value.root, 0)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

function wordsIn(node: RichTextNode, depth: number): string {
  if (depth > deepest) return ''
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  const { attribution, text, title } = fieldsOf(node)
  const own = node.type === 'block' ? [text, attribution, title].flatMap((one) => textIn(one) ?? []).join('\n') : ''
  const words = `${own}${childrenOf(node)
    .map((child) => wordsIn(child, depth + 1))
    .join('')}`
  return blocks.has(node.type) ? `\n${words}\n` : words
}
