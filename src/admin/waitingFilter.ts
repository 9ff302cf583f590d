import type { BaseFilter, Where } from 'payload'

import { isLocale, type Locale } from '../shared/locales.ts'
import type { PerLocaleCollection } from '../shared/slugs.ts'

/** Public in the source language, and not yet in this one: what `countWaiting` of the room `publication` counts. */
const waitingIn = (locale: Locale): Where => ({
  and: [{ isSourceLive: { equals: true } }, { [`live${locale[0]?.toUpperCase()}${locale.slice(1)}`]: { not_equals: true } }],
})

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
      where: waitingIn(locale),
    })
    const waiting: Where = { id: { in: docs.map(({ id }) => id) } }
    return given ? { and: [given, waiting] } : waiting
  }
}
