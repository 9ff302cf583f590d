import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

/** A mark that {@link isMarkOf} recognises; slow to guess from, so that an archive gives no secret away. */
export function markOf(secret: string): string {
  const salt = randomBytes(16)
  return `${salt.toString('hex')}:${stretch(secret, salt).toString('hex')}`
}

/** Was this mark made of this secret? */
export function isMarkOf(mark: string, secret: string): boolean {
  const [salt = '', expected = ''] = mark.split(':')
  const actual = stretch(secret, Buffer.from(salt, 'hex'))
  const wanted = Buffer.from(expected, 'hex')
  return actual.length === wanted.length && timingSafeEqual(actual, wanted)
}

const stretch = (secret: string, salt: Buffer): Buffer => scryptSync(secret, salt, 32)
