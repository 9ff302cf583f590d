import { isLanguageTag } from '../../../collections/fields/languageTag.ts'
import { isLinkAddress, isWebAddress } from '../../../collections/fields/webAddress.ts'
import { escapeHtml } from '../formats/text.ts'
import { renderTable } from './markdownTable.ts'
import { escapeMarkdown, guardLine, renderWords, toDestination } from './markdownText.ts'
import {
  childrenOf,
  countIn,
  deepest,
  fieldsOf,
  itemsOf,
  levelOf,
  linkedRecord,
  shownFile,
  textIn,
  type RichText,
  type RichTextNode,
} from './node.ts'
import { alternativeOf, isPicture, kindAndSize, type RichTextRecords } from './records.ts'

/** What stays the same on the way down. */
interface Writing {
  records: RichTextRecords
  depth: number
  /** How a line is broken: not at all in headings, by an element in the cells of tables. */
  lineBreak: string
}

/**
 * A text as Markdown: CommonMark, with the tables and the strikethrough of GFM. What it has no signs for (subscripts, the language of a
 * quotation) is written in HTML, which CommonMark allows.
 */
export const renderMarkdown = ({ root }: RichText, records: RichTextRecords): string => {
  const text = joinBlocks(childrenOf(root), { records, depth: 0, lineBreak: '\\\n' })
  return text === '' ? '' : `${text}\n`
}

const inner = (writing: Writing): Writing => ({ ...writing, depth: writing.depth + 1 })

/** Blocks with an empty line between them; two lists beside each other would be read as one. */
function joinBlocks(nodes: readonly RichTextNode[], writing: Writing): string {
  if (writing.depth > deepest) return ''
  let text = ''
  let before: RichTextNode | undefined
  for (const node of nodes) {
    const block = renderBlock(node, writing)
    if (block === '') continue
    const areTwoLists = before?.type === 'list' && node.type === 'list'
    text += `${text === '' ? '' : areTwoLists ? '\n\n<!-- -->\n\n' : '\n\n'}${block}`
    before = node
  }
  return text
}

const inlineTypes = new Set(['autolink', 'linebreak', 'link', 'tab', 'text'])

function renderBlock(node: RichTextNode, writing: Writing): string {
  const children = childrenOf(node)
  switch (node.type) {
    case 'paragraph':
      return guarded(inline(children, writing))
    case 'heading':
      return heading(node, writing)
    case 'list':
      return list(node, writing)
    case 'quote':
      return quoted(guarded(inline(children, writing)))
    case 'table':
      return renderTable(node, (cell) => cellText(childrenOf(cell), { ...inner(writing), lineBreak: '<br>' }))
    case 'block':
      return block(fieldsOf(node))
    case 'horizontalrule':
      return '---'
    case 'upload':
      return file(node, writing)
    default:
      if (inlineTypes.has(node.type)) return guarded(inline([node], writing))
      return children.some(({ type }) => inlineTypes.has(type)) ? guarded(inline(children, writing)) : joinBlocks(children, inner(writing))
  }
}

const guarded = (text: string): string => text.trim().split('\n').map(guardLine).join('\n')

const heading = (node: RichTextNode, writing: Writing): string => {
  // A row of # at the end would be read as a part of the heading's own marks.
  const text = inline(childrenOf(node), { ...writing, lineBreak: ' ' })
    .trim()
    .replace(/#+$/u, (signs) => `\\${signs}`)
  return text === '' ? '' : `${'#'.repeat(levelOf(node))} ${text}`
}

function inline(nodes: readonly RichTextNode[], writing: Writing): string {
  if (writing.depth > deepest) return ''
  return nodes
    .map((node) => {
      if (node.type === 'text') return renderWords(node)
      if (node.type === 'linebreak') return writing.lineBreak
      if (node.type === 'tab') return ' '
      const content = inline(childrenOf(node), inner(writing))
      return node.type === 'link' || node.type === 'autolink' ? link(node, content, writing) : content
    })
    .join('')
}

function link(node: RichTextNode, content: string, { records }: Writing): string {
  const record = linkedRecord(node)
  const { url } = fieldsOf(node)
  const address = record ? records.linkTo(record.collection, record.id) : isLinkAddress(url) ? url : undefined
  return address === undefined || content.trim() === '' ? content : `[${content}](${toDestination(address)})`
}

/** Items under each other; what belongs to an item is set in as far as its mark is wide. */
function list(node: RichTextNode, writing: Writing): string {
  const first = countIn(node.start)
  return itemsOf(node)
    .map(({ content, lists }, index) => {
      const mark = node.listType === 'number' ? `${first + index}. ` : '- '
      const hasBlocks = content.some(({ type }) => !inlineTypes.has(type))
      const own = hasBlocks ? joinBlocks(content, inner(writing)) : guarded(inline(content, writing))
      const text = [own, ...lists.map((one) => renderBlock(one, inner(writing)))].filter(Boolean).join('\n')
      return `${mark}${text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`.trimEnd()
    })
    .join('\n')
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

function block(fields: Record<string, unknown>): string {
  if (fields.blockType === 'video') return video(fields)
  const text = fields.blockType === 'quotation' ? textIn(fields.text) : undefined
  if (text === undefined) return ''
  const said = textIn(fields.attribution)
  const lines = text
    .trim()
    .split(/\r?\n/u)
    .map((line) => guardLine(escapeMarkdown(line)))
  const quote = quoted([lines.join('\\\n'), ...(said === undefined ? [] : ['', `— ${escapeMarkdown(said)}`])].join('\n'))
  return isLanguageTag(fields.lang) ? `<div lang="${escapeHtml(fields.lang)}">\n\n${quote}\n\n</div>` : quote
}

function video({ title, url }: Record<string, unknown>): string {
  const name = textIn(title) ?? textIn(url)
  if (name === undefined) return ''
  return isWebAddress(url) ? `[${escapeMarkdown(name)}](${toDestination(url)})` : escapeMarkdown(name)
}

function file(node: RichTextNode, { records }: Writing): string {
  const id = shownFile(node)
  const found = id === undefined ? undefined : records.file(id)
  if (!found) return ''
  const to = toDestination(found.url)
  if (!isPicture(found)) return `[${escapeMarkdown(found.name)}](${to}) (${escapeMarkdown(kindAndSize(found))})`
  const picture = `![${escapeMarkdown(alternativeOf(node, found).text).replace(/\s+/gu, ' ')}](${to})`
  return found.credit === undefined ? picture : `${picture}\\\n${guardLine(escapeMarkdown(found.credit))}`
}

/** The cell of a table is one line. */
function cellText(nodes: readonly RichTextNode[], writing: Writing): string {
  if (writing.depth > deepest) return ''
  return nodes
    .map((node) => {
      if (inlineTypes.has(node.type)) return inline([node], writing)
      const children = childrenOf(node)
      const isRun = children.length > 0 && children.every(({ type }) => inlineTypes.has(type))
      if (isRun || node.type === 'paragraph') return inline(children, writing)
      return children.length > 0 ? cellText(children, inner(writing)) : renderBlock(node, writing).replace(/\\?\n+/gu, '<br>')
    })
    .filter((text) => text.trim() !== '')
    .join('<br>')
}
