import type { Matcher } from './tokens.ts'

/** A piece of an excerpt. It is plain text: whoever shows it escapes it as the place asks. */
export interface ExcerptPart {
  text: string
  isMatch: boolean
}

/** In characters; and how far before the first match it begins. */
const excerptLength = 240
const before = 60

/** A match further on is not looked for: the excerpt is then the beginning. */
const searchedLength = 20_000

/** Words as they are written, with their marks. */
const run = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu

interface Range {
  start: number
  end: number
}

/**
 * The part of a text where what was typed stands first, with the words that answer to it marked; the beginning of the text when it
 * stands nowhere. The parts together are that piece of the text, with an ellipsis where it is cut.
 */
export function excerptOf(text: string, matcher: Matcher): ExcerptPart[] {
  const line = text.slice(0, searchedLength).replace(/\s+/gu, ' ').trim()
  if (line === '') return []
  const first = matcher.mayMatch(line) ? nextMatch(line, matcher, 0) : undefined
  const start = first && first.start > before ? wordStart(line, first.start - before) : 0
  const end = line.length - start > excerptLength ? wordEnd(line, start + excerptLength) : line.length
  const shown = line.slice(start, end)
  const parts = first ? split(shown, matcher) : [{ text: shown, isMatch: false }]
  return ellipsed(parts, start > 0, end < line.length)
}

function nextMatch(text: string, matcher: Matcher, from: number): Range | undefined {
  const runs = new RegExp(run)
  runs.lastIndex = from
  for (let found = runs.exec(text); found; found = runs.exec(text))
    if (matcher.isMatch(found[0])) return { start: found.index, end: found.index + found[0].length }
  return undefined
}

function split(text: string, matcher: Matcher): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = 0
  for (let match = nextMatch(text, matcher, 0); match; match = nextMatch(text, matcher, at)) {
    if (match.start > at) parts.push({ text: text.slice(at, match.start), isMatch: false })
    parts.push({ text: text.slice(match.start, match.end), isMatch: true })
    at = match.end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false })
  return parts
}

/** After the next space, so that no word is cut; where there is none for long, at the place itself, beside no half of a character. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space < at + before - 1 ? space + 1 : wholeCharacter(text, at)
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space > at - before ? space : wholeCharacter(text, at)
}

const wholeCharacter = (text: string, at: number): number => (/[\uDC00-\uDFFF]/u.test(text[at] ?? '') ? at - 1 : at)

function ellipsed(parts: ExcerptPart[], isCutBefore: boolean, isCutAfter: boolean): ExcerptPart[] {
  return [...(isCutBefore ? [{ text: '… ', isMatch: false }] : []), ...parts, ...(isCutAfter ? [{ text: ' …', isMatch: false }] : [])]
}
