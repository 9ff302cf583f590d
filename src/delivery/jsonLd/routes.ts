import { Router, type Request, type Response } from 'express'

import { readerFor } from '../../changes/index.ts'
import { defaultLocale, isLocale, localeCodes, type Locale } from '../../shared/locales.ts'
import type { FormatOptions } from '../formats/index.ts'
import { demandOneOf, readParameters } from '../formats/parameters.ts'
import { refuseParameter } from '../formats/refusals.ts'
import { problem, sendProblem } from '../problem.ts'
import { isDescribed, readDescribed, type DescribedCollection } from './read.ts'
import { toJsonLd } from './document.ts'

const mediaType = 'application/ld+json'
const suffix = '.jsonld'

/** What no record can be called is left to the framework, also what cannot be decoded. */
const address = /^\/api\/(?<collection>[a-z-]+)\/(?<id>[\w-]+(?:\.jsonld)?)\/?$/u

/** Stand where ids do. */
const listWords = new Set(['count', 'versions'])

/** `GET /api/{collection}/{id}` for who accepts JSON-LD and no plain JSON before it, and `/api/{collection}/{id}.jsonld` for everybody. */
export function jsonLdRoutes(options: FormatOptions): Router {
  return Router().get(address, async (req, res, next) => {
    const { collection, id } = req.params as Record<'collection' | 'id', string>
    const isNamed = id.endsWith(suffix)
    if (!isDescribed(collection) || listWords.has(id) || (!isNamed && prefersJson(req, res))) {
      next()
      return
    }
    res.setHeader('Access-Control-Allow-Origin', '*')
    const question = { collection, id: isNamed ? id.slice(0, -suffix.length) : id, isNamed }
    try {
      await answer(options, question, req, res)
    } catch (error) {
      refuseParameter(error, res)
    }
  })
}

/** Says to caches as well that the answer depends on it. */
function prefersJson(req: Request, res: Response): boolean {
  res.vary('Accept')
  return req.accepts(['application/json', mediaType]) !== mediaType
}

interface Question {
  collection: DescribedCollection
  id: string
  /** By its own address, not by `Accept`. */
  isNamed: boolean
}

async function answer(
  { payload, publicUrl }: FormatOptions,
  { collection, id, isNamed }: Question,
  req: Request,
  res: Response,
): Promise<void> {
  const languages = languagesOf(req.query)
  const found = await readDescribed(readerFor(payload, req), { collection, id, publicUrl, ...languages })
  if (!found) sendProblem(res, problem(404, 'There is nothing at this address.'))
  else if (!found.described) {
    const detail = 'This event has no date yet, and schema.org knows no event without one. Ask for application/json.'
    sendProblem(res, problem(isNamed ? 404 : 406, detail))
  } else {
    if (found.language) res.setHeader('Content-Language', found.language)
    res.setHeader('Content-Type', mediaType)
    res.send(Buffer.from(toJsonLd(found.described)))
  }
}

/** @throws BadParameter */
function languagesOf(query: Record<string, unknown>): { locale: Locale; isOnly: boolean } {
  const { 'fallback-locale': fallback, locale } = readParameters(query, ['locale', 'fallback-locale'])
  demandOneOf('locale', locale, localeCodes)
  demandOneOf('fallback-locale', fallback, ['none'])
  return { locale: isLocale(locale) ? locale : defaultLocale, isOnly: fallback === 'none' }
}
