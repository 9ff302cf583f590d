import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { publicCollections } from '../../shared/slugs.ts'

/** What each collection is told apart by on every installation. */
const stableNames: Record<(typeof publicCollections)[number], string> = {
  news: 'legacyKey',
  events: 'legacyKey',
  programmes: 'code',
  'member-authorities': 'legacyKey',
  participations: '-accessionNumber',
  organisations: 'key',
  'glossary-terms': 'legacyKey',
  documents: 'legacyKey',
  media: 'legacyKey',
  sources: 'key',
  themes: 'key',
  countries: 'code',
  pages: 'legacyKey',
}

/** The requests whose answers are the examples of the document, by operation. */
export const exampleRequests = (operationOf: (path: string) => string | undefined): [string, string][] => [
  ...publicCollections.flatMap((slug): [string, string][] => {
    const operation = operationOf(`/api/${slug}`)
    return operation ? [[operation, `/api/${slug}?limit=1&depth=0&locale=fr&sort=${stableNames[slug]}`]] : []
  }),
  ['resolvePath', '/api/resolve?path=/fr/news/prochains-lancements-de-romed2-et-romact'],
  ['getFeed', '/feeds/fr/news.json?programme=ROMACT&country=SK'],
  ['getParticipants', '/data/fr/participants.json?network=romact&country=SK&year=2013'],
  ['BadRequest', '/api/events?when=tomorrow'],
  ['NotFound', '/api/resolve?path=/fr/news/rien'],
]

/** Answers of the seeded content, kept in a file that a test compares with the content (`test/int/openapiExamples.test.ts`). */
export const readExamples = (): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'examples.json'), 'utf8')) as Record<string, unknown>
