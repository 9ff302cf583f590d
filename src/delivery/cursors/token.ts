import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Place } from '../../database/index.ts'

/** What a client sends for the beginning of a list. */
export const startCursor = 'start'

/** The same for GraphQL and REST. */
export const cursorMessage =
  'The nextCursor or prevCursor of an answer to the same question (the same sort, filter and language), or “start”. Begin again with “start”.'

/** What the client sent is no cursor of this list. */
export class BadCursor extends Error {
  constructor() {
    super(cursorMessage)
  }
}

/**
 * Cursors of one list: a place in it, signed together with the question, so that nobody makes one up or takes it to another list.
 *
 * @param secret what this installation signs with
 * @param question all that decides which documents are in the list, and in which order
 */
export class Cursors {
  readonly #key: Buffer

  constructor(
    secret: string,
    private readonly question: string,
  ) {
    this.#key = createHmac('sha256', secret).update('alliance.cursor').digest()
  }

  seal(place: null | Place | undefined): null | string {
    if (!place) return null
    const body = Buffer.from(JSON.stringify([place.isBefore, place.position ?? null])).toString('base64url')
    return `${body}.${this.#mark(body).toString('base64url')}`
  }

  /** @throws BadCursor */
  open(cursor: string): Place {
    if (cursor === startCursor) return { isBefore: false }
    const [body = '', mark = '', ...rest] = cursor.split('.')
    const given = Buffer.from(mark, 'base64url')
    const own = this.#mark(body)
    if (rest.length > 0 || given.length !== own.length || !timingSafeEqual(given, own)) throw new BadCursor()
    const [isBefore, position] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [boolean, null | NonNullable<Place['position']>]
    return { isBefore, ...(position ? { position } : {}) }
  }

  #mark(body: string): Buffer {
    return createHmac('sha256', this.#key).update(`${this.question}\n${body}`).digest().subarray(0, 16)
  }
}
