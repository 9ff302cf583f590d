import { cut, fold, wordsOf } from './fold.ts'

/** What is searched of a document in one language, from what weighs most to what weighs least. */
export interface SearchedTexts {
  /** Title or name, and whatever else it is called. */
  title: string
  /** Lead, summary, definition, place. */
  lead: string
  body: string
}

/** Where all words of a question stand: in the title as whole words, in the title, in title and lead, anywhere. */
export const tiers = ['exactTitle', 'title', 'lead', 'text'] as const

type Depth = 1 | 2 | 3

/** A beginning is known up to this many characters; the rest of a longer one makes no difference. */
const longestPrefix = 12
const shortestPrefix = 2

const wordToken = (depth: Depth, word: string) => `${depth}w${word}`
const prefixToken = (depth: Depth, prefix: string) => `${depth}p${cut(prefix, longestPrefix)}`

/** Every token a text is found by: each word, and each of its beginnings, for each depth it stands in. */
export function tokensOf({ body, lead, title }: SearchedTexts): string[] {
  const inTitle = new Set(wordsOf(title))
  const inLead = new Set([...inTitle, ...wordsOf(lead)])
  const inText = new Set([...inLead, ...wordsOf(body)])
  const tokens = new Set<string>()
  for (const [depth, words] of [
    [1, inTitle],
    [2, inLead],
    [3, inText],
  ] as const)
    for (const word of words) for (const token of tokensOfWord(depth, word)) tokens.add(token)
  return [...tokens]
}

function tokensOfWord(depth: Depth, word: string): string[] {
  const characters = [...word]
  const prefixes: string[] = []
  for (let length = shortestPrefix; length <= Math.min(characters.length, longestPrefix); length++)
    prefixes.push(prefixToken(depth, characters.slice(0, length).join('')))
  return [wordToken(depth, word), ...prefixes]
}

/** What somebody typed: whole words, and the beginning of one that may not be finished. */
export interface Typed {
  words: string[]
  prefix?: string
}

/** The last word is taken for a beginning, unless quotation marks close it. */
export function readTyped(text: string): Typed {
  const words = [...new Set(wordsOf(text))]
  const last = wordsOf(text).at(-1)
  const isClosed = /["”»“]\s*$/u.test(text)
  if (last === undefined || isClosed || [...last].length < shortestPrefix) return { words }
  return { words: words.filter((word) => word !== last), prefix: last }
}

/** What was typed, as it is looked for in the text of a result. */
export interface Matcher {
  /** Has this piece, as it is written, a word that answers to it? */
  isMatch: (piece: string) => boolean
  /** Told quickly; a text of which it is not true has no such word. */
  mayMatch: (text: string) => boolean
}

/** It remembers what it has seen: the texts of one answer have most of their words in common. */
export function matcherOf({ prefix, words }: Typed): Matcher {
  const beginnings = prefix === undefined ? [] : [cut(prefix, longestPrefix)]
  const seen = new Map<string, boolean>()
  const answers = (word: string) => words.includes(word) || beginnings.some((beginning) => word.startsWith(beginning))
  return {
    mayMatch: (text) => {
      const folded = fold(text)
      return [...words, ...beginnings].some((one) => folded.includes(one))
    },
    isMatch: (piece) => {
      const known = seen.get(piece)
      if (known !== undefined) return known
      const matches = wordsOf(piece).some(answers)
      seen.set(piece, matches)
      return matches
    },
  }
}

/** All of these must be met, each by one of its tokens. */
export type Condition = readonly (readonly string[])[]

/**
 * What is asked of the index, one condition for each of {@link tiers}, each wider than the one before.
 *
 * @param named tokens of what a word names, such as a country: documents that belong to it are found though the word is not in them
 */
export function conditionsOf({ prefix, words }: Typed, named: (word: string, isPrefix: boolean) => readonly string[]): Condition[] {
  const at = (depth: Depth): Condition => [
    ...words.map((word) => [wordToken(depth, word), ...(depth === 3 ? named(word, false) : [])]),
    ...(prefix === undefined ? [] : [[prefixToken(depth, prefix), ...(depth === 3 ? named(prefix, true) : [])]]),
  ]
  const exact = [...words, ...(prefix === undefined ? [] : [prefix])].map((word) => [wordToken(1, word)])
  return [exact, at(1), at(2), at(3)]
}
