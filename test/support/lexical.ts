type Node = Record<string, unknown>

/** Nodes as the editor stores them, short to write. */
export const words = (text: string, format = 0): Node => ({ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' })

export const block = (type: string, children: unknown[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

export const paragraph = (...children: (Node | string)[]): Node =>
  block(
    'paragraph',
    children.map((child) => (typeof child === 'string' ? words(child) : child)),
  )

export const list = (listType: string, ...items: unknown[][]): Node =>
  block(
    'list',
    items.map((children, index) => block('listitem', children, { value: index + 1 })),
    { listType, start: 1 },
  )

export const link = (text: string, fields: Node): Node => block('link', [words(text)], { version: 3, fields: { newTab: false, ...fields } })

export const toAddress = (text: string, url: unknown): Node => link(text, { linkType: 'custom', url })

export const toRecord = (text: string, relationTo: string, value: unknown): Node =>
  link(text, { linkType: 'internal', doc: { relationTo, value } })

export const upload = (value: unknown, fields: Node | null = null): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: 'media',
  value,
  fields,
})

export const inBlock = (blockType: string, fields: Node): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'x', blockName: '', blockType, ...fields },
})

export const table = (...rows: Node[][]): Node =>
  block(
    'table',
    rows.map((cells) => block('tablerow', cells)),
  )

export const cell = (text: string, headerState = 0, more: Node = {}): Node =>
  block('tablecell', [paragraph(text)], { headerState, ...more })

export const text = (...children: unknown[]) => ({ root: { ...block('root', children), type: 'root' } })
