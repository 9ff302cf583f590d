import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Locale } from '../../shared/locales.ts'

/** What a preview token says. */
export interface PreviewClaims {
  slug: string
  id: string
  locale: Locale
  /** Who asked for it, and in which session or with which key: it ends with these. */
  by: { collection: 'api-clients' | 'users'; id: string; session: string }
  /** Milliseconds since 1970. */
  until: number
}

const scheme = /^Preview (?<token>[\w-]+\.[\w-]+)$/u

/** How a token is sent, in words for people. */
export const previewHeaderForm = 'Authorization: Preview <token>'

/** A key for this purpose alone: nothing else that is signed with the secret of the installation passes for a token. */
const keyFrom = (secret: string): Buffer => createHmac('sha256', secret).update('alliance preview token 1').digest()

const signatureOf = (text: string, secret: string): Buffer => createHmac('sha256', keyFrom(secret)).update(text).digest()

export function signPreview(claims: PreviewClaims, secret: string): string {
  const text = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${text}.${signatureOf(text, secret).toString('base64url')}`
}

/** Does a request bring a token, or what is meant as one? */
export const hasPreview = (authorization: null | string | undefined): boolean => /^preview(?:\s|$)/iu.test(authorization ?? '')

/** What a token in an `Authorization` header says; nothing when it was not signed here, or is over. */
export function previewIn(authorization: null | string | undefined, secret: string): null | PreviewClaims {
  const token = scheme.exec(authorization ?? '')?.groups?.token
  if (!token) return null
  const [text = '', signature = ''] = token.split('.')
  const [given, right] = [Buffer.from(signature, 'base64url'), signatureOf(text, secret)]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const claims = JSON.parse(Buffer.from(text, 'base64url').toString()) as PreviewClaims
  return claims.until > Date.now() ? claims : null
}
