import type { BaseFilter, Where } from 'payload'

import { waitingWhere } from '../publication/index.ts'
import { isLocale } from '../shared/locales.ts'
import type { PerLocaleCollection } from '../shared/slugs.ts'

/** Lets `?waiting=fr` narrow a list of the panel to what waits for a French translation; the home screen links to it. */
export function waitingFilter(collection: string, own: BaseFilter | undefined): BaseFilter {
  return async (args) => {
    const { req } = args
    const given = (await own?.(args)) ?? null
    const locale = req.query?.waiting
    if (!isLocale(locale)) return given
    // Which rows wait stands in columns that nobody may ask for. What is shown of them is decided by the list, with the person's rights.
    const { docs } = await req.payload.find({
      collection: collection as PerLocaleCollection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      select: { updatedAt: true },
      where: waitingWhere(locale),
    })
    const waiting: Where = { id: { in: docs.map(({ id }) => id) } }
    return given ? { and: [given, waiting] } : waiting
  }
}
