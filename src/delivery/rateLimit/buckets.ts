import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

/** How much of something is given in which time. */
export interface Policy {
  /** As the headers call it. */
  name: string
  quota: number
  /** In seconds. */
  window: number
}

/** What is left of a policy for one client. */
export interface Share {
  policy: Policy
  isRefused: boolean
  remaining: number
  /** Seconds until it is whole again. */
  reset: number
}

/** Makes the store of a policy: in memory, for one process. */
export type MakeStore = (policy: Policy) => RateLimiterAbstract

export const inMemory: MakeStore = ({ name, quota, window }) => new RateLimiterMemory({ duration: window, keyPrefix: name, points: quota })

/** How long a store that did not answer is left alone, in milliseconds: each request would wait for it. */
const rest = 2_000

/** Counts what a client takes of a policy. While the store does not answer, this process counts for itself. */
export function bucket(policy: Policy, makeStore: MakeStore, warn: (error: Error) => void): (client: string) => Promise<Share> {
  const store = makeStore(policy)
  const spare = inMemory(policy)
  const shareOf = ({ msBeforeNext, remainingPoints }: RateLimiterRes, isRefused: boolean): Share => ({
    policy,
    isRefused,
    remaining: Math.max(0, remainingPoints),
    reset: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  })
  const take = async (from: RateLimiterAbstract, client: string): Promise<Share> => {
    try {
      return shareOf(await from.consume(client), false)
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return shareOf(refused, true)
      throw refused
    }
  }
  let restsUntil = 0
  return async (client) => {
    if (Date.now() < restsUntil) return take(spare, client)
    try {
      return await take(store, client)
    } catch (error) {
      restsUntil = Date.now() + rest
      warn(error as Error)
      return take(spare, client)
    }
  }
}
