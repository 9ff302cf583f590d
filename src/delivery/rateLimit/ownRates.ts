import type { Payload } from 'payload'

import { clientOfKey } from '../../access/index.ts'

/** How long an answer of the database is believed, in milliseconds; whether a key is valid at all is asked elsewhere, each time. */
const freshFor = 10_000
/** More keys than any installation gives out. */
const mostKept = 1_000

/** What a client may ask in a minute, with all its keys together. */
export interface OwnRate {
  client: string
  rate: number
}

/** What clients of the API may ask in a minute instead of what everybody may. */
export class OwnRates {
  readonly #known = new Map<string, { own: null | OwnRate; until: number }>()

  constructor(private readonly payload: Payload) {}

  /**
   * @param name of the key, which is not kept itself
   * @returns `null` where the usual limit holds, nothing when the key was not looked up lately
   */
  known(name: string): null | OwnRate | undefined {
    const found = this.#known.get(name)
    return found && found.until > Date.now() ? found.own : undefined
  }

  /** The same, from the database. */
  async look(name: string, key: string): Promise<null | OwnRate> {
    const client = await clientOfKey(this.payload, key)
    const own = client?.ratePerMinute ? { client: client.id, rate: client.ratePerMinute } : null
    if (this.#known.size >= mostKept) this.#known.clear()
    this.#known.set(name, { own, until: Date.now() + freshFor })
    return own
  }
}
