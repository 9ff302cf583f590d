import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { carryReading, listenToChanges, listenToWrites, Reading, straysOf } from '../../changes/index.ts'
import { capture, type Captured } from './capture.ts'
import { encodingFor } from './encoding.ts'
import { Entry } from './entry.ts'
import { Exchange } from './exchange.ts'
import { Flights } from './flights.ts'
import { GraphqlQuestions } from './graphqlQuestion.ts'
import { peekBody } from './peekBody.ts'
import { isAnonymous, isRead, questionOf, type Question } from './question.ts'
import { requestIdOf, sendEntry } from './send.ts'
import { Store, type Touch } from './store.ts'
import { toAnswer } from './toAnswer.ts'

export interface CacheOptions {
  payload: Payload
  /** Of all that is kept; 0 keeps nothing. In megabytes. */
  maxMegabytes: number
  /** Sites that are answered by name, since they may send credentials. */
  corsOrigins: readonly string[]
  /** Where the processes on the same database tell each other what has changed; without it, there is one. */
  redisUrl?: string
}

export interface Cache {
  /** Puts the cache before an application. */
  before(app: RequestListener): RequestListener
  /** What is kept, in bytes and in answers. */
  size(): { bytes: number; entries: number }
  close(): void
}

/** Larger answers are not kept. In bytes. */
const largestBody = 1_000_000

/** Keeps public answers in memory until what they depend on changes; a hit is answered before the application is entered. */
export function createCache(options: CacheOptions): Cache {
  if (options.maxMegabytes === 0 && !options.redisUrl) return nothingKept
  const cache = new MemoryCache(options)
  const stop = [
    listenToChanges(options.payload, (change) => cache.changed(change)),
    listenToWrites(options.payload, (writes) => cache.changed({ writes })),
    () => cache.exchange?.close(),
  ]
  return {
    before: (app) => cache.before(app),
    size: () => ({ bytes: cache.store.bytes, entries: cache.store.count }),
    close: () => stop.forEach((end) => end()),
  }
}

const nothingKept: Cache = {
  before: (app) => (req, res) => pass(app, req, res),
  size: () => ({ bytes: 0, entries: 0 }),
  close: () => {},
}

/** Files tell themselves how long they may be kept. */
const isInterface = /^\/(?:api\/(?![a-z-]+\/file\/)|feeds\/|calendar\/|data\/|id\/)/u

/** What is for one person alone is kept nowhere on its way. */
function markBypass(req: IncomingMessage, res: ServerResponse): void {
  if (!isInterface.test(req.url ?? '')) return
  res.setHeader('X-Cache', 'bypass')
  if (!isAnonymous(req)) res.setHeader('Cache-Control', 'private, no-store')
  else if (!isRead(req)) res.setHeader('Cache-Control', 'no-store')
}

function pass(app: RequestListener, req: IncomingMessage, res: ServerResponse): void {
  markBypass(req, res)
  app(req, res)
}

class MemoryCache {
  readonly store: Store
  readonly exchange?: Exchange
  /** What other processes change is heard: only then is what is kept still true. */
  #isHearing = true
  readonly #flights = new Flights()
  /** Without, it only tells the other processes. */
  readonly #keeps: boolean
  readonly #graphql: GraphqlQuestions
  readonly #origins: ReadonlySet<string>
  readonly #payload: Payload

  constructor({ corsOrigins, maxMegabytes, payload, redisUrl }: CacheOptions) {
    this.#keeps = maxMegabytes > 0
    this.store = new Store(Math.max(1, maxMegabytes * 1_000_000))
    this.#origins = new Set(corsOrigins)
    this.#graphql = new GraphqlQuestions(this.#origins)
    this.#payload = payload
    if (redisUrl === undefined) return
    this.#isHearing = false
    const hears = (isHeard: boolean) => {
      this.store.clear()
      this.#isHearing = isHeard
    }
    this.exchange = new Exchange({ hear: (touch) => this.store.touch(touch), hears, logger: payload.logger, url: redisUrl })
  }

  async changed(touch: Touch): Promise<void> {
    this.store.touch(touch)
    await this.exchange?.tell(touch)
  }

