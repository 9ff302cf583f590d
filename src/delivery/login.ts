import { setTimeout as pause } from 'node:timers/promises'

import { getRequestLanguage, type SanitizedConfig } from 'payload'
import { parseCookies } from 'payload/shared'

import { say } from '../shared/bilingual.ts'

/** A refusal comes after a multiple of this, in milliseconds: more than it takes to check a password. */
const refusalStep = 500

const refusal = {
  en: 'The mail address or the password is wrong, or the account is locked for ten minutes after too many tries.',
  fr: 'L’adresse ou le mot de passe est incorrect, ou le compte est verrouillé pendant dix minutes après trop d’essais.',
}

type Handle = (request: Request) => Promise<Response>

/**
 * Makes every sign-in that fails look alike, in its text and in the time it takes, so that nobody learns which addresses have accounts.
 * Payload itself answers an unknown address in milliseconds, and tells who is locked.
 */
export function withEvenRefusals(config: SanitizedConfig, signIn: Handle): Handle {
  return async (request) => {
    const began = performance.now()
    const response = await signIn(request)
    if (response.status !== 401) return response
    const language = getRequestLanguage({ config, cookies: parseCookies(request.headers), headers: request.headers })
    await pause(refusalStep - ((performance.now() - began) % refusalStep))
    const errors = [{ message: say({ i18n: { language } }, refusal), data: { code: 'sign-in-refused' } }]
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return new Response(JSON.stringify({ errors }), { headers, status: response.status })
  }
}
