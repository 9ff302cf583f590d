import type { Payload } from 'payload'

import type { Locale } from '../../shared/locales.ts'

/** What a format says of its publisher. */
export interface Site {
  siteName?: null | string
  mission?: null | string
  /** Is what it says of itself in the language asked for? */
  isOwnLanguage?: boolean
  /** ISO 8601. */
  updatedAt: string
}

/** The name of the site, in the language or along its chain; of a site that has not published any, nothing but the beginning of time. */
export async function readSite(payload: Payload, locale: Locale): Promise<Site> {
  const unnamed = { updatedAt: new Date(0).toISOString() }
  try {
    const { _translation, mission, siteName, updatedAt } = await payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      locale,
      overrideAccess: false,
      select: { mission: true, siteName: true, updatedAt: true },
    })
    const isOwnLanguage = (_translation as { served?: unknown } | undefined)?.served === locale
    return { ...unnamed, isOwnLanguage, mission, siteName, ...(updatedAt ? { updatedAt } : {}) }
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 403 || status === 404) return unnamed
    throw error
  }
}