  before(app: RequestListener): RequestListener {
    return (req, res) => {
      if (!this.#isHearing || !this.#keeps) pass(app, req, res)
      else if (this.#graphql.isAsked(req)) this.peek(app, req, res)
      else this.answer(questionOf(req, this.#origins), app, req, res)
    }
  }

  private peek(app: RequestListener, req: IncomingMessage, res: ServerResponse): void {
    peekBody(req, (body, putBack) => this.answer(this.#graphql.questionOf(req, body), app, req, res, putBack))
  }

  /** @param whenAsked is done before the application is entered */
  private answer(
    question: Question | undefined,
    app: RequestListener,
    req: IncomingMessage,
    res: ServerResponse,
    whenAsked = () => {},
  ): void {
    if (question && this.isHit(question.key, req, res)) return
    whenAsked()
    if (question) this.ask(question, app, req, res)
    else pass(app, req, res)
  }

  /** Answers from memory, if it can. What goes wrong here is no reason not to answer. */
  private isHit(key: string, req: IncomingMessage, res: ServerResponse): boolean {
    try {
      const entry = this.store.get(key) ?? this.store.get(refusalKey(key, req))
      if (entry) this.hit(entry.status === 200 ? key : refusalKey(key, req), entry, req, res)
      return entry !== undefined
    } catch (error) {
      this.#payload.logger.error({ err: error, msg: 'An answer could not be sent from memory' })
      return res.headersSent
    }
  }

  private hit(key: string, entry: Entry, req: IncomingMessage, res: ServerResponse): void {
    sendEntry(entry, req, res, 'hit', requestIdOf(req))
    const encoding = encodingFor(req.headers['accept-encoding'])
    if (encoding && entry.lacks(encoding)) {
      entry.make(encoding).then(
        () => this.store.grown(key, entry),
        (error: unknown) => this.#payload.logger.error({ err: error, msg: `An answer could not be compressed by ${encoding}` }),
      )
    }
  }

  private ask(question: Question, app: RequestListener, req: IncomingMessage, res: ServerResponse): void {
    const { key } = question
    if (this.#flights.join(key, this.store.clock, { req, res })) return
    const began = this.store.begin()
    const strays = straysOf(this.#payload)
    const flight = this.#flights.begin(key, began)
    const reading = new Reading()
    carryReading(req, reading)
    // The application answers GET: bodies are kept, and Node sends none for a HEAD whatever it is told.
    const { method } = req
    if (method === 'HEAD') req.method = 'GET'
    const ifNoneMatch = req.headers['if-none-match']
    delete req.headers['if-none-match']
    delete req.headers['if-modified-since']
    res.setHeader('X-Cache', 'miss')
    let hasLanded = false
    const land = (entry: Entry | undefined) => {
      if (hasLanded) return
      hasLanded = true
      req.method = method
      this.store.end(began)
      this.#flights.land(key, flight, entry, (shared, client) => {
        const isTheirs = shared?.status === 200 || refusalKey(key, client.req) === refusalKey(key, req)
        if (shared && isTheirs) sendEntry(shared, client.req, client.res, 'hit', requestIdOf(client.req))
        else app(client.req, client.res)
      })
    }
    const take = (captured: Captured): boolean => {
      req.method = method
      if (ifNoneMatch !== undefined) req.headers['if-none-match'] = ifNoneMatch
      const entry = this.entryOf(captured, reading, method === 'POST')
      const isWhole = straysOf(this.#payload) === strays
      if (entry && isWhole) this.store.put(entry.status === 200 ? key : refusalKey(key, req), entry, reading, began)
      if (entry) sendFirst(entry, req, res)
      land(entry)
      return entry !== undefined
    }
    const takeSafely = (captured: Captured): boolean => {
      try {
        return take(captured)
      } catch (error) {
        this.#payload.logger.error({ err: error, msg: 'An answer could not be kept' })
        land(undefined)
        return res.headersSent
      }
    }
    capture(res, takeSafely, () => land(undefined))
    app(req, res)
  }

  private entryOf(captured: Captured, reading: Reading, isPost: boolean): Entry | undefined {
    if (!reading.isTaken || reading.isUnclear || captured.body.length > largestBody) return undefined
    // A query that failed in part says so in a 200, and may not fail the next time.
    if (isPost && (captured.status !== 200 || captured.body.includes('"errors":'))) return undefined
    const answer = toAnswer(captured, reading, { isPost, namesOrigins: this.#origins.size > 0 })
    return answer && new Entry(answer, reading.expiresAt)
  }
}

/** What says that there is nothing, says so in the language of the reader. */
const refusalKey = (key: string, { headers }: IncomingMessage): string => `${key}\nlanguage ${headers['accept-language'] ?? ''}`

/** The answer of the application is sent as all that follow it. */
function sendFirst(entry: Entry, req: IncomingMessage, res: ServerResponse): void {
  const requestId = String(res.getHeader('x-request-id') ?? requestIdOf(req))
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  sendEntry(entry, req, res, 'miss', requestId)
}
