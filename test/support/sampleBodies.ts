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
export async function makeRelated(app: TestApp, countryCode = 'BG'): Promise<Related> {
  const make = async (collection: 'countries' | 'member-authorities' | 'sources' | 'themes', data: object): Promise<string> => {
    const { id } = await app.payload.create({ collection, locale: 'en', data: data as never, overrideAccess: true })
    return String(id)
  }
  const country = await make('countries', { name: 'Bulgaria', code: countryCode })
  return {
    country,
    source: await make('sources', { title: 'A report', key: newKey() }),
    theme: await make('themes', { label: 'Housing', key: newKey(), order: 1 }),
    authority: await make('member-authorities', { name: 'Albena', country }),
  }
}

let codes = 0
const regions = new Intl.DisplayNames('en', { type: 'region' })

/** Codes that no country has. */
function nextCode(): string {
  const letter = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at)
  codes += 1
  const code = `${letter(Math.floor(codes / 26) % 26)}${letter(codes % 26)}`
  return regions.of(code) === code ? code : nextCode()
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
export function sampleBody(slug: CollectionName, { authority, country, source: reference, theme }: Related): Record<string, unknown> {
  const key = newKey()
  const source = { sourceLocale: 'en' }
  const bodies: Record<CollectionName, Record<string, unknown>> = {
    news: {
      ...source,
      title: 'A title',
      slug: key,
      lead: 'A lead.',
      category: 'programme',
      publishedAt: '2013-10-14',
      publishedAtPrecision: 'day',
    },
    events: {
      ...source,
      title: 'A title',
      slug: key,
      summary: 'A summary.',
      eventType: 'launch',
      status: 'announced',
      datePrecision: 'day',
    },
    programmes: { ...source, name: 'A programme', slug: key, summary: 'A summary.', code: key.toUpperCase() },
    'member-authorities': { ...source, name: 'A town', slug: key, type: 'town', country },
    'glossary-terms': {
      ...source,
      slug: key,
      definition: 'A thing.',
      conceptType: 'group',
      sources: [reference],
      terms: [{ text: 'Roma', lang: 'en', status: 'preferred' }],
    },
    documents: { ...source, title: 'A title', slug: key, docType: 'guidelines' },
    pages: { ...source, title: 'A title', slug: key },
    media: { ...source, alt: 'A square', credit: 'Nobody' },
    participations: { authority, network: 'alliance', role: 'laureate', sources: [reference] },
    organisations: { name: 'A body', kind: 'network', key },
    sources: { title: 'A report', key },
    themes: { label: 'A theme', key, order: 5 },
    get countries() {
      return { name: 'A country', code: nextCode(), order: 5 }
    },
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
      status: 'submitted',
      ...person,
    },
    'ngo-requests': { organisationName: 'A body', country, fieldsOfWork: [theme], message: 'A message.', status: 'submitted', ...person },
    'api-clients': { name: 'A program' },
    webhooks: { name: 'A receiver', url: 'https://receiver.test/hook', events: ['*'] },
    'webhook-deliveries': { event: 'news.published', messageId: key, body: '{}', status: 'pending', attempts: 0 },
    users: { email: `${key}@example.org`, password: `pass-${randomUUID()}`, name: 'A person', roles: ['author'] },
  }
  return bodies[slug]
}
