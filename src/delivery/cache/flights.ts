import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Entry } from './entry.ts'

/** A client that waits for an answer that is being made for another one. */
interface Waiting {
  req: IncomingMessage
  res: ServerResponse
}

export interface Flight {
  /** When it began, in touches: who comes after one more of them must not get what was read before it. */
  began: number
  waiting: Waiting[]
}

/** The answers that are being made, so that many who ask the same at once cost one. */
export class Flights {
  readonly #flights = new Map<string, Flight>()

  /** @returns whether there is an answer to wait for */
  join(key: string, now: number, client: Waiting): boolean {
    const flight = this.#flights.get(key)
    if (flight?.began !== now) return false
    flight.waiting.push(client)
    return true
  }

  begin(key: string, began: number): Flight {
    const flight: Flight = { began, waiting: [] }
    this.#flights.set(key, flight)
    return flight
  }

  /** Answers those who wait; without an entry each of them asks by itself. */
  land(key: string, flight: Flight, entry: Entry | undefined, answer: (entry: Entry | undefined, client: Waiting) => void): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key)
    for (const client of flight.waiting) if (!client.res.destroyed) answer(entry, client)
  }
}
