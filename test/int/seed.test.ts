import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { seedContent, type SeedReport } from '../../src/seed/index.ts'
import { collectionSlugs, isPerLocale, perLocaleGlobals, type CollectionName } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { contentCounts } from '../fixtures/contentCounts.ts'

type Doc = Record<string, unknown> & { id: string }

let app: TestApp
let payload: Payload
let before: Record<string, string>
let second: SeedReport

beforeAll(async () => {
  app = await startTestApp()
  payload = app.payload
  await seedContent({ payload })
  before = await everything()
  second = await seedContent({ payload })
}, 300_000)

afterAll(() => app.stop())

/** Each document and global as it is stored, in all languages, with its draft and the number of its versions. */
async function everything(): Promise<Record<string, string>> {
  const stored: Record<string, string> = {}
  for (const collection of collectionSlugs) {
    const query = { collection, depth: 0, pagination: false, locale: 'all' as const, sort: 'id' }
    const { docs } = await payload.find({ ...query, overrideAccess: true })
    for (const doc of docs) stored[`${collection}/${doc.id}`] = text(doc)
    if (!isPerLocale(collection)) continue
    const drafts = await payload.find({ ...query, draft: true, overrideAccess: true })
    for (const doc of drafts.docs) stored[`${collection}/${doc.id} draft`] = text(doc)
    stored[`versions of ${collection}`] = text((await payload.countVersions({ collection, overrideAccess: true })).totalDocs)
  }
  for (const slug of perLocaleGlobals)
    stored[slug] = text(await payload.findGlobal({ slug, depth: 0, draft: true, overrideAccess: true, locale: 'all' }))
  return stored
}

/** What is computed at each read is not stored. */
const text = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (key === '_translation' ? undefined : inner))

async function find(collection: CollectionName, key: string, more: { locale?: 'en' | 'fr' | 'hu'; draft?: boolean; depth?: number } = {}) {
  const where = {
    [collection === 'sources' || collection === 'organisations' || collection === 'themes' ? 'key' : 'legacyKey']: { equals: key },
  }
  const { docs } = await payload.find({ collection, where, depth: 0, fallbackLocale: false, overrideAccess: true, ...more })
  return docs[0] as unknown as Doc | undefined
}

const count = async (collection: CollectionName, draft = false): Promise<number> =>
  (await payload.find({ collection, draft, depth: 0, limit: 1, overrideAccess: true })).totalDocs

describe('seeding an empty database', () => {
  it.each([...contentCounts, ['media', 6], ['pages', 3]] as const)('loads every record of %s: %i', async (collection, expected) => {
    expect(await count(collection, isPerLocale(collection))).toBe(expected)
  })

  it('publishes each language that has its text, and no other', async () => {
    expect(await find('events', 'launch-hu', { locale: 'en' })).toMatchObject({ title: 'Launch of ROMACT and ROMED2 in Hungary' })
    expect(await find('events', 'launch-hu', { locale: 'fr' })).toMatchObject({ title: 'Lancement de ROMACT et ROMED2 en Hongrie' })
    expect((await find('events', 'launch-hu', { locale: 'hu' }))?.title).toBeFalsy()
    expect((await find('events', 'launch-hu', { locale: 'hu', draft: true }))?.title).toMatch(/nyitórendezvénye Magyarországon$/)
  })

  it('leaves the news about Megara a draft', async () => {
    expect((await find('news', 'megara-joins'))?.title).toBeFalsy()
    expect(await find('news', 'megara-joins', { draft: true })).toMatchObject({ title: 'Megara becomes the 124th participant' })
  })

  it('links the article of October 2013 to the five launches', async () => {
    const article = await find('news', 'next-launches')
    const launches = await Promise.all(['hu', 'bg', 'ro', 'sk', 'it'].map((country) => find('events', `launch-${country}`)))
    expect(article?.events).toEqual(launches.map((launch) => launch?.id))
    for (const launch of launches) expect(JSON.stringify(article?.body)).toContain(launch?.id)
  })

  it('keeps accession numbers and gives no new ones', async () => {
    const { docs } = await payload.find({ collection: 'participations', depth: 0, pagination: false, overrideAccess: true })
    const numbers = (docs as unknown as Doc[]).flatMap(({ accessionNumber }) => (accessionNumber ? [accessionNumber] : []))
    expect(numbers.sort()).toEqual([120, 122, 124, 127, 129, 130])
  })

  it('fills relations that point forward', async () => {
    const tirana = await find('member-authorities', 'tirana')
    const [sinti, manush] = [await find('glossary-terms', 'sinti'), await find('glossary-terms', 'manush')]
    expect(await find('organisations', 'city-of-tirana')).toMatchObject({ authority: tirana?.id })
    expect([sinti?.related, manush?.related]).toEqual([[manush?.id], [sinti?.id]])
  })
})

describe('seeding again', () => {
  it('changes nothing', async () => {
    expect(second.loaded).toEqual({})
    expect(await everything()).toEqual(before)
  })

  it('keeps what a person has edited', async () => {
    const document = await find('events', 'ukraine-2019')
    const data = { title: 'A title of our own', _status: 'published' } as never
    await payload.update({ collection: 'events', id: String(document?.id), locale: 'en', data, overrideAccess: true })
    await seedContent({ payload })
    expect(await find('events', 'ukraine-2019', { locale: 'en' })).toMatchObject({ title: 'A title of our own' })
  })

  it('does not bring back what was deleted', async () => {
    const document = await find('news', 'romact-131')
    await payload.delete({ collection: 'news', id: String(document?.id), overrideAccess: true })
    await seedContent({ payload })
    expect(await find('news', 'romact-131', { draft: true })).toBeUndefined()
  })

  it('leaves alone a record of the same key that it did not load', async () => {
    await payload.kv.delete('seed:themes/youth')
    const theme = await find('themes', 'youth')
    await payload.update({
      collection: 'themes',
      id: String(theme?.id),
      locale: 'en',
      data: { label: 'Young people' },
      overrideAccess: true,
    })
    await seedContent({ payload })
    expect(await find('themes', 'youth', { locale: 'en' })).toMatchObject({ label: 'Young people' })
  })

  it('goes on where a run was stopped', async () => {
    const source = await find('sources', 'icc')
    await payload.delete({ collection: 'sources', id: String(source?.id), overrideAccess: true })
    await payload.kv.delete('seed:sources/icc')
    expect((await seedContent({ payload })).loaded).toEqual({ sources: 1 })
  })
})
