/** Changes whenever the same text would be found by other words than before: an index of another version is made anew. */
export const foldVersion = 1

/** Letters that are no other letter with a mark, and are written by those who have no such key as these. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
  є: 'е',
  ґ: 'г',
}
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/** Marks, and what cannot be seen: soft hyphens, joiners, marks of direction. */
const unseen = /[\p{M}\p{Cf}]/gu

// eslint-disable-next-line no-control-regex -- what ASCII is
const isAscii = /^[\u0000-\u007F]*$/u

/** Apostrophes and their like, which Unicode counts among the letters. */
const modifiers = /[\u02B0-\u02FF\u0374\u0375]/gu

/**
 * A text as it is searched: without accents and case, in its own script. `Košice` and `KOSICE` are one, `Ηράκλειο` and `Ηρακλειο`, `й` and
 * `и`; no letter becomes one of another script. A text that is folded stays as it is.
 */
export function fold(text: string): string {
  // Most words of most texts; they need nothing else.
  if (isAscii.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').replace(unseen, '').toLowerCase().normalize('NFKD').replace(unseen, '')
  return bare.replace(special, (letter) => plainLetters[letter] ?? letter).replace(modifiers, ' ')
}

/** Longer ones are cut: nobody types them, and an address in a text may be endless. */
const longestWord = 40

/** The words of a text, folded, in its order: letters and digits; all else stands between words. */
export const wordsOf = (text: string): string[] => [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => cut(word, longestWord))

/** The first characters of a word; none is torn in two. */
export const cut = (word: string, length: number): string => (word.length <= length ? word : [...word].slice(0, length).join(''))
