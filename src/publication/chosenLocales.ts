import { APIError, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'
import { isLocale, type Locale } from '../shared/locales.ts'

/**
 * Reads the languages that a client names in a list or with commas between them; nothing when it names none.
 *
 * @throws APIError 400 when one of them is not a language of this site
 */
export function chosenLocales(value: unknown, name: string, req: PayloadRequest): Locale[] | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const named = typeof value === 'string' ? value.split(',').map((code) => code.trim()) : value
  if (Array.isArray(named) && named.length > 0 && named.every(isLocale)) return [...new Set(named)]
  const message = say(req, {
    en: 'A list of languages of this site, such as en,fr.',
    fr: 'Une liste de langues de ce site, comme en,fr.',
  })
  throw new APIError(message, 400, { code: 'bad-request', errors: [{ message, path: name }] }, true)
}

/** A copy can be made of some languages only; Payload would take the letters of a text for languages. */
export function withChosenLocales<Args extends { req: PayloadRequest; selectedLocales?: unknown }>(args: Args): Args {
  return 'selectedLocales' in args ? { ...args, selectedLocales: chosenLocales(args.selectedLocales, 'selectedLocales', args.req) } : args
}
