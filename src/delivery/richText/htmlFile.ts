import { escapeHtml } from '../formats/text.ts'
import { attribute } from './htmlAttribute.ts'
import { shownFile, type RichTextNode } from './node.ts'
import { alternativeOf, isPicture, kindAndSize, type RichTextRecords, type ShownFile } from './records.ts'

/** A picture with its credit, or a file to download; nothing where it may not be seen. */
export function renderFile(node: RichTextNode, records: RichTextRecords): string {
  const id = shownFile(node)
  const file = id === undefined ? undefined : records.file(id)
  if (!file) return ''
  return isPicture(file) ? renderPicture(node, file) : renderDownload(file)
}

const renderDownload = (file: ShownFile): string =>
  `<p><a${attribute('href', file.url)} download>${escapeHtml(file.name)}</a> (${escapeHtml(kindAndSize(file))})</p>`

function renderPicture(node: RichTextNode, file: ShownFile): string {
  const { language, text } = alternativeOf(node, file)
  const sizes = [...file.sizes, ...(file.width === undefined ? [] : [{ url: file.url, width: file.width }])]
  const srcset = file.sizes.length > 0 ? sizes.map(({ url, width }) => `${url} ${width}w`).join(', ') : undefined
  const attributes = [
    attribute('src', file.url),
    attribute('alt', text),
    attribute('lang', language),
    attribute('width', file.width),
    attribute('height', file.height),
    attribute('srcset', srcset),
    ' loading="lazy"',
  ]
  const credit = file.credit === undefined ? '' : `<figcaption>${escapeHtml(file.credit)}</figcaption>`
  return `<figure><img${attributes.join('')}>${credit}</figure>`
}
