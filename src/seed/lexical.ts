/** A record as the data names it: its collection and its key there. */
export interface Target {
  relationTo: string
  key: string
}

/** A run of text, plain or carrying a link to a record or to an address. */
export type Inline = string | { text: string; link: Target | { url: string } }

/** The short form in which the data writes rich text. */
export type Block =
  | { type: 'heading'; tag: 'h2' | 'h3' | 'h4'; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; listType: 'bullet' | 'number'; children: Inline[][] }

interface Node {
  type: string
  version: number
  [key: string]: unknown
}

/** A Lexical editor state, as Payload stores it. */
export interface EditorState {
  root: Node
}

/** Answers the id of a record, or nothing when it is not there (any more). */
export type IdOf = (relationTo: string, key: string) => string | undefined

/**
 * Writes the short form as a Lexical editor state.
 * A link to a record that does not exist becomes plain text: the words stay, the dead link does not.
 */
export function toLexical(blocks: readonly Block[], idOf: IdOf): EditorState {
  return {
    root: element(
      'root',
      blocks.map((block) => toNode(block, idOf)),
    ),
  }
}

function toNode(block: Block, idOf: IdOf): Node {
  if (block.type === 'heading') return element('heading', toRuns(block.children, idOf), { tag: block.tag })
  if (block.type === 'paragraph') return element('paragraph', toRuns(block.children, idOf), { textFormat: 0, textStyle: '' })
  const items = block.children.map((item, index) => element('listitem', toRuns(item, idOf), { value: index + 1 }))
  return element('list', items, { listType: block.listType, start: 1, tag: block.listType === 'number' ? 'ol' : 'ul' })
}

const toRuns = (runs: readonly Inline[], idOf: IdOf): Node[] =>
  runs.map((run) => (typeof run === 'string' ? textNode(run) : linkNode(run.text, run.link, idOf)))

function linkNode(text: string, link: Target | { url: string }, idOf: IdOf): Node {
  if ('url' in link) return element('link', [textNode(text)], { version: 3, fields: { linkType: 'custom', newTab: false, url: link.url } })
  const value = idOf(link.relationTo, link.key)
  if (value === undefined) return textNode(text)
  const doc = { relationTo: link.relationTo, value }
  return element('link', [textNode(text)], { version: 3, fields: { linkType: 'internal', newTab: false, doc } })
}

const textNode = (text: string): Node => ({ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' })

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
  ...more,
})
