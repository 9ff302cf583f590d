import { APIError, commitTransaction, initTransaction, killTransaction, ValidationError, type Payload, type PayloadRequest } from 'payload'

import { say, type Bilingual } from '../shared/bilingual.ts'
import { rightsOf } from './rights.ts'
import { hash, keyOf } from './key.ts'
import { fingerprintsIn, storeAnswer, storedAnswer, type Fingerprints, type StoredAnswer } from './stored.ts'

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
 * @throws APIError 422 for another request under the same key; 409 while the first one is still at work; 403 when the person's rights have
 * changed since
 */
export async function answerOnce(req: PayloadRequest, { answer, fingerprint, isDone }: Once): Promise<Response> {
  const key = keyOf(req)
  if (!key) return answer()
  const running = runningIn(req.payload)
  if (running.has(key)) throw refusal(req, 409, 'still-running', stillRunning)
  running.add(key)
  try {
    const own: Fingerprints = { request: hash(req.payload.secret, await fingerprint()), rights: hash(req.payload.secret, rightsOf(req)) }
    const known = await storedAnswer(req, key)
    return known ? again(known, own, req) : await first(req, key, own, { answer, isDone })
  } finally {
    running.delete(key)
  }
}

async function first(
  req: PayloadRequest,
  key: string,
  own: Fingerprints,
  { answer, isDone }: Omit<Once, 'fingerprint'>,
): Promise<Response> {
  const isOurs = await initTransaction(req)
  const transaction = await req.transactionID
  try {
    const response = await answer()
    const isKept = await isDone(response)
    if (isKept && (await req.transactionID) !== transaction) return await onItsOwn(req, key, own, { answer, isDone })
    if (isKept) await storeOrGiveWay(req, key, own, response)
    if (isOurs && isKept) await commitTransaction(req)
    else await killTransaction(req)
    return response
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * GraphQL answers what it has when a part of the answer cannot be read, but the framework takes the transaction back for it, and with it
 * what the answer says was done. So it is done as without a key, and kept afterwards.
 */
async function onItsOwn(
  req: PayloadRequest,
  key: string,
  own: Fingerprints,
  { answer, isDone }: Omit<Once, 'fingerprint'>,
): Promise<Response> {
  const response = await answer()
  if (await isDone(response)) await storeOrGiveWay(req, key, own, response)
  return response
}

/** Another process may have been at work with the same key: the database lets one of them keep its answer, and what it created. */
async function storeOrGiveWay(req: PayloadRequest, key: string, own: Fingerprints, response: Response): Promise<void> {
  try {
    await storeAnswer(req, key, own, response)
  } catch (error) {
    throw error instanceof ValidationError ? refusal(req, 409, 'still-running', stillRunning) : error
  }
}

/** What an answer holds was for who had these rights: with others it is read where it stands, if it still may be. */
function again({ body, headers, status, ...known }: StoredAnswer, own: Fingerprints, req: PayloadRequest): Response {
  const { request, rights } = fingerprintsIn(known)
  if (request !== own.request) throw refusal(req, 422, 'key-reused', reused)
  if (rights !== own.rights) throw refusal(req, 403, 'forbidden', otherRights)
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

const otherRights = {
  en: 'This was done, and your rights have changed since: the answer is not told again. Read what was created, if you may.',
  fr: 'Cela a été fait, et vos droits ont changé depuis : la réponse n’est pas redonnée. Lisez ce qui a été créé, si vous le pouvez.',
}

function refusal(req: PayloadRequest, status: number, code: string, text: Bilingual): APIError {
  const message = say(req, text)
  return new APIError(message, status, { code, errors: [{ message, path: 'Idempotency-Key' }] }, true)
}
