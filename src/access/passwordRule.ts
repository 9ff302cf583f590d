import type { Bilingual } from '../shared/bilingual.ts'
import { commonWords } from './commonWords.ts'

export const passwordLength = { min: 12, max: 128 } as const

/** Rows of keyboards, walked forwards and backwards. */
const keyboardRows = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'wxcvbn',
  '1234567890',
  '1qaz2wsx3edc4rfv',
]

/** What stands for a letter in an easy password. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * Says why a password may not be used, or nothing when it may.
 *
 * Length is counted in characters, not bytes. No mixture of character kinds is asked for: it makes passwords harder to remember and
 * not harder to guess (NIST SP 800-63B-4, section 3.1.1.2).
 */
export function passwordProblem(password: unknown, email?: unknown): Bilingual | undefined {
  if (typeof password !== 'string') return { en: 'The password must be a text.', fr: 'Le mot de passe doit être un texte.' }
  const length = [...password].length
  if (length < passwordLength.min) {
    return {
      en: `The password has ${length} characters; at least ${passwordLength.min} are needed. Three or four unrelated words make a good one.`,
      fr: `Le mot de passe compte ${length} caractères ; il en faut au moins ${passwordLength.min}. Trois ou quatre mots sans lien conviennent bien.`,
    }
  }
  if (length > passwordLength.max) {
    return {
      en: `The password has ${length} characters; at most ${passwordLength.max} are allowed.`,
      fr: `Le mot de passe compte ${length} caractères ; ${passwordLength.max} au plus sont admis.`,
    }
  }
  if (isAddress(password, email)) {
    return {
      en: 'The password must not be the email address. Choose one that has nothing to do with it.',
      fr: "Le mot de passe ne doit pas être l'adresse électronique. Choisissez-en un qui n'a aucun lien avec elle.",
    }
  }
  if (isCommon(password)) {
    return {
      en: 'This password is among the first that are tried: a common word, a keyboard row or a repetition. Choose three or four unrelated words.',
      fr: 'Ce mot de passe est parmi les premiers essayés : mot courant, rangée du clavier ou répétition. Choisissez trois ou quatre mots sans lien.',
    }
  }
  return undefined
}

function isAddress(password: string, email: unknown): boolean {
  if (typeof email !== 'string' || email === '') return false
  const typed = fold(password)
  const address = fold(email)
  return typed === address || typed === address.split('@')[0]
}

/** Is it made of at most two common words, or of rows and repetitions, with little of its own around them? */
function isCommon(password: string): boolean {
  const typed = fold(password)
  if (new Set(typed).size < 5 || ownAfterRuns(typed) < 4) return true
  return [typed, undisguise(typed)].some((text) => {
    const letters = text.replace(/[^\p{Letter}]/gu, '')
    return letters !== '' && wordsIn(letters) <= 2
  })
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim()

/** Digits and signs at the ends stay: "password2024" hides nothing there. */
function undisguise(text: string): string {
  const core = text.replace(/^[^\p{Letter}@$!]+|[^\p{Letter}@$]+$/gu, '')
  return [...core].map((character) => disguises[character] ?? character).join('')
}

/** How many different common words the letters consist of; infinitely many when something else is among them. */
function wordsIn(letters: string): number {
  const best: (ReadonlySet<string> | undefined)[] = [new Set()]
  for (let end = 1; end <= letters.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start]
      const word = letters.slice(start, end)
      if (!before || !commonWords.has(word)) continue
      const used = new Set([...before, word])
      if (used.size < (best[end]?.size ?? Number.POSITIVE_INFINITY)) best[end] = used
    }
  }
  return best[letters.length]?.size ?? Number.POSITIVE_INFINITY
}

/** How many characters are left when runs of three and more (repeated, counted, or along a keyboard row) are taken out. */
function ownAfterRuns(text: string): number {
  let own = 0
  for (let start = 0; start < text.length;) {
    let end = start + 1
    while (end < text.length && isRun(text.slice(start, end + 1))) end++
    if (end - start < 3) own += end - start
    start = end
  }
  return own
}

function isRun(part: string): boolean {
  const steps = new Set<number>()
  for (let index = 1; index < part.length; index++) steps.add(part.charCodeAt(index) - part.charCodeAt(index - 1))
  const [step] = steps
  if (steps.size === 1 && step !== undefined && Math.abs(step) <= 1) return true
  const backwards = [...part].reverse().join('')
  return keyboardRows.some((row) => row.includes(part) || row.includes(backwards))
}
