import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { lastSequence, listenToChanges, listenToWrites, tellOfOthers } from '../../changes/index.ts'
import { listenToUncertainCommits } from '../../database/index.ts'
import { encodingFor } from './encoding.ts'
import type { Entry } from './entry.ts'
import { Exchange } from './exchange.ts'
import { Flights } from './flights.ts'
import { GraphqlQuestions } from './graphqlQuestion.ts'
import { peekBody } from './peekBody.ts'
import { Making, refusalKey } from './making.ts'
import { Missed } from './missed.ts'
import { pass } from './pass.ts'
import { isKept, questionOf, type Question } from './question.ts'
import { requestIdOf, sendEntry } from './send.ts'
import { Store, type Touch } from './store.ts'

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

/** Keeps public answers in memory until what they depend on changes; a hit is answered before the application is entered. */
export function createCache(options: CacheOptions): Cache {
  if (options.maxMegabytes === 0 && !options.redisUrl) return nothingKept
  const cache = new MemoryCache(options)
  const stop = [
    listenToChanges(options.payload, ({ id, languages, sequence, slug }, { sourceLocale }) =>
      cache.changed({ id, languages, sequence, slug, sourceLocale }),
    ),
    listenToWrites(options.payload, (writes) => cache.changed({ writes })),
    listenToUncertainCommits(options.payload.db, () => cache.changed({ everything: true })),
    () => cache.close(),
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

class MemoryCache {
  readonly store: Store
  readonly #exchange?: Exchange
  readonly #missed?: Missed
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
      tellOfOthers(payload, isHeard)
    }
    const hear = (touch: Touch) => {
      this.touch(touch)
      tellOfOthers(payload)
    }
    const missed = () => {
      this.store.clear()
      tellOfOthers(payload)
    }
    this.#exchange = new Exchange({ hear, hears, logger: payload.logger, url: redisUrl })
    this.#missed = new Missed({
      lastSequence: () => lastSequence(payload),
      missed,
      warn: (err) => payload.logger.warn({ err, msg: 'The history of changes could not be read' }),
    })
  }

  async changed(touch: Touch): Promise<void> {
    this.touch(touch)
    await this.#exchange?.tell(touch)
  }

  close(): void {
    this.#exchange?.close()
    this.#missed?.close()
  }

  private touch(touch: Touch): void {
    this.store.touch(touch)
    if ('sequence' in touch && touch.sequence !== undefined) this.#missed?.heard(touch.sequence)
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
    if (!question || !isKept(req)) pass(app, req, res)
    else if (!this.#flights.join(question.key, this.store.clock, { req, res })) {
      const making = { app, flights: this.#flights, namesOrigins: this.#origins.size > 0, payload: this.#payload, store: this.store }
      new Making(making, question, req, res).begin()
    }
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
    sendEntry(entry, req, res, { requestId: requestIdOf(req), state: 'hit' })
    const encoding = encodingFor(req.headers['accept-encoding'])
    if (encoding && entry.lacks(encoding)) {
      entry.make(encoding).then(
        () => this.store.grown(key, entry),
        (error: unknown) => this.#payload.logger.error({ err: error, msg: `An answer could not be compressed by ${encoding}` }),
      )
    }
  }
}
