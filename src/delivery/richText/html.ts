import { isLanguageTag } from '../../../collections/fields/languageTag.ts'
import { isLinkAddress, isWebAddress } from '../../../collections/fields/webAddress.ts'
import { escapeHtml } from '../formats/text.ts'
import { attribute, type Inside } from './htmlAttribute.ts'
import { renderFile } from './htmlFile.ts'
import { renderTable } from './htmlTable.ts'
import {
  childrenOf,
  countIn,
  deepest,
  fieldsOf,
  formatOf,
  itemsOf,
  levelOf,
  linkedRecord,
  textFormats,
  textIn,
  type RichText,
  type RichTextNode,
} from './node.ts'
import type { RichTextRecords } from './records.ts'

type Renderer = (node: RichTextNode, inside: Inside, records: RichTextRecords) => string

/**
 * A text as HTML: elements of this list and nothing else, every word escaped, links to `http`, `https` and `mailto` alone. Parts that
 * nobody knows are passed over, their words stay.
 */
export const renderHtml = ({ root }: RichText, records: RichTextRecords): string => render(childrenOf(root), records, 0)

function render(nodes: readonly RichTextNode[], records: RichTextRecords, depth: number): string {
  if (depth > deepest) return ''
  const inside: Inside = (inner) => render(inner, records, depth + 1)
  return nodes.map((node) => (renderers[node.type] ?? onlyInside)(node, inside, records)).join('')
}

const onlyInside: Renderer = (node, inside) => inside(childrenOf(node))

const element =
  (tag: string): Renderer =>
  (node, inside) =>
    `<${tag}>${inside(childrenOf(node))}</${tag}>`

/** From the innermost outwards. */
const tags = [
  [textFormats.code, 'code'],
  [textFormats.subscript, 'sub'],
  [textFormats.superscript, 'sup'],
  [textFormats.strikethrough, 's'],
  [textFormats.italic, 'em'],
  [textFormats.bold, 'strong'],
] as const

const words: Renderer = (node) => {
  const text = escapeHtml(typeof node.text === 'string' ? node.text : '')
  if (text === '') return ''
  const format = formatOf(node)
  return tags.reduce((html, [bit, tag]) => ((format & bit) === 0 ? html : `<${tag}>${html}</${tag}>`), text)
}

const list: Renderer = (node, inside) => {
  const isNumbered = node.listType === 'number'
  const start = isNumbered && countIn(node.start) > 1 ? countIn(node.start) : undefined
  const items = itemsOf(node).map(({ content, lists }) => `<li>${inside(content)}${inside(lists)}</li>`)
  const tag = isNumbered ? 'ol' : 'ul'
  return `<${tag}${attribute('start', start)}>${items.join('')}</${tag}>`
}

const link: Renderer = (node, inside, records) => {
  const content = inside(childrenOf(node))
  const { newTab, url } = fieldsOf(node)
  const record = linkedRecord(node)
  const href = record ? records.linkTo(record.collection, record.id) : isLinkAddress(url) ? url : undefined
  if (href === undefined) return content
  const elsewhere = newTab === true ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a${attribute('href', href)}${elsewhere}>${content}</a>`
}

const lines = (text: string): string => text.split(/\r?\n/u).map(escapeHtml).join('<br>')

function quotation(fields: Record<string, unknown>): string {
  const text = textIn(fields.text)
  if (text === undefined) return ''
  const lang = isLanguageTag(fields.lang) ? fields.lang : undefined
  const quote = `<blockquote${attribute('lang', lang)}><p>${lines(text)}</p></blockquote>`
  const said = textIn(fields.attribution)
  return said === undefined ? quote : `<figure>${quote}<figcaption>${escapeHtml(said)}</figcaption></figure>`
}

/** A film is a link: nothing is loaded from another host before the reader asks for it. */
function video({ title, url }: Record<string, unknown>): string {
  const name = textIn(title) ?? textIn(url)
  if (name === undefined) return ''
  return `<p>${isWebAddress(url) ? `<a${attribute('href', url)}>${escapeHtml(name)}</a>` : escapeHtml(name)}</p>`
}

const block: Renderer = (node) => {
  const fields = fieldsOf(node)
  if (fields.blockType === 'quotation') return quotation(fields)
  return fields.blockType === 'video' ? video(fields) : ''
}

const renderers: Readonly<Record<string, Renderer>> = Object.assign(Object.create(null) as Record<string, Renderer>, {
  autolink: link,
  block,
  heading: (node, inside, records) => element(`h${levelOf(node)}`)(node, inside, records),
  horizontalrule: () => '<hr>',
  linebreak: () => '<br>',
  link,
  list,
  paragraph: (node, inside, records) => (childrenOf(node).length > 0 ? element('p')(node, inside, records) : ''),
  quote: element('blockquote'),
  tab: () => '\t',
  table: (node, inside) => renderTable(node, inside),
  text: words,
  upload: (node, _inside, records) => renderFile(node, records),
} satisfies Record<string, Renderer>)
