import { describe, expect, it } from '@jest/globals'

import { toDefinedTerm } from '../../src/delivery/jsonLd/definedTerm.ts'
import { toJsonLd } from '../../src/delivery/jsonLd/document.ts'
import { toEvent } from '../../src/delivery/jsonLd/event.ts'
import { toGovernmentOrganization } from '../../src/delivery/jsonLd/governmentOrganization.ts'
import { publicationDate, toNewsArticle } from '../../src/delivery/jsonLd/newsArticle.ts'
import type { Event, GlossaryTerm, MemberAuthority, News } from '../../src/payload-types.ts'

const publisher = { publicUrl: 'https://cms.example', siteName: 'The Alliance' }
const served = { id: '7', slug: 'prochains', updatedAt: '2026-11-25T01:00:00.000Z', _translation: { served: 'fr' } }

const event = (more: Partial<Event>) =>
  toEvent(
    { ...served, title: 'Lancement', status: 'scheduled', datePrecision: 'day', startDate: '2026-12-01', ...more } as Event,
    publisher,
  ) as Record<string, unknown> | undefined

describe('a news item', () => {
  const doc = { ...served, title: 'Titre', lead: 'Chapeau', publishedAt: '2013-10-31T12:00:00.000Z', publishedAtPrecision: 'month' } as News

  it('is a NewsArticle with its permanent name and its page', () => {
    expect(toNewsArticle({ ...doc, image: { url: '/api/media/file/a.jpg' } } as News, publisher)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://cms.example/id/news/7',
      url: 'https://cms.example/fr/news/prochains',
      headline: 'Titre',
      description: 'Chapeau',
      inLanguage: 'fr',
      datePublished: '2013-10',
      dateModified: '2026-11-25T01:00:00.000Z',
      image: 'https://cms.example/api/media/file/a.jpg',
      publisher: { '@type': 'Organization', name: 'The Alliance', url: 'https://cms.example' },
    })
  })

  it.each([
    ['time', '2013-10-31T12:00:00.000Z'],
    ['day', '2013-10-31'],
    ['year', '2013'],
    ['unknown', undefined],
  ] as const)('of precision %s says no more of its date than is known', (publishedAtPrecision, date) => {
    expect(publicationDate({ publishedAt: '2013-10-31T12:00:00.000Z', publishedAtPrecision })).toBe(date)
  })
})

describe('an event', () => {
  it.each([
    ['announced', 'EventScheduled'],
    ['held', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['rescheduled', 'EventRescheduled'],
  ] as const)('that is %s is an %s', (status, schema) => {
    expect(event({ status })).toMatchObject({ '@type': 'Event', eventStatus: `https://schema.org/${schema}` })
  })

  it('is none without a date', () => {
    expect(event({ datePrecision: 'tba', startDate: null })).toBeUndefined()
  })

  it('keeps its first date when it is postponed, also without a new one', () => {
    expect(event({ status: 'postponed', datePrecision: 'tba', startDate: null, previousStartDate: '2026-06-01' })).toMatchObject({
      startDate: '2026-06-01',
    })
    expect(event({ status: 'postponed', previousStartDate: '2026-06-01' })).not.toHaveProperty('previousStartDate')
  })

  it('tells the new and the earlier date when it was moved', () => {
    expect(event({ status: 'rescheduled', previousStartDate: '2026-06-01' })).toMatchObject({
      startDate: '2026-12-01',
      previousStartDate: '2026-06-01',
    })
  })

  it('tells the moment where the hour is known, with its offset', () => {
    const timed = { startTime: '09:30', endTime: '17:00', timezone: 'Europe/Bucharest' }
    expect(event(timed)).toMatchObject({ startDate: '2026-12-01T09:30:00+02:00', endDate: '2026-12-01T17:00:00+02:00' })
    expect(event({ ...timed, startDate: '2026-12', datePrecision: 'month' })).toMatchObject({ startDate: '2026-12' })
  })

  it('says where it is, on a map, in a hall and online', () => {
    const place = { city: 'Košice', venue: 'Town hall', country: { code: 'SK' }, geo: { lat: 48.7, lng: 21.2 } }
    const found = event({ ...place, onlineUrl: 'https://example.org/live' } as never)
    expect(found).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'Town hall',
          address: { '@type': 'PostalAddress', addressLocality: 'Košice', addressCountry: 'SK' },
          geo: { '@type': 'GeoCoordinates', latitude: 48.7, longitude: 21.2 },
        },
        { '@type': 'VirtualLocation', url: 'https://example.org/live' },
      ],
    })
    expect(event({})).not.toHaveProperty('location')
  })
})

it('an authority goes by its name in the language asked for, and names the same one elsewhere where somebody compared', () => {
  const doc = {
    ...served,
    name: 'Wien',
    exonym: 'Vienne',
    localName: { value: 'Wien' },
    country: { code: 'AT', name: 'Autriche' },
    wikidataId: 'Q1741',
  }
  const describe = (more: object) => toGovernmentOrganization({ ...doc, ...more } as MemberAuthority, publisher)
  expect(describe({ wikidataVerified: true })).toMatchObject({
    '@type': 'GovernmentOrganization',
    name: 'Vienne',
    alternateName: ['Wien'],
    areaServed: { '@type': 'AdministrativeArea', containedInPlace: { '@type': 'Country', name: 'Autriche', identifier: 'AT' } },
    sameAs: ['http://www.wikidata.org/entity/Q1741'],
  })
  expect(describe({})).not.toHaveProperty('sameAs')
})

it('a concept is a DefinedTerm of the term base, without the words that are to be avoided', () => {
  const terms = [
    { lang: 'fr', status: 'preferred', text: 'Roms' },
    { lang: 'fr', status: 'admitted', text: 'Rroms' },
    { lang: 'fr', status: 'deprecated', text: 'Tsiganes' },
    { lang: 'en', status: 'admitted', text: 'Roma' },
  ]
  const doc = { ...served, definition: 'Un peuple.', headword: 'Roms', terms } as GlossaryTerm
  expect(toDefinedTerm(doc, { ...publisher, termSet: 'Terminologie' })).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'Roms',
    alternateName: ['Rroms'],
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': 'https://cms.example/data/glossary#terms', name: 'Terminologie' },
  })
})

it('nothing of it can end a script', () => {
  const written = toJsonLd({ name: '</script><script>' })
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toEqual({ name: '</script><script>' })
})
