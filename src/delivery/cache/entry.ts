import { createHash } from 'node:crypto'

import { compress, encodings, isWorthCompressing, type Encoding } from './encoding.ts'

/** An answer as the application gave it. */
export interface Answer {
  status: number
  /** Names and values in turn, without what belongs to one request or one representation alone. */
  headers: readonly string[]
  contentType: string
  body: Buffer
  /** It may be asked for again only if it has changed. */
  hasValidators: boolean
}

/** Bytes that are ready to be sent. */
export interface Representation {
  body: Buffer
  /**
   * Names and values in turn, as Node writes them without a copy. The values of the last two, `X-Cache` and `X-Request-Id`, are put in
   * for each answer.
   */
  headers: string[]
  etag: string
}

/** What an entry needs besides its bodies, as far as it can be told. In bytes. */
const overhead = 4_000

const toldOfUnchanged = new Set([
  ...['access-control-allow-origin', 'access-control-expose-headers', 'cache-control', 'content-location', 'expires', 'vary'],
])

/** A kept answer in every encoding that somebody has asked for. */
export class Entry {
  readonly status: number
  readonly tags: readonly string[]
  readonly plain: Representation
  /** Somebody saw a change of what it depends on. */
  isStale = false
  readonly #answer: Answer
  readonly #hash: string
  readonly #isCompressible: boolean
  readonly #compressed: Partial<Record<Encoding, Representation>> = {}
  readonly #wanted = new Set<Encoding>()
  readonly #unchanged: Record<string, string[]> = {}

  /** @param expiresAt milliseconds since 1970 */
  constructor(
    answer: Answer,
    readonly expiresAt = Infinity,
  ) {
    this.#answer = answer
    this.status = answer.status
    this.#isCompressible = isWorthCompressing(answer.body, answer.contentType)
    this.#hash = createHash('sha1').update(answer.body).digest('base64url')
    this.tags = [`"${this.#hash}"`, ...encodings.map((encoding) => this.tagOf(encoding))]
    this.plain = this.represent(answer.body)
  }

  /** In bytes, encodings included. */
  get size(): number {
    const bodies = [this.plain, ...Object.values(this.#compressed)]
    return bodies.reduce((sum, { body }) => sum + body.length, overhead)
  }

  /** The body in the encoding, once it has been made; until then as it is. */
  in(encoding: Encoding | undefined): Representation {
    return (encoding && this.#compressed[encoding]) ?? this.plain
  }

  /** Is nobody making this encoding yet, and is it worth it? */
  lacks(encoding: Encoding): boolean {
    return this.#isCompressible && !this.#wanted.has(encoding)
  }

  /** Makes it, once. A body that does not get smaller stays as it is. */
  async make(encoding: Encoding): Promise<void> {
    this.#wanted.add(encoding)
    const body = await compress(encoding, this.plain.body)
    if (body.length < this.plain.body.length) this.#compressed[encoding] = this.represent(body, encoding)
  }

  /** Headers of a `304` (RFC 9110, section 15.4.5). */
  unchanged(tag: string): string[] {
    const known = this.#unchanged[tag]
    if (known) return known
    const told = pairs(this.#answer.headers).filter(([name]) => toldOfUnchanged.has(name.toLowerCase()))
    return (this.#unchanged[tag] = [...told.flat(), 'ETag', tag, 'X-Cache', '', 'X-Request-Id', ''])
  }

  private tagOf(encoding: Encoding): string {
    return `"${this.#hash}-${encoding}"`
  }

  private represent(body: Buffer, encoding?: Encoding): Representation {
    const etag = encoding ? this.tagOf(encoding) : `"${this.#hash}"`
    const headers = [
      ...this.#answer.headers,
      ...(encoding ? ['Content-Encoding', encoding] : []),
      ...['Content-Length', String(body.length), ...(this.#answer.hasValidators ? ['ETag', etag] : [])],
      ...['X-Cache', '', 'X-Request-Id', ''],
    ]
    return { body, etag, headers }
  }
}

function pairs(headers: readonly string[]): [string, string][] {
  return headers.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : []))
}
