import type { PayloadRequest, Where } from 'payload'

/** Conditions that a read rule adds for one operation. */
interface Conditions {
  slug: string
  where: Where
}

/** The property under which they travel; it is isolated, so that no other operation of the request meets them. */
export const conditionsKey = Symbol.for('alliance.publication.conditions')

type Carrier = { [conditionsKey]?: Conditions }

/**
 * Leaves conditions for the read rule of a collection. What is sent as a filter is checked by the framework against the fields that a
 * reader may name, and ours name hidden ones.
 */
export function leaveConditions(req: PayloadRequest, conditions: Conditions): void {
  ;(req as unknown as Carrier)[conditionsKey] = conditions
}

/** Takes the conditions left for a collection; they are for the operation that asks first. */
export function takeConditions(req: PayloadRequest, slug: string): undefined | Where {
  const carrier = req as unknown as Carrier
  const left = carrier[conditionsKey]
  if (left?.slug !== slug) return undefined
  delete carrier[conditionsKey]
  return left.where
}
