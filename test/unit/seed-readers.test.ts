import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { picturePath } from '../../src/seed/content.ts'
import { order, readAll } from '../../src/seed/order.ts'
import type { SeedGlobal, SeedRecord, Values } from '../../src/seed/record.ts'
import { localeCodes } from '../../src/shared/locales.ts'
import { contentCounts } from '../fixtures/contentCounts.ts'

const content = readAll()
const isRecord = (item: SeedGlobal | SeedRecord): item is SeedRecord => 'collection' in item
const records = content.filter(isRecord).flatMap((record) => [record, ...(record.dependants ?? [])])
const of = (collection: string) => records.filter((record) => record.collection === collection)

function find(collection: string, key: string): SeedRecord {
  const found = of(collection).find((record) => record.key === key)
  if (!found) throw new Error(`There is no ${collection}/${key}`)
  return found
}

function* references(value: unknown): Generator<{ collection: string; key: string }> {
  if (typeof value !== 'object' || value === null) return
  const { reference, link } = value as { reference?: unknown; link?: { relationTo?: string; key?: string } }
  if (typeof reference === 'object' && reference !== null) yield reference as { collection: string; key: string }
  if (link?.relationTo && link.key) yield { collection: link.relationTo, key: link.key }
  for (const item of Object.values(value)) yield* references(item)
}

describe('the content of the first start', () => {
  it.each(contentCounts)('has every record of %s: %i', (collection, count) => {
    expect(of(collection)).toHaveLength(count)
  })

  it('has 122 terms', () => {
    expect(of('glossary-terms').flatMap(({ shared }) => shared.terms as Values[])).toHaveLength(122)
  })

  it('has all three globals', () => {
    expect(content.filter((item) => !isRecord(item)).map((item) => (item as SeedGlobal).global)).toEqual([
      'site-settings',
      'term-set',
      'navigation',
    ])
  })

  it('names each record once', () => {
    const names = records.map(({ collection, key }) => `${collection}/${key}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('refers to records that exist, and outside links only to earlier ones', () => {
    const names = records.map(({ collection, key }) => `${collection}/${key}`)
    const backward = content.flatMap((item) => {
      const here = isRecord(item) ? order.indexOf(item.collection) : order.indexOf(item.global)
      return [...references([item.shared, item.texts])].map((to) => ({ ...to, isEarlier: order.indexOf(to.collection as never) <= here }))
    })
    const all = [...references(content.map((item) => [item.shared, item.texts, isRecord(item) && [item.links, item.dependants]]))]
    expect(all.filter(({ collection, key }) => !names.includes(`${collection}/${key}`))).toEqual([])
    expect(backward.filter(({ isEarlier }) => !isEarlier)).toEqual([])
  })

  it('publishes a source language and never a language without its title', () => {
    const untitled = records.filter(
      ({ publish, texts, collection }) =>
        ['events', 'news', 'documents', 'pages'].includes(collection) && publish.some((locale) => !texts[locale]?.title),
    )
    expect(untitled).toEqual([])
  })

  it('has a file for each picture', () => {
    expect(of('media').filter(({ picture }) => !picture || !existsSync(picturePath(picture)))).toEqual([])
  })
})

describe('readers', () => {
  it('keep the launch in Italy without a date, whatever became known later', () => {
    const { shared, texts } = find('events', 'launch-it')
    expect(shared).toMatchObject({ datePrecision: 'tba', startDate: null, status: 'announced' })
    expect(JSON.stringify([shared, texts])).not.toMatch(/Milan|2014-01-18/)
  })

  it('load short titles in other languages as drafts', () => {
    const drafts = of('events').flatMap(({ key, drafts: locales }) => locales.map((locale) => `${key}:${locale}`))
    expect(drafts).toEqual(['launch-hu:hu', 'launch-bg:bg', 'launch-ro:ro', 'launch-sk:sk', 'launch-it:it'])
  })

  it('leave the news about Megara a draft, since its date is unknown', () => {
    expect(
      of('news')
        .filter(({ publish }) => publish.length === 0)
        .map(({ key }) => key),
    ).toEqual(['megara-joins'])
    expect(find('news', 'megara-joins')).toMatchObject({ drafts: ['en', 'fr'], shared: { publishedAtPrecision: 'unknown' } })
  })

  it('turn a month of publication into noon of its last day', () => {
    expect(find('news', 'val-de-marne-joins').shared).toMatchObject({
      publishedAt: '2013-06-30T12:00:00.000Z',
      publishedAtPrecision: 'month',
    })
  })

  it('publish French only where there is French', () => {
    const english = (collection: string) => of(collection).filter(({ publish }) => !publish.includes('fr'))
    expect(english('glossary-terms')).toHaveLength(27)
    expect(english('documents')).toHaveLength(3)
  })

  it('publish an authority in English, and in the languages that have a name for it', () => {
    expect(find('member-authorities', 'oulu').publish).toEqual(['en'])
    expect(find('member-authorities', 'andalusia')).toMatchObject({
      publish: ['en', 'fr', 'it'],
      texts: { fr: { exonym: 'Andalousie' }, it: { exonym: 'Andalusia' } },
    })
  })

  it('keep accession numbers as they are, also the unknown ones', () => {
    const numbers = of('participations').flatMap(({ shared }) => (shared.network === 'alliance' ? [shared.accessionNumber] : []))
    expect(numbers).toEqual([null, null, null, 120, 122, 124, 127, 129, 130, null, null, null, null])
  })

  it('name each country in all languages', () => {
    expect(of('countries').filter(({ texts }) => localeCodes.some((locale) => !texts[locale]?.name))).toEqual([])
    expect(find('countries', 'TR').texts).toMatchObject({ en: { name: 'Türkiye' }, fr: { name: 'Türkiye' } })
    expect(find('countries', 'MK').texts.fr).toEqual({ name: 'Macédoine du Nord' })
  })

  it('point from a term to avoid to the one to use, by its concept unless that is their own', () => {
    const instead = (key: string) => (find('glossary-terms', key).shared.terms as Values[]).flatMap((term) => term.useInstead ?? [])
    expect(instead('nomads')).toMatchObject([{ concept: { reference: { key: 'roma-and-travellers' } } }, {}, { lang: 'fr' }])
    expect(instead('antigypsyism')).toEqual([{ concept: undefined, lang: 'en', text: 'antigypsyism' }])
  })

  it('turn what confirmed that an event was held into a source of it', () => {
    expect([...references(find('events', 'launch-ro').shared.sources)].map(({ key }) => key)).toContain('rm-ro6')
  })
})
