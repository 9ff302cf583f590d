/** CSV as RFC 4180 writes it, read sign by sign. @throws on what it does not allow */
export function parseCsv(text: string): string[][] {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.')
  const rows: string[][] = [['']]
  let isQuoted = false
  const row = () => rows.at(-1) ?? []
  const add = (sign: string) => (row()[row().length - 1] += sign)
  for (let at = 0; at < text.length; at++) {
    const [sign = '', next] = [text[at], text[at + 1]]
    if (isQuoted && sign === '"' && next === '"') add(text[++at] ?? '')
    else if (isQuoted && sign === '"') {
      isQuoted = false
      if (next !== ',' && next !== '\r') throw new Error(`After the quotes at ${at} stands ${String(next)}.`)
    } else if (isQuoted) add(sign)
    else if (sign === '"') {
      if (row().at(-1)) throw new Error(`A quote stands inside a plain cell at ${at}.`)
      isQuoted = true
    } else if (sign === ',') row().push('')
    else if (sign === '\r' && next === '\n') {
      at++
      rows.push([''])
    } else if (sign === '\r' || sign === '\n') throw new Error(`A line ends half at ${at}.`)
    else add(sign)
  }
  if (isQuoted) throw new Error('A quote is open.')
  return rows.slice(0, -1)
}
