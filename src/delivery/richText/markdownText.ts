import { formatOf, textFormats, type RichTextNode } from './node.ts'

/** What CommonMark or the tables of GFM would take for markup. */
const signs = /[\\`*_[\]<>~|]|&(?=#?\w+;)/gu

/** Words as Markdown: what looks like markup is shown, never read. */
export const escapeMarkdown = (text: string): string => text.replace(signs, '\\$&')

/** A line that would begin a heading, a list, a rule or a fence is kept a line of text. */
export const guardLine = (line: string): string =>
  line.replace(/^(\s*)([#+=-])/u, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')

/** An address between the brackets of a link. */
export const toDestination = (address: string): string =>
  address.replace(/[()\\<>|\s]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0x20).toString(16).toUpperCase().padStart(2, '0')}`)

/** A word with marks around it; HTML where CommonMark would not read the marks, beside signs that are no letters. */
function emphasis(mark: string, tag: string): (text: string) => string {
  return (text) => {
    const isPlain = /^\*{0,2}[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]\*{0,2}$/u.test(text)
    return isPlain ? `${mark}${text}${mark}` : `<${tag}>${text}</${tag}>`
  }
}

const html = (tag: string) => (text: string) => `<${tag}>${text}</${tag}>`

const marks: readonly (readonly [number, (text: string) => string])[] = [
  [textFormats.code, html('code')],
  [textFormats.subscript, html('sub')],
  [textFormats.superscript, html('sup')],
  [textFormats.strikethrough, emphasis('~~', 's')],
  [textFormats.italic, emphasis('*', 'em')],
  [textFormats.bold, emphasis('**', 'strong')],
]

/** A piece of text; spaces at its ends stand outside the marks, which would not be read otherwise. */
export function renderWords(node: RichTextNode): string {
  const text = (typeof node.text === 'string' ? node.text : '').replace(/[\r\n\t]+/gu, ' ')
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  if (words === '') return text
  const format = formatOf(node)
  const marked = marks.reduce((done, [bit, mark]) => ((format & bit) === 0 ? done : mark(done)), escapeMarkdown(words))
  return `${before}${marked}${after}`
}
