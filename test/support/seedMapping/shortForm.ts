interface Node {
  type: string
  children?: Node[]
  text?: string
  tag?: string
  listType?: string
  format?: number | string
  fields?: { linkType: string; url?: string; doc?: { relationTo: string; value: string } }
}

interface RichText {
  root: Node
}

/** Rich text as the data writes it: blocks of strings and links. */
type Run = string | { text: string; link: { url?: string } | { relationTo: string; key: string } }

export type Block = { type: string; tag?: string; listType?: string; children: Run[] | Run[][] }

export const isRichText = (value: object): value is RichText => 'root' in value

const textOf = ({ text, children = [] }: Node): string => text ?? children.map(textOf).join('')

/** A relation reads `collection/key` once its id is replaced. */
const linkOf = ({ doc, url }: NonNullable<Node['fields']>) =>
  doc ? { relationTo: doc.relationTo, key: doc.value.replace(`${doc.relationTo}/`, '') } : { url }

const toRun = (node: Node): Run => (node.fields ? { text: textOf(node), link: linkOf(node.fields) } : textOf(node))

const runsOf = ({ children = [] }: Node): Run[] => children.map(toRun)

/** Reads a Lexical editor state back into the short form of the file. */
export function toShortForm({ root }: RichText): Block[] {
  return (root.children ?? []).map((node): Block => {
    if (node.type === 'list') return { type: 'list', listType: node.listType, children: (node.children ?? []).map(runsOf) }
    return { type: node.type, ...(node.type === 'heading' && { tag: node.tag }), children: runsOf(node) }
  })
}
