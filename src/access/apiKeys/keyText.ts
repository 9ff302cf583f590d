import { createHmac, randomBytes } from 'node:crypto'

/** Every key begins with it, so that one that got out is found by programs that look for secrets in sources and logs. */
export const keyPrefix = 'acms_'

const scheme = 'api-clients API-Key '

/** How a key is sent, in words for people. */
export const keyHeaderForm = `Authorization: ${scheme}<key>`

/** A new key: 256 random bits, in letters that need no escaping anywhere. */
export const makeKey = (): string => `${keyPrefix}${randomBytes(32).toString('base64url')}`

/** What is stored of a key. It is long and random, so that one keyed hash is enough: there is nothing to guess. */
export const hashOfKey = (key: string, secret: string): string => createHmac('sha256', secret).update(key).digest('hex')

/** The end of a key, by which people tell it from others. */
export const hintOfKey = (key: string): string => key.slice(-4)

/** The key in a header of the right form; nothing in any other. */
export const keyIn = (authorization: null | string | undefined): string | undefined =>
  authorization?.startsWith(scheme) ? authorization.slice(scheme.length) : undefined

/** Does a header look like a key that was sent in another form? */
export const looksLikeKey = (header: null | string | undefined): boolean =>
  Boolean(header && (header.includes(keyPrefix) || /\bapi[-_ ]?key\b/iu.test(header)))
