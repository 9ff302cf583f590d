import { defaultLocale, isLocale, localeCodes, type Locale } from '../../shared/locales.ts'
import { pathCollections } from '../../shared/paths.ts'
import { BadParameter, demandOneOf, readParameters } from '../formats/parameters.ts'
import type { Names } from './names.ts'
import { facet } from './read.ts'
import { readTyped, type Typed } from './tokens.ts'

const parameters = ['q', 'locale', 'type', 'year', 'country', 'programme', 'limit', 'page'] as const

export interface SearchRequest {
  locale: Locale
  typed: Typed
  type?: string
  year?: string
  country?: string
  programme?: string
  limit: number
  page: number
}

/** In characters, and in words. */
export const longestQuestion = 200
const mostWords = 16

export const mostOnPage = 100

/** How many documents are found at most: what comes after them has never been looked at by anybody. */
export const mostFound = 500

/**
 * What is searched for. Nothing in `q` is an operator but the quotation mark at its end.
 *
 * @throws BadParameter
 */
export function readSearch(query: Record<string, unknown>): SearchRequest {
  const { locale = defaultLocale, q, ...given } = readParameters(query, parameters)
  if (!isLocale(locale)) throw new BadParameter('locale', `One of: ${localeCodes.join(', ')}.`)
  const { country, programme, type, year } = given
  demandOneOf('type', type, pathCollections)
  if (year !== undefined && !/^[12]\d{3}$/u.test(year)) throw new BadParameter('year', 'A year of four digits, such as 2013.')
  return {
    locale,
    typed: readQuestion(q),
    ...(type === undefined ? {} : { type }),
    ...(year === undefined ? {} : { year }),
    ...(country === undefined ? {} : { country }),
    ...(programme === undefined ? {} : { programme }),
    limit: wholeNumber('limit', given.limit, 10, mostOnPage),
    page: wholeNumber('page', given.page, 1, mostFound),
  }
}

function readQuestion(q: string | undefined): Typed {
  if (q === undefined) throw new BadParameter('q', 'It is missing: the words to look for.')
  if (q.length > longestQuestion) throw new BadParameter('q', `At most ${longestQuestion} characters.`)
  const typed = readTyped(q)
  const count = typed.words.length + (typed.prefix === undefined ? 0 : 1)
  if (count === 0) throw new BadParameter('q', 'At least one letter or digit.')
  if (count > mostWords) throw new BadParameter('q', `At most ${mostWords} words.`)
  return typed
}

function wholeNumber(name: string, value: string | undefined, otherwise: number, most: number): number {
  if (value === undefined) return otherwise
  const number = /^\d{1,4}$/u.test(value) ? Number(value) : 0
  if (number < 1 || number > most) throw new BadParameter(name, `A whole number from 1 to ${most}.`)
  return number
}

/**
 * The tokens that every document found has to have.
 *
 * @throws BadParameter when a country or a programme is not public, or not there
 */
export function filterTokens({ country, programme, type, year }: SearchRequest, names: Names): string[] {
  const token = (kind: 'country' | 'programme', code: string | undefined): string[] => {
    if (demandOneOf(kind, code, names.codes(kind)) === undefined) return []
    return [names.token(kind, String(code)) ?? []].flat()
  }
  return [
    ...(type === undefined ? [] : [facet('type', type)]),
    ...(year === undefined ? [] : [facet('year', year)]),
    ...token('country', country),
    ...token('programme', programme),
  ]
}
