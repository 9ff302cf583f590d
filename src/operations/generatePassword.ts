import { randomInt } from 'node:crypto'

/** Without signs that are mistaken for each other when they are read aloud or copied by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 5
const groupLength = 4

/** A password of 20 random characters in groups, about 99 bits: `xxxx-xxxx-xxxx-xxxx-xxxx`. */
export function generatePassword(): string {
  const group = (): string => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}
