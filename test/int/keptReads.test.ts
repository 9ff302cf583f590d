import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CollectionSlug, FindArgs, PaginatedDocs, SelectType } from 'payload'

import { tableOf } from '../../src/database/relationFilter.ts'
import { perLocaleCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { databaseKind } from '../support/database.ts'

/** The name that the adapter of SQLite has for a builder of queries. */
type Table = { findMany(config?: unknown): unknown }

const limits = { onlyLocales: ['fr', 'en'], wholeIn: 'whole_in', withoutColumns: ['liveFr', 'liveEn'] }

const describeSqlite = databaseKind === 'sqlite' ? describe : describe.skip

describeSqlite('what is kept of a read', () => {
  let app: TestApp
  let asked: jest.Mock<(slug: string) => void>

  beforeAll(async () => {
    app = await startTestApp({ seed: true })
    asked = jest.fn()
    const { query } = (app.payload.db as unknown as { drizzle: { query: Record<string, Table> } }).drizzle
    for (const [name, table] of Object.entries(query)) {
      const findMany = table.findMany.bind(table)
      table.findMany = (config) => {
        asked(name)
        return findMany(config)
      }
    }
  })
  afterAll(() => app.stop())

  const read = async (slug: string, args: Partial<FindArgs>, more: object = limits): Promise<{ byAdapter: boolean; said: unknown }> => {
    asked.mockClear()
    const said = await app.payload.db.find({ collection: slug as CollectionSlug, joins: false as never, locale: 'fr', ...args, ...more })
    // What works in the background asks other tables meanwhile.
    const byAdapter = asked.mock.calls.some(([name]) => name === tableOf(slug))
    return { byAdapter, said: JSON.parse(JSON.stringify(said)) }
  }

  /** Asks for the first time and again. */
  const twice = async (slug: string, args: Partial<FindArgs>) => {
    const [first, again] = [await read(slug, args), await read(slug, args)]
    expect([first.byAdapter, again.byAdapter]).toEqual([true, false])
    expect(JSON.stringify(again.said)).toBe(JSON.stringify(first.said))
    return again.said as PaginatedDocs<Record<string, unknown>>
  }

  describe.each(perLocaleCollections)('of %s', (slug) => {
    it('answers a list as the adapter does', async () => {
      const { docs, totalDocs } = await twice(slug, { limit: 100, page: 1, pagination: true, sort: '-id' })
      expect(docs.length).toBe(Math.min(100, totalDocs))
      expect(totalDocs).toBeGreaterThan(0)
    })

    it('answers each page as the adapter does', async () => {
      for (const page of [1, 2, 3, 50]) await twice(slug, { limit: 2, page, pagination: true, sort: ['-updatedAt', 'id'] })
    })

    it('answers each field by itself as the adapter does', async () => {
      const { flattenedFields } = app.payload.collections[slug].config
      for (const { name } of flattenedFields.filter(({ type }) => type !== 'join'))
        await twice(slug, { limit: 20, page: 1, pagination: false, sort: 'id', select: { [name]: true } as unknown as SelectType })
    })

    it('answers records by their ids as the adapter does, whichever they are', async () => {
      const { docs } = (await read(slug, { limit: 0, sort: 'id' }, {})).said as PaginatedDocs<{ id: string }>
      const ids = docs.map(({ id }) => id)
      const by = (some: readonly string[]): Partial<FindArgs> => ({
        limit: 0,
        pagination: false,
        sort: 'id',
        where: { and: [{ id: { in: [...some] } }, { deletedAt: { exists: false } }] },
      })
      const few = Math.ceil(ids.length / 2)
      expect((await read(slug, by(ids.slice(0, few)))).byAdapter).toBe(true)
      const kept = await read(slug, by(ids.slice(-few)))
      expect(kept.byAdapter).toBe(false)
      const unkept = await read(slug, { ...by(ids.slice(-few)), req: { transactionID: Promise.resolve('none') } as never })
      expect(unkept.byAdapter).toBe(true)
      expect(JSON.stringify(kept.said)).toBe(JSON.stringify(unkept.said))
      expect(new Set((kept.said as PaginatedDocs<{ id: string }>).docs.map(({ id }) => id))).toEqual(new Set(ids.slice(-few)))
    })
  })

  it('answers a list that names a record as the adapter does', async () => {
    const { docs } = (await read('programmes', { limit: 1, sort: 'id' }, {})).said as PaginatedDocs<{ id: string }>
    const where = { and: [{ programmes: { in: [docs[0]?.id] } }, { liveEn: { equals: true } }] }
    await twice('events', { limit: 10, page: 1, pagination: true, sort: '-id', where } as never)
  })

  it('finds nothing where there is nothing, as the adapter does', async () => {
    await twice('news', { limit: 10, page: 1, pagination: true, sort: '-id', where: { id: { in: [randomUUID(), randomUUID()] } } })
  })

  it('answers one record by its id as the adapter does, whichever it is', async () => {
    const { docs } = (await read('events', { limit: 3, sort: 'id' }, {})).said as PaginatedDocs<{ id: string }>
    const by = (id?: string): Partial<FindArgs> => ({ limit: 1, pagination: false, sort: 'id', where: { id: { equals: id } } })
    const said = []
    for (const { id } of docs) said.push(await read('events', by(id)))
    expect(said.map(({ byAdapter }) => byAdapter)).toEqual([true, false, false])
    expect(said.flatMap((one) => (one.said as PaginatedDocs<{ id: string }>).docs.map(({ id }) => id))).toEqual(docs.map(({ id }) => id))
  })

  it('takes the ids of a question from its condition alone', async () => {
    const { docs } = (await read('programmes', { limit: 4, sort: 'id' }, {})).said as PaginatedDocs<{ id: string }>
    const [a, b, c, d] = docs.map(({ id }) => id)
    const asked = (joined: unknown[], ids: unknown[]): Partial<FindArgs> => ({
      joins: { events: { where: { id: { in: joined } } } } as never,
      limit: 10,
      pagination: false,
      select: { code: true },
      sort: 'id',
      where: { id: { in: ids } },
    })
    await read('programmes', asked([a, b], [a, b]))
    const other = (await read('programmes', asked([c, d], [a, b]))).said as PaginatedDocs<{ id: string }>
    expect(other.docs.map(({ id }) => id)).toEqual([a, b])
  })

  it('tells conditions, orders, selections and languages apart', async () => {
    const list = { limit: 5, page: 1, pagination: true, sort: '-id' }
    const others: Partial<FindArgs>[] = [
      { sort: 'id' },
      { limit: 6 },
      { page: 2 },
      { pagination: false },
      { where: { liveFr: { equals: true } } },
      { where: { liveFr: { equals: false } } },
      { select: { title: true } },
    ]
    for (const other of [{}, ...others]) expect((await read('news', { ...list, ...other })).byAdapter).toBe(true)
    expect((await read('news', list, { ...limits, onlyLocales: ['en'] })).byAdapter).toBe(true)
    for (const other of [{}, ...others]) expect((await read('news', { ...list, ...other })).byAdapter).toBe(false)
  })

  it('leaves an order by texts to the adapter, which reads it from two tables', async () => {
    const list = { limit: 5, page: 1, pagination: true, sort: 'title' }
    expect((await read('news', list)).byAdapter).toBe(true)
    expect((await read('news', list)).byAdapter).toBe(true)
  })
})
