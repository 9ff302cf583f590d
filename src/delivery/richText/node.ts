/** A node of the editor's tree, with whatever else it holds. */
export interface RichTextNode {
  type: string
  children?: unknown
  [name: string]: unknown
}

/** A text as the editor stores it. */
export interface RichText {
  root: RichTextNode
}

/** Deeper than any text that can be saved; what is deeper was never written here. */
export const deepest = 60

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

export const isNode = (value: unknown): value is RichTextNode => isObject(value) && typeof value.type === 'string'

/** Is this a text of the editor? Nothing else of an answer has this shape. */
export const isRichText = (value: unknown): value is RichText =>
  isObject(value) && isNode(value.root) && value.root.type === 'root' && Array.isArray(value.root.children)

export const childrenOf = (node: RichTextNode): RichTextNode[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

/** The fields of a link or a block. */
export const fieldsOf = (node: RichTextNode): Record<string, unknown> => (isObject(node.fields) ? node.fields : {})

/** A text, or nothing where there is none to read. */
export const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

/** A number that counts something, from 1 on. */
export const countIn = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1)

/** The id of a record, whether it was put in or not. */
export function idIn(value: unknown): string | undefined {
  const id = isObject(value) ? value.id : value
  return typeof id === 'string' ? id : undefined
}

/** A record that a text names. */
export interface Reference {
  collection: string
  id: string
}

/** What a link to a record leads to. */
export function linkedRecord(node: RichTextNode): Reference | undefined {
  const { doc, linkType } = fieldsOf(node)
  if (linkType !== 'internal' || !isObject(doc)) return undefined
  const id = idIn(doc.value)
  return id !== undefined && typeof doc.relationTo === 'string' ? { collection: doc.relationTo, id } : undefined
}

/** The file that stands here. */
export const shownFile = (node: RichTextNode): string | undefined =>
  node.type === 'upload' && node.relationTo === 'media' ? idIn(node.value) : undefined

/** Every record that a text names. */
export function referencesIn(node: RichTextNode, depth = 0): Reference[] {
  if (depth > deepest) return []
  const file = shownFile(node)
  const link = node.type === 'link' ? linkedRecord(node) : undefined
  const own = [...(file === undefined ? [] : [{ collection: 'media', id: file }]), ...(link ? [link] : [])]
  return [...own, ...childrenOf(node).flatMap((child) => referencesIn(child, depth + 1))]
}

/** Lexical's bits of a piece of text; underlining is none of ours. */
export const textFormats = { bold: 1, italic: 2, strikethrough: 4, code: 16, subscript: 32, superscript: 64 } as const

export const formatOf = (node: RichTextNode): number => (typeof node.format === 'number' ? node.format : 0)

/** Level of a heading: 2 to 6, since 1 is the title's. */
export const levelOf = ({ tag }: RichTextNode): number => Number(/^h([2-6])$/u.exec(String(tag))?.[1] ?? 2)

/** A list inside a list is the only content of an item of its own; it belongs to the item before it. */
export function itemsOf(list: RichTextNode): { content: RichTextNode[]; lists: RichTextNode[] }[] {
  const items: { content: RichTextNode[]; lists: RichTextNode[] }[] = []
  for (const item of childrenOf(list)) {
    const children = item.type === 'listitem' ? childrenOf(item) : [item]
    const content = children.filter(({ type }) => type !== 'list')
    const lists = children.filter(({ type }) => type === 'list')
    const before = items.at(-1)
    if (content.length === 0 && lists.length > 0 && before) before.lists.push(...lists)
    else items.push({ content, lists })
  }
  return items
}

/** Bits of a cell that heads its column or its row. */
export const headsColumn = ({ headerState }: RichTextNode): boolean => (Number(headerState) & 1) !== 0
export const headsRow = ({ headerState }: RichTextNode): boolean => (Number(headerState) & 2) !== 0

/** The cells of each row; rows without cells are passed over. */
export const rowsOf = (table: RichTextNode): RichTextNode[][] =>
  childrenOf(table)
    .filter(({ type }) => type === 'tablerow')
    .map((row) => childrenOf(row).filter(({ type }) => type === 'tablecell'))
    .filter((cells) => cells.length > 0)
