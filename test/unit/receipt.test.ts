import { describe, expect, it } from '@jest/globals'
import type { FlattenedField, SanitizedConfig } from 'payload'

import type { Operation } from '../../src/publication/intent.ts'
import { creationReceipt, deletionReceipt, publicationReceipt, saveReceipt } from '../../src/publication/receipt.ts'
import type { PublicationRecord } from '../../src/publication/record.ts'
import { settlePublication, settleSave, type Entity } from '../../src/publication/settle.ts'
import { localeCodes, type Locale } from '../../src/shared/locales.ts'

const label = { name: 'label', type: 'text', localized: true }
const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'category', type: 'text' },
  { name: 'credit', type: 'group', flattenedFields: [{ name: 'url', type: 'text' }] },
  { name: 'links', type: 'array', flattenedFields: [{ name: 'url', type: 'text' }, label] },
] as unknown as FlattenedField[]

const config = {} as SanitizedConfig
const entity: Entity = { slug: 'news', fields, neutralWithout: [] }
const row = (id: string, texts: object = {}) => ({ id, url: id, label: texts })

const recordWith = (...live: Locale[]): PublicationRecord => ({
  sourceLocale: 'en',
  sourceVersion: 1,
  isNeutral: false,
  languages: Object.fromEntries(
    live.map((code) => [code, { isLive: true, slug: null, origin: 'original' as const, sourceVersion: 1, publishedAt: null }]),
  ),
})

const write = (intent: Operation['intent'], locale: Locale) => ({ intent, locale })
const without = (...codes: Locale[]) => localeCodes.filter((code) => !codes.includes(code))

describe('the receipt of a publication', () => {
  const was = { title: { en: 'One', fr: 'Un' }, category: 'a', links: [row('1', { en: 'L', fr: 'L' }), row('2', { en: 'M', fr: 'M' })] }
  const both = recordWith('en', 'fr')

  it('names its language, and what of the shared fields the draft still has to itself', () => {
    const publicRow = { ...was, title: { en: 'One', fr: 'Deux' } }
    const draft = { ...publicRow, category: 'b', credit: { url: 'x' }, links: [row('2', { en: 'M', fr: 'M' })] }
    expect(
      publicationReceipt({ config, draft, entity, operation: write('publish', 'fr'), previous: both, publicRow, record: both, row: was }),
    ).toEqual({
      locale: 'fr',
      intent: 'publish',
      changed: ['fr'],
      unchanged: without('fr'),
      pendingShared: ['category', 'credit.url', 'links'],
      waiting: [],
      losing: [],
    })
  })

  it('names the languages whose labels of new rows wait, and those that lose text with rows that went', () => {
    const publicRow = { ...was, links: [row('2', { en: 'M', fr: 'M' }), row('3', { en: 'N' })] }
    const draft = { ...publicRow, links: [row('2', { en: 'M', fr: 'M' }), row('3', { en: 'N', fr: 'N', bg: 'N' })] }
    const receipt = publicationReceipt({
      ...{ config, draft, entity, publicRow, row: was },
      operation: write('publish', 'en'),
      previous: both,
      record: both,
    })
    expect(receipt).toMatchObject({ changed: ['en', 'fr'], pendingShared: [], waiting: ['fr'], losing: ['fr'] })
  })

  it('names a language that became public or ceased to be, even without a text', () => {
    const more = { config, draft: was, entity, publicRow: was, row: was }
    expect(
      publicationReceipt({ ...more, operation: write('publish', 'bg'), previous: both, record: recordWith('en', 'fr', 'bg') }).changed,
    ).toEqual(['bg'])
    const last = publicationReceipt({ ...more, operation: write('unpublish', 'en'), previous: recordWith('en'), record: recordWith() })
    expect(last).toMatchObject({ intent: 'unpublish', changed: ['en'], pendingShared: [] })
  })
})

describe('the receipt of a save', () => {
  const previous = { title: { en: 'One', fr: 'Un' }, links: [row('1', { en: 'L', fr: 'L' })] }
  const more = { config, entity, previous, record: recordWith('en') }

  it('names the languages of the draft that are different now, those of rows that came or went included', () => {
    const operation = write('save', 'en')
    expect(saveReceipt({ ...more, draft: previous, operation, pendingShared: [] }).changed).toEqual([])
    const shorter = saveReceipt({ ...more, draft: { ...previous, links: [] }, operation, pendingShared: ['links'] })
    expect(shorter).toMatchObject({ changed: ['en', 'fr'], pendingShared: ['links'] })
  })

  it('tells the trash from other saves', () => {
    const trashed = { ...previous, deletedAt: '2026-01-01T00:00:00.000Z' }
    const operation = write('save', 'fr')
    expect(saveReceipt({ ...more, draft: trashed, operation, pendingShared: [] })).toMatchObject({ intent: 'trash', changed: ['en'] })
    expect(saveReceipt({ ...more, previous: trashed, draft: previous, operation, pendingShared: [] }).intent).toBe('untrash')
  })
})

describe('the receipt of a document that begins or ends', () => {
  it('names what it has, and what it had in public', () => {
    const draft = { title: { en: 'One', fr: 'Un' } }
    const created = creationReceipt({ config, draft, entity, operation: write('save', 'en'), publicRow: {}, record: null })
    expect(created).toMatchObject({ intent: 'save', changed: ['en', 'fr'], pendingShared: [] })
    expect(deletionReceipt(write('delete', 'en'), recordWith('fr'))).toMatchObject({ intent: 'delete', changed: ['fr'] })
  })
})

describe('settling', () => {
  const operation = (intent: Operation['intent'], locale: Locale, version: object, publicRow: object | null, mayChangeShared = true) =>
    ({
      ...{ slug: 'news', isGlobal: false, intent, locale, overridesAccess: false, created: new Set(), receipts: new Map(), sent: {} },
      mayChangeShared: () => mayChangeShared,
      previous: new Map([['1', { version }]]),
      publicRow: () => Promise.resolve(publicRow),
    }) as unknown as Operation

  it('reads the public row of a save only when something that waited is touched again', async () => {
    const record = { ...recordWith('en'), isDraft: true, pendingShared: ['category'] }
    const version = { title: { en: 'One' }, category: 'b', publicationRecord: record }
    const save = operation('save', 'fr', version, { category: 'a', credit: { url: 'x' } })
    const more = await settleSave(entity, save, '1', { ...version, credit: { url: 'y' } }, config)
    expect(more.receipt.pendingShared).toEqual(['category', 'credit.url'])
    const back = await settleSave(entity, save, '1', { ...version, category: 'a', credit: { url: 'x' } }, config)
    expect(back.receipt.pendingShared).toEqual([])
  })

  it('leaves shared fields waiting when who publishes the source language may not change them', async () => {
    const row = { title: { en: 'One' }, category: 'a', publicationRecord: recordWith('en') }
    const draft = { title: { en: 'Two' }, category: 'b' }
    const by = (mayChangeShared: boolean) =>
      settlePublication(entity, operation('publish', 'en', row, row, mayChangeShared), '1', draft, config)
    expect(await by(false)).toMatchObject({ publicRow: { title: { en: 'Two' }, category: 'a' }, receipt: { pendingShared: ['category'] } })
    expect(await by(true)).toMatchObject({ publicRow: { category: 'b' }, status: { en: 'published' }, receipt: { pendingShared: [] } })
  })
})
