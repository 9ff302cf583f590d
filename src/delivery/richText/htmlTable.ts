import { attribute, type Inside } from './htmlAttribute.ts'
import { childrenOf, countIn, headsColumn, headsRow, rowsOf, type RichTextNode } from './node.ts'

/** A table: the rows that head the columns stand in its head. */
export function renderTable(table: RichTextNode, inside: Inside): string {
  const rows = rowsOf(table)
  const firstOther = rows.findIndex((cells) => !cells.every(headsColumn))
  const heads = firstOther === -1 ? rows.length : firstOther
  const part = (tag: string, some: RichTextNode[][]) =>
    some.length > 0
      ? `<${tag}>${some.map((cells) => `<tr>${cells.map((cell) => renderCell(cell, inside)).join('')}</tr>`).join('')}</${tag}>`
      : ''
  return `<table>${part('thead', rows.slice(0, heads))}${part('tbody', rows.slice(heads))}</table>`
}

function renderCell(cell: RichTextNode, inside: Inside): string {
  const scope = headsColumn(cell) ? 'col' : headsRow(cell) ? 'row' : undefined
  const tag = scope ? 'th' : 'td'
  const span = (name: string, value: unknown) => attribute(name, countIn(value) > 1 ? countIn(value) : undefined)
  return `<${tag}${attribute('scope', scope)}${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}>${inside(contentOf(cell))}</${tag}>`
}

/** One paragraph alone needs no element of its own. */
function contentOf(cell: RichTextNode): RichTextNode[] {
  const children = childrenOf(cell)
  const [only] = children
  return children.length === 1 && only?.type === 'paragraph' ? childrenOf(only) : children
}
