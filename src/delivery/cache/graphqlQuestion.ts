import type { IncomingMessage } from 'node:http'

import { parse, stripIgnoredCharacters, type DefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'

import { isAnonymous, isGraphqlAddress, meansAnother, variantOf, type Question } from './question.ts'

/** Longer queries go past the cache. In bytes. */
const longestQuery = 16_000
/** Bytes of questions whose key is remembered as they were sent. */
const rememberedBytes = 4_000_000

const notKept = ''

/** Which questions of GraphQL are the same. */
export class GraphqlQuestions {
  /** Keys by what was sent: who asks again, asks in the same bytes. */
  readonly #keys = new LRUCache<string, string>({
    maxSize: rememberedBytes,
    sizeCalculation: (key, sent) => key.length + sent.length + 100,
  })

  constructor(private readonly origins: ReadonlySet<string>) {}

  /** May this be a query whose body has to be read to know? */
  isAsked(req: IncomingMessage): boolean {
    const { headers, method } = req
    if (method !== 'POST' || !isGraphqlAddress(req) || !isAnonymous(req)) return false
    if (meansAnother(req) || headers['content-encoding'] !== undefined || headers['idempotency-key'] !== undefined) return false
    const length = Number(headers['content-length'] ?? NaN)
    return length > 0 && length <= longestQuery && /^application\/json\s*(?:;|$)/u.test(headers['content-type'] ?? '')
  }

  /** @returns its question; nothing for mutations, and for what the application had better answer itself */
  questionOf(req: IncomingMessage, body: Buffer): Question | undefined {
    const { headers, url = '' } = req
    const sent = body.toString('utf8')
    const known = this.#keys.get(sent) ?? keyOf(sent)
    this.#keys.set(sent, known)
    if (known === notKept) return undefined
    // The form of the answer is chosen by `Accept`.
    const accept = headers.accept === undefined ? '' : `\naccept ${headers.accept}`
    return {
      key: `POST ${url}${variantOf({ ...headers, accept: undefined }, url, this.origins)}${accept}\n${known}`,
    }
  }
}

interface Asked {
  /** Registers the query under its hash, which no answer from memory would do. */
  extensions?: unknown
  query?: unknown
  operationName?: unknown
}

/** The query without what has no meaning in it, and all else in one order. */
function keyOf(sent: string): string {
  try {
    const asked = JSON.parse(sent) as Asked
    if (typeof asked !== 'object' || asked === null || Array.isArray(asked) || typeof asked.query !== 'string' || asked.extensions)
      return notKept
    if (!parse(asked.query, { maxTokens: 5_000, noLocation: true }).definitions.every(isHarmless)) return notKept
    return JSON.stringify(inOrder({ ...asked, query: stripIgnoredCharacters(asked.query) }))
  } catch {
    return notKept
  }
}

const isHarmless = (definition: DefinitionNode): boolean =>
  definition.kind === 'FragmentDefinition' || (definition.kind === 'OperationDefinition' && definition.operation === 'query')

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, inOrder(one)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
