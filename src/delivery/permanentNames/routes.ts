import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'

import { readerFor } from '../../changes/index.ts'
import { defaultLocale, isLocale, type Locale } from '../../shared/locales.ts'
import { publicCollections } from '../../shared/slugs.ts'
import type { FormatOptions } from '../formats/index.ts'
import { refuseMethod } from '../formats/refusals.ts'
import { isDescribed } from '../jsonLd/read.ts'
import { problem, sendProblem } from '../problem.ts'

type PublicCollection = (typeof publicCollections)[number]

const isPublicCollection = (name: string): name is PublicCollection => publicCollections.some((known) => known === name)

/**
 * `/id/{collection}/{id}` and `/id/{collection}/{id}/{locale}`: the permanent name of a record, or of its text in one language. It leads to
 * where the record is now: the page for people, the data for who accepts JSON or JSON-LD. What is not public is not there.
 */
export function permanentNameRoutes(options: FormatOptions): Router {
  return Router().all(['/id/:collection/:id', '/id/:collection/:id/:locale'], async (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*')
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      refuseMethod(res)
      return
    }
    res.vary('Accept')
    const location = await locationOf(options, req)
    if (location) seeOther(res, location)
    else sendProblem(res, problem(404, 'There is nothing at this address.'))
  })
}

/** 303: what a name stands for is described there, and may be described elsewhere tomorrow. */
function seeOther(res: Response, location: string): void {
  res.status(303).setHeader('Location', location)
  res.end()
}

async function locationOf({ payload, publicUrl }: FormatOptions, req: Request): Promise<string | undefined> {
  const { collection = '', id = '', locale } = req.params as Partial<Record<string, string>>
  if (!isPublicCollection(collection) || (locale !== undefined && !isLocale(locale))) return undefined
  const found = await findPublic(readerFor(payload, req), collection, id, locale)
  if (!found) return undefined
  const wanted = req.accepts(['text/html', 'application/json', 'application/ld+json'])
  const data = `${publicUrl}/api/${collection}/${encodeURIComponent(id)}`
  const language = found.locale ? `?locale=${found.locale}` : ''
  if (wanted === 'application/ld+json' && isDescribed(collection)) return `${data}.jsonld${language}`
  return wanted === 'text/html' && found.url ? `${publicUrl}${found.url}` : `${data}${language}`
}

interface Language {
  locale?: string
  url?: null | string
}

/**
 * The record as a stranger sees it, in one language: the one that is named, where it is public in that one; else in English, or in the
 * first that it has. Reference data are the same record in every language.
 */
async function findPublic(
  payload: Payload,
  collection: PublicCollection,
  id: string,
  locale: Locale | undefined,
): Promise<Language | undefined> {
  const found: unknown = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    locale: 'all',
    overrideAccess: false,
    select: { id: true } as never,
  })
  if (!found) return undefined
  const { _translation } = found as { _translation?: { available?: Language[] } }
  const available = _translation?.available ?? []
  if (locale) return available.find((one) => one.locale === locale)
  return available.find((one) => one.locale === defaultLocale) ?? available[0] ?? {}
}
