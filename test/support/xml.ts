import { SaxesParser } from 'saxes'

/** An element, read by a strict parser with namespaces. */
export interface Element {
  /** Local name, with the address of its namespace before it where it has one. */
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** @throws when the text is not well-formed XML with namespaces */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true, fragment: false })
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const last = () => open.at(-1) ?? root
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, local, uri }) => {
    const plain = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]))
    const element = { name: uri ? `{${uri}}${local}` : local, attributes: plain, text: '', children: [] }
    last().children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => (last().text += text))
  parser.on('cdata', (text) => (last().text += text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [found] = root.children
  if (!found) throw new Error('There is no root element.')
  return found
}

export const childrenOf = (element: Element, name: string): Element[] => element.children.filter((child) => child.name === name)

/** The text of the one child of this name. */
export function textOf(element: Element, name: string): string | undefined {
  const found = childrenOf(element, name)
  if (found.length > 1) throw new Error(`There are ${found.length} of ${name}.`)
  return found[0]?.text
}
