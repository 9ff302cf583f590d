import type { Option } from 'payload'
import type { perLocaleGlobals, publicCollections } from '../../src/shared/slugs.ts'

type Reachable = (typeof perLocaleGlobals)[number] | (typeof publicCollections)[number]

const names: Record<Reachable, { en: string; fr: string }> = {
  news: { en: 'News', fr: 'Actualités' },
  events: { en: 'Events', fr: 'Événements' },
  programmes: { en: 'Programmes', fr: 'Programmes' },
  'member-authorities': { en: 'Member authorities', fr: 'Collectivités membres' },
  participations: { en: 'Participations', fr: 'Participations' },
  organisations: { en: 'Organisations', fr: 'Organisations' },
  'glossary-terms': { en: 'Glossary terms', fr: 'Termes du glossaire' },
  documents: { en: 'Documents', fr: 'Documents' },
  media: { en: 'Pictures and files', fr: 'Images et fichiers' },
  sources: { en: 'Sources', fr: 'Sources' },
  themes: { en: 'Themes', fr: 'Thèmes' },
  countries: { en: 'Countries', fr: 'Pays' },
  pages: { en: 'Pages', fr: 'Pages' },
  'site-settings': { en: 'Site settings', fr: 'Réglages du site' },
  navigation: { en: 'Navigation', fr: 'Navigation' },
  'term-set': { en: 'Term base', fr: 'Base terminologique' },
}

/** What a key may be limited to: all that is ever public. */
export const reachable: Option[] = Object.entries(names).map(([value, label]) => ({ value, label }))
