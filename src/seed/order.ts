import type { CollectionName, GlobalName, Slug } from '../shared/slugs.ts'
import { readApplications } from './readers/applications.ts'
import { readCountries } from './readers/countries.ts'
import { readDocuments } from './readers/documents.ts'
import { readEvents } from './readers/events.ts'
import { readGlossaryTerms } from './readers/glossaryTerms.ts'
import { readMedia } from './readers/media.ts'
import { readMemberAuthorities } from './readers/memberAuthorities.ts'
import { readNavigation } from './readers/navigation.ts'
import { readNews } from './readers/news.ts'
import { readOrganisations } from './readers/organisations.ts'
import { readPages } from './readers/pages.ts'
import { readProgrammes } from './readers/programmes.ts'
import { readSiteSettings } from './readers/siteSettings.ts'
import { readSources } from './readers/sources.ts'
import { readTermSet } from './readers/termSet.ts'
import { readThemes } from './readers/themes.ts'
import type { SeedGlobal, SeedRecord } from './record.ts'

const nothing = (): SeedRecord[] => []

/** Who reads the records of which slug. A slug without a row does not compile. */
const collectionReaders: Record<CollectionName, () => SeedRecord[]> = {
  sources: readSources,
  organisations: readOrganisations,
  themes: readThemes,
  countries: readCountries,
  media: readMedia,
  programmes: readProgrammes,
  'member-authorities': readMemberAuthorities,
  // Read with their authorities, which cannot be published without them.
  participations: nothing,
  events: readEvents,
  documents: readDocuments,
  'glossary-terms': readGlossaryTerms,
  news: readNews,
  pages: readPages,
  applications: readApplications,
  'ngo-requests': nothing,
  redirects: nothing,
  users: nothing,
  'api-clients': nothing,
  webhooks: nothing,
  'webhook-deliveries': nothing,
}

const globalReaders: Record<GlobalName, () => SeedGlobal> = {
  'site-settings': readSiteSettings,
  'term-set': readTermSet,
  navigation: readNavigation,
}

/** What comes first is what the later ones refer to. What refers forward does so through `links`. */
export const order: readonly Slug[] = [
  'sources',
  'organisations',
  'themes',
  'countries',
  'media',
  'programmes',
  'member-authorities',
  'events',
  'documents',
  'glossary-terms',
  'news',
  'pages',
  'site-settings',
  'term-set',
  'navigation',
  'applications',
]

const isGlobal = (slug: Slug): slug is GlobalName => slug in globalReaders

/** Everything there is to load, in order. */
export const readAll = (): (SeedGlobal | SeedRecord)[] =>
  order.flatMap((slug): (SeedGlobal | SeedRecord)[] => (isGlobal(slug) ? [globalReaders[slug]()] : collectionReaders[slug]()))
