import type { Payload } from 'payload'

import { onPage, toAnswer, type SearchAnswer } from './answer.ts'
import { SearchKeeper } from './keeper.ts'
import type { Progress } from './make.ts'
import { SearchNotReadyError } from './notReady.ts'
import { filterTokens, mostFound, readSearch, type SearchRequest } from './parameters.ts'
import { conditionsOf } from './tokens.ts'

/** How long a question waits for the index to be made, in milliseconds. */
const patience = 10_000

/** Full text search over what is public. */
export class Search {
  readonly #keeper: SearchKeeper

  constructor(payload: Payload) {
    this.#keeper = new SearchKeeper(payload)
  }

  /** Makes the index where there is none that can be gone on with. Without it the first question does. */
  open(): Promise<void> {
    return this.#keeper.open()
  }

  rebuild(progress?: Progress): Promise<void> {
    return this.#keeper.rebuild(progress)
  }

  /**
   * Answers a question.
   *
   * @param query parameters of the request as they came
   * @throws BadParameter, SearchNotReadyError
   */
  async answer(query: Record<string, unknown>): Promise<{ answer: SearchAnswer; request: SearchRequest }> {
    const request = readSearch(query)
    const index = await withinPatience(this.#keeper.whole())
    const names = await this.#keeper.names()
    const filters = filterTokens(request, names).map((token) => [token])
    const conditions = conditionsOf(request.typed, (word, isPrefix) => names.tokensOf(request.locale, word, isPrefix))
    const found = await index.find({
      locale: request.locale,
      conditions: conditions.map((condition) => [...condition, ...filters]),
      most: mostFound,
      ...onPage(request),
    })
    return { answer: toAnswer(found, request, names), request }
  }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchNotReadyError()), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
