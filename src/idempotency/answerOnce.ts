import { APIError, commitTransaction, initTransaction, killTransaction, ValidationError, type Payload, type PayloadRequest } from 'payload'

import { say, type Bilingual } from '../shared/bilingual.ts'
import { hash, keyOf } from './key.ts'
import { storeAnswer, storedAnswer, type StoredAnswer } from './stored.ts'

const runningKey = Symbol.for('alliance.delivery.idempotency')

/** The keys whose first request is not over, kept on the instance that answers it. */
function runningIn(payload: Payload): Set<string> {
  const carrier = payload as unknown as { [runningKey]?: Set<string> }
  return (carrier[runningKey] ??= new Set())
}

interface Once {
  /** What makes two requests the same. */
  fingerprint: () => Promise<unknown>
  answer: () => Promise<Response>
  /** Was something done? Only such an answer is kept; what was refused may be sent again, mended. */
  isDone: (response: Response) => Promise<boolean>
}

/**
 * Answers a request with an `Idempotency-Key` once: the same key with the same request gets the first answer again, for a day.
 *
 * @throws APIError 422 for another request under the same key; 409 while the first one is still at work
 */
export async function answerOnce(req: PayloadRequest, { answer, fingerprint, isDone }: Once): Promise<Response> {
  const key = keyOf(req)
  if (!key) return answer()
  const running = runningIn(req.payload)
  if (running.has(key)) throw refusal(req, 409, 'still-running', stillRunning)
  running.add(key)
  try {
    const own = hash(req.payload.secret, await fingerprint())
    const known = await storedAnswer(req, key)
    return known ? again(known, own, req) : await first(req, key, own, { answer, isDone })
  } finally {
    running.delete(key)
  }
}

async function first(req: PayloadRequest, key: string, own: string, { answer, isDone }: Omit<Once, 'fingerprint'>): Promise<Response> {
  const isOurs = await initTransaction(req)
  try {
    const response = await answer()
    const isKept = await isDone(response)
    if (isKept) await storeOrGiveWay(req, key, own, response)
    if (isOurs && isKept) await commitTransaction(req)
    else await killTransaction(req)
    return response
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Another process may have been at work with the same key: the database lets one of them keep its answer, and what it created. */
async function storeOrGiveWay(req: PayloadRequest, key: string, own: string, response: Response): Promise<void> {
  try {
    await storeAnswer(req, key, own, response)
  } catch (error) {
    throw error instanceof ValidationError ? refusal(req, 409, 'still-running', stillRunning) : error
  }
}

function again({ body, fingerprint, headers, status }: StoredAnswer, own: string, req: PayloadRequest): Response {
  if (fingerprint !== own) throw refusal(req, 422, 'key-reused', reused)
  return new Response(body ?? null, { headers: { ...headers, 'Idempotency-Replayed': 'true' }, status })
}

const stillRunning = {
  en: 'The first request with this Idempotency-Key is still at work. Send it again in a moment.',
  fr: 'La première requête avec cette Idempotency-Key est encore en cours. Renvoyez-la dans un instant.',
}

const reused = {
  en: 'This Idempotency-Key was sent with another request within a day. Use a new one for each new thing.',
  fr: 'Cette Idempotency-Key a été envoyée avec une autre requête depuis moins d’un jour. Utilisez-en une nouvelle pour chaque création.',
}

function refusal(req: PayloadRequest, status: number, code: string, text: Bilingual): APIError {
  const message = say(req, text)
  return new APIError(message, status, { code, errors: [{ message, path: 'Idempotency-Key' }] }, true)
}
