import { readData } from '../content.ts'
import { byLocale, localesOf, refer, referAll, type SeedGlobal } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawSiteSettings {
  siteName: Localized
  shortName: Localized
  mission: Localized
  auspices: Localized
  terminologyNote: Localized
  terminologyNoteConcept: string
  memberCounter: { mode: string; publishedParticipants: number; publishedCountries: number; asOf: string }
  socialLinks: { platform: string; label: string; url: string | null; order: number }[]
  contact: { email: string }
  seat: { city: string; countryCode: string; sources: string[] }
  sidebarBlocks: string[]
  counterHistory: { date: string | null; participants: number; countries: number | null; sources: string[]; note?: string }[]
  editorialNotes: string[]
}

export function readSiteSettings(): SeedGlobal {
  const raw = readData<RawSiteSettings>('site-settings')
  const { siteName, shortName, mission, auspices, terminologyNote, memberCounter, seat } = raw
  return {
    global: 'site-settings',
    sourceLocale: 'en',
    shared: {
      terminologyNoteConcept: refer('glossary-terms', raw.terminologyNoteConcept),
      memberCounter,
      socialLinks: raw.socialLinks,
      contact: raw.contact,
      seat: { city: seat.city, country: refer('countries', seat.countryCode), sources: referAll('sources', seat.sources) },
      sidebarBlocks: raw.sidebarBlocks,
      counterHistory: raw.counterHistory.map((line) => ({ ...line, sources: referAll('sources', line.sources) })),
      editorialNotes: raw.editorialNotes,
    },
    texts: byLocale({ siteName, shortName, mission, auspices, terminologyNote }),
    publish: localesOf(siteName),
    drafts: [],
  }
}
