import type { Payload } from 'payload'

import { clientOfKey } from '../../access/index.ts'

/** How long an answer of the database is believed, in milliseconds; whether a key is valid at all is asked elsewhere, each time. */
const freshFor = 10_000
/** More keys than any installation gives out. */
const mostKept = 1_000

/** What clients of the API may ask in a minute instead of what everybody may. */
export class OwnRates {
  readonly #known = new Map<string, { rate: null | number; until: number }>()

  constructor(private readonly payload: Payload) {}

  /**
   * @param name of the key, which is not kept itself
   * @returns requests a minute; `null` where the usual limit holds, nothing when the key was not looked up lately
   */
  known(name: string): null | number | undefined {
    const found = this.#known.get(name)
    return found && found.until > Date.now() ? found.rate : undefined
  }

  /** The same, from the database. */
  async look(name: string, key: string): Promise<null | number> {
    const client = await clientOfKey(this.payload, key)
    const rate = client?.ratePerMinute ?? null
    if (this.#known.size >= mostKept) this.#known.clear()
    this.#known.set(name, { rate, until: Date.now() + freshFor })
    return rate
  }
}
