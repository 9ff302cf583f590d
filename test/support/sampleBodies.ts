import { randomUUID } from 'node:crypto'

import type { CollectionName } from '../../src/shared/slugs.ts'

import type { TestApp } from './app.ts'

/** Records that others lead to. */
export interface Related {
  authority: string
  country: string
  source: string
  theme: string
}

/** Makes, as the system, one record of each kind that others lead to. */
export async function makeRelated(app: TestApp): Promise<Related> {
  const make = async (collection: 'countries' | 'member-authorities' | 'sources' | 'themes', data: object): Promise<string> => {
    const { id } = await app.payload.create({ collection, locale: 'en', data: data as never, overrideAccess: true })
    return String(id)
  }
  const country = await make('countries', { name: 'Bulgaria', code: 'BG' })
  return {
    country,
    source: await make('sources', { title: 'A report', key: newKey() }),
    theme: await make('themes', { label: 'Housing', key: newKey(), order: 1 }),
    authority: await make('member-authorities', { name: 'Albena', country }),
  }
}

const newKey = () => `key-${randomUUID().slice(0, 8)}`

const person = {
  contactName: 'Maria Ivanova',
  contactRole: 'Adviser',
  contactEmail: 'maria@example.org',
  correspondenceLanguage: 'en',
  consentDataProcessing: true,
  consentVersion: '1',
  consentAt: '2026-01-01T00:00:00.000Z',
}

/** The least that a new record of this collection may consist of, in English; nothing else of it is unique. */
export function sampleBody(slug: CollectionName, { authority, country, source, theme }: Related): Record<string, unknown> {
  const key = newKey()
  const bodies: Record<CollectionName, Record<string, unknown>> = {
    news: { title: 'A title', slug: key, lead: 'A lead.', category: 'programme', publishedAt: '2013-10-14' },
    events: { title: 'A title', slug: key, summary: 'A summary.' },
    programmes: { name: 'A programme', slug: key, summary: 'A summary.' },
    'member-authorities': { name: 'A town', slug: key, country },
    'glossary-terms': { slug: key },
    documents: { title: 'A title', slug: key },
    pages: { title: 'A title', slug: key },
    media: { alt: 'A square' },
    participations: { authority, network: 'alliance', role: 'laureate', sources: [source] },
    organisations: { name: 'A body', kind: 'network', key },
    sources: { title: 'A report', key },
    themes: { label: 'A theme', key, order: 5 },
    countries: { name: 'A country', code: `X${String.fromCharCode(65 + Math.floor(Math.random() * 26))}`, order: 5 },
    redirects: { from: `/${key}`, type: '410' },
    applications: {
      authorityName: 'A town',
      authorityType: 'town',
      country,
      signatoryRole: 'Mayor',
      decisionType: 'pending',
      acceptStandards: true,
      localActionPlan: false,
      currentActivities: 'Some.',
      interestThemes: [theme],
      motivation: 'To learn.',
      ...person,
    },
    'ngo-requests': { organisationName: 'A body', country, fieldsOfWork: [theme], message: 'A message.', ...person },
    users: { email: `${key}@example.org`, password: `pass-${randomUUID()}`, name: 'A person', roles: ['author'] },
  }
  return bodies[slug]
}
