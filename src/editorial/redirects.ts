import type { PayloadRequest } from 'payload'

import type { Locale } from '../shared/locales.ts'
import { hasPath, publicPath } from '../shared/paths.ts'

/** A document that is now public under another address. */
interface AddressChange {
  collection: string
  id: string
  locale: Locale
  previousSlug: string
  req: PayloadRequest
  slug: string
}

/**
 * Leaves a redirect at the old address. It points at the record, not at the new address, so that it still leads there after the next
 * change; and the new address stops redirecting if it ever did.
 */
export async function recordRedirect({ collection, id, locale, previousSlug, req, slug }: AddressChange): Promise<void> {
  if (!hasPath(collection)) return
  const { payload } = req
  const from = publicPath(collection, locale, previousSlug)
  const taken = { or: [{ from: { equals: from } }, { from: { equals: publicPath(collection, locale, slug) } }] }
  await payload.delete({ collection: 'redirects', depth: 0, overrideAccess: true, req, where: taken })
  const record = { relationTo: collection, value: id }
  await payload.create({ collection: 'redirects', data: { from, locale, record, type: '301' }, depth: 0, overrideAccess: true, req })
}
