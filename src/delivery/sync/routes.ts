import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'

import { firstSequence, forNobody, historyId, lastSequence } from '../../changes/index.ts'
import { defaultLocale, isLocale, localeCodes } from '../../shared/locales.ts'
import { BadParameter, demandOneOf, readParameters } from '../formats/parameters.ts'
import { refuseMethod, refuseParameter } from '../formats/refusals.ts'
import { problem, sendProblem } from '../problem.ts'
import { HistoryGoneError, readChanges } from './changes.ts'
import { readCursor, writeCursor, type Cursor } from './cursor.ts'
import type { Item } from './item.ts'
import { readPass } from './pass.ts'
import { readerFor, type Languages } from './reader.ts'

const most = 100

interface Question {
  languages: Languages
  limit: number
  cursor?: Cursor
}

/** `/api/sync?cursor=&locale=&fallback-locale=&limit=`: everything that is public, and then what changed since. */
export function syncRoutes(payload: Payload): Router {
  const reader = forNobody(payload)
  return Router().all('/api/sync', async (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.setHeader('Cache-Control', 'no-store')
    if (req.method !== 'GET' && req.method !== 'HEAD') refuseMethod(res)
    else await answer(reader, req, res)
  })
}

async function answer(payload: Payload, req: Request, res: Response): Promise<void> {
  try {
    const { cursor, languages, limit } = readQuestion(req.query, payload.secret)
    const history = await historyId(payload)
    const place = cursor ?? (await beginning(payload, languages, history))
    if (!(await isKnown(payload, place, history))) throw new HistoryGoneError()
    const reader = await readerFor(payload, languages)
    const page = place.pass ? await readPass(payload, reader, place, limit) : await readChanges(payload, reader, place, limit)
    const next = writeCursor({ history, ...languages, ...page.place }, payload.secret)
    const served = servedIn(page.items)
    if (served.length > 0) res.setHeader('Content-Language', served.join(', '))
    res.json({ items: page.items, cursor: next, hasMore: page.hasMore })
  } catch (error) {
    if (error instanceof HistoryGoneError) sendGone(res)
    else refuseParameter(error, res)
  }
}

function sendGone(res: Response): void {
  sendProblem(res, problem(410, 'What this cursor goes on from is gone. Start again without a cursor.', 'start-again'))
}

/** The position in the history comes first: whatever changes from now on is told after the pass. */
const beginning = async (payload: Payload, languages: Languages, history: string): Promise<Cursor> => ({
  ...languages,
  history,
  sequence: await lastSequence(payload),
  pass: { slug: '' },
})

/**
 * Is every change since the cursor still there? Old ones are forgotten, those of a restored backup are others, and a database file that was
 * copied back by hand ends before the cursor.
 */
async function isKnown(payload: Payload, cursor: Cursor, history: string): Promise<boolean> {
  if (cursor.history !== history) return false
  const first = (await firstSequence(payload)) ?? 1
  return cursor.sequence >= first - 1 && cursor.sequence <= (await lastSequence(payload))
}

/** @throws BadParameter */
function readQuestion(query: Record<string, unknown>, secret: string): Question {
  const given = readParameters(query, ['cursor', 'locale', 'fallback-locale', 'limit'])
  const limit = readLimit(given.limit)
  const { 'fallback-locale': fallback, locale } = given
  demandOneOf('locale', locale, [...localeCodes, 'all'])
  demandOneOf('fallback-locale', fallback, ['none', ...localeCodes])
  const asked: Languages = {
    locale: isLocale(locale) || locale === 'all' ? locale : defaultLocale,
    ...(fallback === 'none' || isLocale(fallback) ? { fallback } : {}),
  }
  if (given.cursor === undefined) return { languages: asked, limit }
  const cursor = readCursor(given.cursor, secret)
  if (!cursor)
    throw new BadParameter('cursor', 'It is not one that this server gave. Send the last one as it came, or start again without one.')
  if (locale !== undefined && cursor.locale !== asked.locale) throw new BadParameter('locale', `The cursor is for locale=${cursor.locale}.`)
  if (fallback !== undefined && cursor.fallback !== fallback) {
    throw new BadParameter('fallback-locale', `The cursor is for another one: ${cursor.fallback ?? 'the usual languages'}.`)
  }
  const languages: Languages = { locale: cursor.locale, ...(cursor.fallback ? { fallback: cursor.fallback } : {}) }
  return { languages, limit, cursor }
}

/** @throws BadParameter */
function readLimit(given: string | undefined): number {
  if (given === undefined) return most
  const limit = /^\d{1,3}$/u.test(given) ? Number(given) : 0
  if (limit < 1 || limit > most) throw new BadParameter('limit', `A whole number from 1 to ${most}.`)
  return limit
}

function servedIn(items: readonly Item[]): string[] {
  const served = items.map(({ doc }) => doc?._translation?.served).filter((code) => typeof code === 'string')
  return [...new Set(served)].sort()
}
