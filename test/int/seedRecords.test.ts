import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'
import { collectionMappings, globalMappings } from '../support/seedMapping/index.ts'
import { seedFile } from '../support/seedMapping/mapping.ts'
import { readBackFrom, type ByKey, type ReadBack } from '../support/seedMapping/readBack.ts'
import { seenByStrangers } from '../support/seedMapping/seenByStrangers.ts'
import { contentCounts } from '../fixtures/contentCounts.ts'

let app: TestApp
let readBack: ReadBack

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  readBack = await readBackFrom(app)
}, 120_000)

afterAll(() => app.stop())

describe('the content that is loaded', () => {
  const count = (name: string, rows: (record: Record<string, unknown[]>) => number = () => 1): number =>
    seedFile<Record<string, unknown[]>[]>(name).reduce((sum, record) => sum + rows(record), 0)

  it.each(contentCounts.filter(([name]) => name !== 'participations'))('has all records of %s: %i', (name, expected) => {
    expect(count(name)).toBe(expected)
  })

  it('has 102 participations and 122 terms', () => {
    expect(count('member-authorities', ({ participations }) => participations?.length ?? 0)).toBe(102)
    expect(count('glossary-terms', ({ terms }) => terms?.length ?? 0)).toBe(122)
  })

  it('has a counter history of eight figures', () => {
    expect(seedFile<{ counterHistory: unknown[] }>('site-settings').counterHistory).toHaveLength(8)
  })
})

describe.each(collectionMappings)('$collection', (mapping) => {
  const { records, secret } = mapping
  let found: Record<'drafts' | 'public' | 'staff', ByKey>

  beforeAll(async () => {
    found = {
      public: await readBack.collection(mapping, 'public'),
      staff: await readBack.collection(mapping, 'staff'),
      drafts: await readBack.collection(mapping, 'drafts'),
    }
  }, 120_000)

  it('has the records of the file and no others', () => {
    expect(Object.keys(found.drafts).sort()).toEqual(records.map(({ key }) => key).sort())
  })

  it.each(records)('gives strangers what is public of $key, language by language', (record) => {
    expect(found.public[record.key] ?? {}).toEqual(seenByStrangers(record.public))
  })

  it.each(records)('gives an administrator what is published of $key, private fields included', (record) => {
    expect(found.staff[record.key] ?? {}).toEqual(record.staff)
  })

  it.each(records)('gives an administrator the drafts of $key', (record) => {
    expect(found.drafts[record.key]).toEqual(record.drafts)
  })

  it('never carries a private field to strangers, not even an empty one', async () => {
    const names = new Set((await readBack.answers(mapping, 'public')).flatMap(Object.keys))
    expect(secret.filter((name) => names.has(name))).toEqual([])
  })

  it('has no other records for strangers than the public ones', () => {
    const isPublic = records.filter((record) => Object.keys(record.public).length > 0)
    expect(Object.keys(found.public).sort()).toEqual(isPublic.map(({ key }) => key).sort())
  })
})

describe.each(globalMappings)('$global', (mapping) => {
  it.each(['public', 'staff', 'drafts'] as const)('is read back in each language: %s', async (view) => {
    const expected = view === 'public' ? seenByStrangers(mapping.public) : mapping[view]
    expect(await readBack.global(mapping, view)).toEqual(expected)
  })
})
