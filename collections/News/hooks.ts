import type { CollectionBeforeValidateHook } from 'payload'

import { settlePublishedAt } from './publishedAt.ts'

/** Keeps the instant of publication and its precision in step, whichever of the two was sent. */
export const keepPublishedAt: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || !('publishedAt' in data || 'publishedAtPrecision' in data)) return data
  const stored = (originalDoc ?? {}) as Record<string, unknown>
  return {
    ...data,
    ...settlePublishedAt(
      'publishedAt' in data ? data.publishedAt : stored.publishedAt,
      'publishedAtPrecision' in data ? data.publishedAtPrecision : stored.publishedAtPrecision,
    ),
  }
}
