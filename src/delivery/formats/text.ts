/** What XML 1.0 (2.2) has no way to write, and halves of characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text as every format can carry it: characters that some cannot write are left out. Undefined when nothing is left to read. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.replace(unwritable, '').trim() || undefined
}

/** The same on one line, for titles and names. */
export const plainLine = (value: unknown): string | undefined => plainText(value)?.replace(/\s+/gu, ' ')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Plain text as HTML: what looks like markup is shown, never run. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)

/** Plain text as HTML paragraphs, one for each line. */
export const toParagraphs = (text: string): string =>
  text
    .split(/\n+/u)
    .map((line) => `<p>${escapeHtml(line.trim())}</p>`)
    .join('')
