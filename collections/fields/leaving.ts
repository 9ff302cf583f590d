import type { PayloadRequest } from 'payload'

/**
 * The records a request is about to take away, by subject. Bulk operations run their documents side by side: each would count the
 * others as still there. So every document enters itself first and leaves the whole set out of its count.
 */
export function leaving(req: PayloadRequest, subject: string, id: number | string): string[] {
  const known = req.context[subject]
  const ids = known instanceof Set ? (known as Set<string>) : new Set<string>()
  ids.add(String(id))
  req.context[subject] = ids
  return [...ids]
}
