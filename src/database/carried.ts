import type { PayloadRequest } from 'payload'

/** The property of a request under which it carries what is noted of its reads: see `changes`. */
export const carriedKey = Symbol.for('alliance.database.carried')

/** A request of which its transaction is left, and what it carries: no language and no user. */
export function bareRequest(req: PayloadRequest): Partial<PayloadRequest> {
  const carried = (req as { [carriedKey]?: unknown })[carriedKey]
  return { transactionID: req.transactionID, ...(carried === undefined ? {} : { [carriedKey]: carried }) }
}

/** A request that carries on purpose nothing: what is read with it is no part of what is answered. */
export const uncarriedRequest = ({ transactionID }: PayloadRequest): Partial<PayloadRequest> =>
  ({ transactionID, [carriedKey]: null }) as Partial<PayloadRequest>
