import { countIn, rowsOf, type RichTextNode } from './node.ts'

/** A table of GFM: its first row is the head, cells that span several columns are followed by empty ones. */
export function renderTable(table: RichTextNode, textOf: (cell: RichTextNode) => string): string {
  const rows = rowsOf(table).map((cells) =>
    cells.flatMap((cell) => [textOf(cell).trim(), ...Array.from({ length: Math.min(countIn(cell.colSpan), 50) - 1 }, () => '')]),
  )
  const [head] = rows
  if (!head) return ''
  const width = Math.max(...rows.map(({ length }) => length))
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rows.slice(1).map(line)].join('\n')
}
