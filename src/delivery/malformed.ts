import type { RequestHandler } from 'express'
import { validOperatorSet } from 'payload/shared'

import { isLocale, localeCodes } from '../shared/locales.ts'
import { problem, sendProblem } from './problem.ts'

/**
 * Refuses what Payload would answer with a failure of ours, or with more than was asked for: addresses that are not valid, and changes of
 * many documents whose filter is not whole. Payload takes `where[title]=` for no filter, and would delete everything.
 */
export const refuseMalformed: RequestHandler = (req, res, next) => {
  if (!isAddress(req.path)) {
    sendProblem(res, problem(404, 'There is nothing at this address.'))
    return
  }
  const query = new URL(req.originalUrl, 'http://path.invalid').searchParams
  const unknown = unknownLocale(query)
  if (unknown) {
    const message = `One of ${[...localeCodes, 'all'].join(', ')}; fallback-locale also takes none.`
    sendProblem(res, problem(400, `The language “${unknown.value}” is not one of this site.`, undefined, [{ message, path: unknown.name }]))
    return
  }
  const isBulkWrite = (req.method === 'PATCH' || req.method === 'DELETE') && /^\/[^/]+\/*$/u.test(req.path)
  if (isBulkWrite && !isWholeFilter(query)) {
    const errors = [{ message: 'A filter such as where[id][equals]=…, with a field, an operator and a value in each part.', path: 'where' }]
    sendProblem(res, problem(400, 'The documents to change are not named clearly, so none was changed.', undefined, errors))
    return
  }
  next()
}

/** What the panel sends for "no language". */
const noLocale = ['', 'null', 'undefined', 'false']

/** A language nobody knows would be taken for English, and a text written to it would land there. */
function unknownLocale(query: URLSearchParams): undefined | { name: string; value: string } {
  const known = (name: string, value: string) =>
    isLocale(value) || noLocale.includes(value) || (name === 'locale' ? ['all', '*'].includes(value) : value === 'none')
  const names = ['locale', 'fallback-locale', 'fallbackLocale']
  const found = [...query].find(([name, value]) => names.includes(name) && !known(name, value))
  return found && { name: found[0], value: found[1] }
}

function isAddress(path: string): boolean {
  try {
    const [, section = ''] = decodeURIComponent(path).split('/')
    return !(section in Object.prototype)
  } catch {
    return false
  }
}

function isWholeFilter(query: URLSearchParams): boolean {
  const parts = [...query].filter(([name]) => name === 'where' || name.startsWith('where['))
  return parts.length > 0 && parts.every(([name, value]) => value !== '' && validOperatorSet.has(operatorOf(name) as never))
}

/** `equals` of `where[and][0][id][equals]`, `in` of `where[id][in][0]`. */
const operatorOf = (name: string): string | undefined => /\[([a-z_]+)\](?:\[\d*\])?$/u.exec(name)?.[1]
