import { describe, expect, it } from '@jest/globals'

import { toCsv } from '../../src/delivery/formats/csv.ts'
import { renderCsv } from '../../src/delivery/participants/csv.ts'
import { renderGeojson } from '../../src/delivery/participants/geojson.ts'
import { renderJson } from '../../src/delivery/participants/json.ts'
import { languagesOf, type Participants } from '../../src/delivery/participants/model.ts'
import { toParticipant, type AuthorityRecord } from '../../src/delivery/participants/toParticipant.ts'
import { parseCsv } from '../support/csv.ts'
import { geojsonProblems } from '../support/geojson.ts'

const participation = {
  authority: 'a1',
  network: 'alliance',
  role: 'participant',
  status: 'active',
  statusAsOf: '2015-06-24',
  startDate: '2015',
  endDate: null,
  accessionNumber: 129,
}

const setting = {
  countries: [{ id: 'xk', code: 'XK', name: { en: 'Kosovo', fr: 'Kosovo' }, footnote: { en: 'All reference …' } }],
  locale: 'bg',
  participations: [participation],
  publicUrl: 'https://example.org',
  themes: [{ id: 't1', key: 'housing', label: { bg: 'Жилища', en: 'Housing' } }],
} as const

const everywhere = (['en', 'fr', 'bg'] as const).map((locale) => ({ locale, url: `/${locale}/member-authorities/andalusia` }))

const andalusia: AuthorityRecord = {
  id: 'a1',
  name: 'Andalucía',
  exonym: { en: 'Andalusia', fr: 'Andalousie' },
  localName: { value: 'Andalucía', lang: 'es' },
  type: 'region',
  country: 'xk',
  themes: ['t1', 'unknown'],
  geo: { lat: 37.123456789, lng: -4.5, precision: 'region', source: 'GeoNames', verified: null },
  sourceLocale: 'en',
  _translation: { available: everywhere },
}

const participantsOf = (...records: Partial<AuthorityRecord>[]): Participants => ({
  locale: 'bg',
  participants: records.flatMap((record) => toParticipant({ ...andalusia, ...record }, setting) ?? []),
})

const nowhere = { id: 'a2', name: 'Elsewhere', exonym: null, localName: null, geo: null, themes: [] }

describe('a participant', () => {
  it('is named along the chain of languages, and says in which it is named', () => {
    const [found] = participantsOf({}).participants
    expect(found).toMatchObject({
      id: 'https://example.org/id/member-authorities/a1',
      name: 'Andalusia',
      language: 'en',
      url: 'https://example.org/bg/member-authorities/andalusia',
      localName: { value: 'Andalucía', language: 'es' },
      country: { code: 'XK', name: 'Kosovo*', language: 'en', footnote: 'All reference …' },
      themes: [{ key: 'housing', name: 'Жилища', language: 'bg' }],
      participations: [{ network: 'alliance', accessionNumber: 129 }],
    })
    expect(languagesOf(participantsOf({}))).toEqual(['en', 'bg'])
  })

  it('has the language of its own text, and none for a proper name', () => {
    expect(participantsOf({ exonym: { bg: 'Андалусия', en: 'Andalusia' } }).participants[0]).toMatchObject({
      name: 'Андалусия',
      language: 'bg',
    })
    expect(participantsOf({ exonym: {} }).participants[0]).toMatchObject({ name: 'Andalucía', language: null })
  })

  it('comes in the language it was written in where it has no other, and not in one it does not fall back to', () => {
    const onlyFrench = { _translation: { available: everywhere.slice(1, 2) } }
    expect(participantsOf({ ...onlyFrench, sourceLocale: 'fr' }).participants[0]).toMatchObject({
      name: 'Andalusia',
      url: 'https://example.org/fr/member-authorities/andalusia',
    })
    expect(participantsOf(onlyFrench).participants).toEqual([])
  })
})

describe('GeoJSON', () => {
  const text = renderGeojson(participantsOf({}, nowhere))

  it('keeps the rules of RFC 7946, with nobody in it as well', () => {
    expect(geojsonProblems(text)).toEqual([])
    expect(geojsonProblems(renderGeojson(participantsOf()))).toEqual([])
  })

  it('has longitude first and six decimals, nothing for an authority without a point, and credits GeoNames', () => {
    expect(JSON.parse(text)).toMatchObject({
      attribution: { name: 'GeoNames', licence: 'https://creativecommons.org/licenses/by/4.0/' },
      features: [
        {
          id: 'https://example.org/id/member-authorities/a1',
          geometry: { type: 'Point', coordinates: [-4.5, 37.123457] },
          properties: { name: 'Andalusia', point: { precision: 'region', source: 'GeoNames', isVerified: false } },
        },
        { id: 'https://example.org/id/member-authorities/a2', geometry: null, properties: { name: 'Elsewhere', point: null } },
      ],
    })
  })
})

describe('JSON', () => {
  it('is the whole of it, with its number', () => {
    const found = participantsOf({}, nowhere)
    expect(JSON.parse(renderJson(found))).toMatchObject({ locale: 'bg', total: 2, participants: found.participants })
  })
})

describe('CSV', () => {
  it('has a line for each participation, every line as long as the first', () => {
    const rows = parseCsv(renderCsv(participantsOf({}, nowhere)))
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    const [names = [], first = []] = rows
    expect(Object.fromEntries(names.map((name, index) => [name, first[index]]))).toMatchObject({
      name: 'Andalusia',
      nameLanguage: 'en',
      latitude: '37.123457',
      longitude: '-4.5',
      pointVerified: 'false',
      country: 'Kosovo*',
      countryFootnote: 'All reference …',
      themes: 'housing',
      network: 'alliance',
      startDate: '2015',
      endDate: '',
    })
    expect(rows).toHaveLength(3)
  })

  it('begins with the mark of UTF-8 when it is wanted', () => {
    expect(renderCsv(participantsOf(), true).startsWith('\uFEFFid,name,')).toBe(true)
    expect(renderCsv(participantsOf()).startsWith('id,name,')).toBe(true)
  })

  it.each([
    ['=HYPERLINK("https://x")', '"\'=HYPERLINK(""https://x"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['a=1', 'a=1'],
    ['a, "b"\r\nc', '"a, ""b""\r\nc"'],
    [-4.5, '-4.5'],
    [null, ''],
    [false, 'false'],
  ])('writes %j as a cell that is no formula', (value, cell) => {
    expect(toCsv(['name'], [[value]], false)).toBe(`name\r\n${cell}\r\n`)
  })

  it('keeps the apostrophe of a name that begins like a formula', () => {
    const rows = parseCsv(renderCsv(participantsOf({ exonym: { bg: '=1+1' } })))
    expect(rows[1]?.[1]).toBe("'=1+1")
  })
})
