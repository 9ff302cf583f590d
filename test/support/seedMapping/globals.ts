import { expected, languagesOf, seedFile, to, toAll, type GlobalMapping, type Localized } from './mapping.ts'
import type { Fields } from './plain.ts'

interface SiteSettings extends Fields {
  siteName: Localized
  shortName: Localized
  mission: Localized
  auspices: Localized
  terminologyNote: Localized
  terminologyNoteConcept: string
  memberCounter: Fields
  seat: { city: string; countryCode: string; sources: string[] }
  counterHistory: (Fields & { sources: string[] })[]
  editorialNotes: string[]
}

interface TermSet {
  name: Localized
  basis: string[]
}

interface Entry {
  label: Localized
  page?: string
  url?: string
}

/** `rule` is how the counter works; the languages of the site are those of the product. */
function siteSettingsOf({ defaultLocale: _default, officialLocales: _official, ...raw }: SiteSettings) {
  const { siteName, shortName, mission, auspices, terminologyNote, seat, editorialNotes, ...rest } = raw
  const { rule: _rule, ...memberCounter } = rest.memberCounter
  return expected({
    key: 'site-settings',
    languages: languagesOf(siteName),
    secret: { editorialNotes },
    fields: (pick) => ({
      ...rest,
      siteName: pick(siteName),
      shortName: pick(shortName),
      mission: pick(mission),
      auspices: pick(auspices),
      terminologyNote: pick(terminologyNote),
      terminologyNoteConcept: to('glossary-terms', rest.terminologyNoteConcept),
      memberCounter,
      seat: { city: seat.city, country: to('countries', seat.countryCode), sources: toAll('sources', seat.sources) },
      counterHistory: rest.counterHistory.map(({ note, ...line }) => ({
        ...line,
        note,
        sources: toAll('sources', line.sources),
      })),
    }),
  })
}

function termSetOf({ name, basis }: TermSet) {
  return expected({
    key: 'term-set',
    languages: languagesOf(name),
    fields: (pick) => ({ name: pick(name), basis: toAll('sources', basis) }),
  })
}

function navigationOf(menus: Record<'footer' | 'header', Entry[]>) {
  return expected({
    key: 'navigation',
    languages: languagesOf(menus.header[0]?.label ?? {}),
    fields: (pick) => {
      const entry = ({ label, page, url }: Entry): Fields => ({
        label: pick(label),
        url,
        record: page && { relationTo: 'pages', value: to('pages', page) },
      })
      return { header: menus.header.map(entry), footer: menus.footer.map(entry) }
    },
  })
}

export const globalMappings: GlobalMapping[] = [
  { global: 'site-settings', notInFile: ['globalType'], ...siteSettingsOf(seedFile('site-settings')) },
  { global: 'term-set', notInFile: ['globalType'], ...termSetOf(seedFile('term-set')) },
  { global: 'navigation', notInFile: ['globalType'], ...navigationOf(seedFile('navigation')) },
]
