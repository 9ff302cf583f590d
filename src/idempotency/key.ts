import { createHmac } from 'node:crypto'

import { APIError, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'

/** A string of RFC 8941 in its quotation marks, as the draft asks for, or bare, as many programs send it. */
const form = /^(?:"(?<quoted>(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})"|(?<bare>[\x21\x23-\x7e]{1,255}))$/u

/**
 * The `Idempotency-Key` of a request (draft-ietf-httpapi-idempotency-key-header), made one with who sent it: nobody meets another one's.
 *
 * @returns nothing without the header, or for strangers, who create nothing
 * @throws APIError 400 for a header of another form
 */
export function keyOf({ headers, payload, user, ...req }: PayloadRequest): string | undefined {
  const header = headers.get('idempotency-key')
  if (header === null || !user) return undefined
  const found = form.exec(header.trim())?.groups
  const key = found?.bare ?? found?.quoted?.replace(/\\(["\\])/gu, '$1')
  if (key) return hash(payload.secret, [user.collection, user.id, key])
  const message = say(req, {
    en: 'Idempotency-Key is a text of 1 to 255 characters in quotation marks, such as a UUID.',
    fr: 'Idempotency-Key est un texte de 1 à 255 caractères entre guillemets, par exemple un UUID.',
  })
  throw new APIError(message, 400, { code: 'bad-request', errors: [{ message, path: 'Idempotency-Key' }] }, true)
}

/** Keyed, so that what was sent cannot be tried out from what is stored. */
export const hash = (secret: string, parts: unknown): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['alliance idempotency', parts]))
    .digest('base64url')
