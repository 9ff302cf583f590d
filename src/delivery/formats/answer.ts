import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { readerFor } from '../../changes/index.ts'
import { defaultLocale, isLocale, type Locale } from '../../shared/locales.ts'
import { problem, sendProblem } from '../problem.ts'
import { refuseMethod, refuseParameter } from './refusals.ts'

/** A document in one of the formats, ready to be sent. */
export interface FormatAnswer {
  body: string
  contentType: string
  /** Every language there is text in. */
  languages: readonly Locale[]
}

/** What is asked for. Where the address names no language, `locale` is the default one. */
export interface FormatRequest {
  locale: Locale
  params: Record<string, string>
  query: Record<string, unknown>
  /** Reads for this request: what it reads is known to who keeps the answer. */
  reader: Payload
}

/** Answers nothing where the address names nothing. */
export type FormatHandler = (request: FormatRequest) => Promise<FormatAnswer | undefined>

/**
 * Serves a format to everybody and to every site: whoever asks, it reads as a stranger does. HEAD is answered like GET, without the body.
 */
export function answerWith(payload: Payload, handle: FormatHandler): RequestHandler<Record<string, string>> {
  return async (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*')
    if (req.method !== 'GET' && req.method !== 'HEAD') refuseMethod(res)
    else await answer(payload, handle, req, res)
  }
}

async function answer(payload: Payload, handle: FormatHandler, req: Request<Record<string, string>>, res: Response): Promise<void> {
  // An address without a language speaks of all of them.
  const { locale = defaultLocale } = req.params
  try {
    const found = isLocale(locale)
      ? await handle({ locale, params: req.params, query: req.query, reader: readerFor(payload, req) })
      : undefined
    if (found) send(res, found)
    else sendProblem(res, problem(404, 'There is nothing at this address.'))
  } catch (error) {
    refuseParameter(error, res)
  }
}

function send(res: Response, { body, contentType, languages }: FormatAnswer): void {
  res.setHeader('Content-Language', languages.join(', '))
  // As bytes: Express would lower the case of what it is told of a text.
  res.setHeader('Content-Type', contentType)
  res.send(Buffer.from(body, 'utf8'))
}
