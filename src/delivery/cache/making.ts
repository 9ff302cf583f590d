import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { carryReading, Reading, straysOf } from '../../changes/index.ts'
import { capture, type Captured } from './capture.ts'
import { Entry } from './entry.ts'
import type { Flight, Flights } from './flights.ts'
import { askAgain, pass } from './pass.ts'
import { isGraphqlAddress, isRead, type Question } from './question.ts'
import { requestIdOf, sendEntry } from './send.ts'
import type { Store } from './store.ts'
import { toAnswer } from './toAnswer.ts'

/** Larger answers are not kept. In bytes. */
const largestBody = 1_000_000

interface Parts {
  app: RequestListener
  flights: Flights
  /** Some sites are answered by name. */
  namesOrigins: boolean
  payload: Payload
  store: Store
}

/** What says that there is nothing, says so in the language of the reader. */
export const refusalKey = (key: string, { headers }: IncomingMessage): string => `${key}\nlanguage ${headers['accept-language'] ?? ''}`

/** An answer that is being made by the application, for one who asks and for all who ask the same meanwhile. */
export class Making {
  readonly #began: number
  readonly #flight: Flight
  readonly #ifNoneMatch: string | undefined
  readonly #method: string | undefined
  readonly #reading = new Reading()
  readonly #strays: number
  #hasLanded = false

  constructor(
    private readonly parts: Parts,
    private readonly question: Question,
    private readonly req: IncomingMessage,
    private readonly res: ServerResponse,
  ) {
    const { flights, payload, store } = parts
    this.#method = req.method
    this.#ifNoneMatch = req.headers['if-none-match']
    this.#strays = straysOf(payload)
    this.#began = store.begin()
    this.#flight = flights.begin(question.key, this.#began)
  }

  begin(): void {
    const { req, res } = this
    carryReading(req, this.#reading)
    // The application answers GET: bodies are kept, and Node sends none for a HEAD whatever it is told.
    if (this.#method === 'HEAD') req.method = 'GET'
    delete req.headers['if-none-match']
    delete req.headers['if-modified-since']
    res.setHeader('X-Cache', 'miss')
    capture(
      res,
      (captured) => this.take(captured),
      () => this.land(undefined),
    )
    this.parts.app(req, res)
  }

  /** What goes wrong here is no reason not to answer. @returns whether the answer has been sent */
  private take(captured: Captured): boolean {
    const { req, res } = this
    req.method = this.#method
    if (this.#ifNoneMatch !== undefined) req.headers['if-none-match'] = this.#ifNoneMatch
    try {
      const entry = this.entryOf(captured)
      if (entry) {
        this.keep(entry)
        sendFirst(entry, req, res)
      } else if (isRead(req)) askAgain(res)
      this.land(entry)
    } catch (error) {
      this.parts.payload.logger.error({ err: error, msg: 'An answer could not be kept' })
      this.land(undefined)
    }
    return res.headersSent
  }

  private keep(entry: Entry): void {
    const { payload, store } = this.parts
    const { key } = this.question
    if (straysOf(payload) !== this.#strays) return
    store.put(entry.status === 200 ? key : refusalKey(key, this.req), entry, this.#reading, this.#began)
  }

  private entryOf(captured: Captured): Entry | undefined {
    const { body, status } = captured
    if (!this.#reading.isTaken || this.#reading.isUnclear || body.length > largestBody) return undefined
    // A query that failed in part says so in a 200, and may not fail the next time.
    if (isGraphqlAddress(this.req) && (status !== 200 || body.includes('"errors":'))) return undefined
    const answer = toAnswer(captured, this.#reading, { isPost: this.#method === 'POST', namesOrigins: this.parts.namesOrigins })
    return answer && new Entry(answer, this.#reading.expiresAt)
  }

  private land(entry: Entry | undefined): void {
    if (this.#hasLanded) return
    this.#hasLanded = true
    const { app, flights, store } = this.parts
    const { key } = this.question
    this.req.method = this.#method
    store.end(this.#began)
    flights.land(key, this.#flight, entry, (shared, { req, res }) => {
      const isTheirs = shared?.status === 200 || refusalKey(key, req) === refusalKey(key, this.req)
      if (shared && isTheirs) sendEntry(shared, req, res, { requestId: requestIdOf(req), state: 'hit' })
      else pass(app, req, res)
    })
  }
}

/** How much more a client may ask: nobody's but the client's. */
const personal = ['RateLimit', 'RateLimit-Policy']

/** The answer of the application is sent as all that follow it. */
function sendFirst(entry: Entry, req: IncomingMessage, res: ServerResponse): void {
  const requestId = String(res.getHeader('x-request-id') ?? requestIdOf(req))
  const own = personal.flatMap((name) => {
    const value = res.getHeader(name)
    return value === undefined ? [] : [name, String(value)]
  })
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  sendEntry(entry, req, res, { own, requestId, state: 'miss' })
}
