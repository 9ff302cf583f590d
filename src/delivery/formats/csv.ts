export type Cell = boolean | null | number | string | undefined

/**
 * CSV (RFC 4180): a line of the names of the columns, then the lines.
 *
 * @param hasBom with the mark by which spreadsheets know UTF-8
 */
export function toCsv(names: readonly string[], lines: readonly (readonly Cell[])[], hasBom: boolean): string {
  return `${hasBom ? '\uFEFF' : ''}${[names, ...lines].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. Our own numbers, such as -3.70, are no texts. */
function toCell(value: Cell): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
