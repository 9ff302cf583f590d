import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { offeredSorts } from '../../src/database/listIndexes.ts'
import { publicCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { databaseKind } from '../support/database.ts'
import { recordsOf, type Statement } from '../support/statements.ts'

/** Participations are public with their authority, which is asked through it. */
const listed = publicCollections.filter((slug) => slug !== 'participations')

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true, settings: { cacheMaxMegabytes: 0 } })
})

afterAll(async () => app.stop())

const sqlite = databaseKind === 'sqlite' ? describe : describe.skip

interface Plan {
  rows: { detail: string }[]
}

/** How SQLite means to find the rows, without what it does for each of them. */
async function planOf({ args, sql }: Statement): Promise<string[]> {
  const { client } = app.payload.db as unknown as { client: { execute(statement: Statement): Promise<Plan> } }
  const values = args.map((value) => (typeof value === 'boolean' ? Number(value) : value))
  const { rows } = await client.execute({ args: values, sql: `EXPLAIN QUERY PLAN ${sql}` })
  return rows.map(({ detail }) => detail)
}

/** The list itself: the first statement that has a limit. */
async function listOf(path: string): Promise<Statement> {
  const statements = await recordsOf(app.payload, async () => {
    const { body, status } = await app.rest('GET', path)
    expect([path, status, status === 200 ? '' : body]).toEqual([path, 200, ''])
  })
  return statements.find(({ sql }) => / limit \?/u.test(sql))!
}

/** The steps of the outermost query come first; those of a sort are last. */
const isSorted = (plan: string[]): boolean => plan.at(-1)!.startsWith('USE TEMP B-TREE FOR') && plan.at(-1)!.endsWith('ORDER BY')

const sorts = listed.flatMap((slug) => ['', '-'].map((direction) => [slug, direction] as const))

sqlite('a list is read in the order of an index', () => {
  it.each(sorts)('%s, by each field that the panel offers, %s', async (slug, direction) => {
    const { config } = app.payload.collections[slug]
    for (const name of offeredSorts(config as never).filter((field) => field !== 'deletedAt')) {
      const path = `/api/${slug}?depth=0&limit=10&select[id]=true&sort=${direction}${name}`
      const plan = await planOf(await listOf(path))
      const advice = 'No index serves this order: see src/database/listIndexes.ts, and write a migration.'
      expect({ path, advice, plan: isSorted(plan) ? plan : [] }).toEqual({ path, advice, plan: [] })
    }
  })

  it.each(['news', 'events'] as const)('%s, by title from a cursor', async (slug) => {
    const first = await app.rest<{ nextCursor: string }>('GET', `/api/${slug}?locale=fr&depth=0&limit=2&sort=title&cursor=start`)
    for (const cursor of ['start', first.body.nextCursor]) {
      const plan = await planOf(await listOf(`/api/${slug}?locale=fr&depth=0&limit=2&sort=title&cursor=${cursor}`))
      expect(plan.join('\n')).toMatch(new RegExp(`SEARCH ${slug}_locales USING (?:COVERING )?INDEX \\S+title`, 'u'))
    }
  })
})

describe('texts are read when they are selected', () => {
  const bodyIn = (sql: string) => /"body"/u.test(sql)

  sqlite('on SQLite', () => {
    it.each(['/api/news?limit=10&depth=1&select[title]=true', '/api/events?limit=10&depth=0&select[startDate]=true', '/api/news/count'])(
      'not for %s',
      async (path) => {
        const statements = await recordsOf(app.payload, async () => app.rest('GET', path))
        expect(statements.filter(({ sql }) => bodyIn(sql))).toEqual([])
      },
    )

    it('nor for related records', async () => {
      const statements = await recordsOf(app.payload, async () => app.rest('GET', '/api/member-authorities?limit=10&depth=1'))
      expect(statements.filter(({ sql }) => bodyIn(sql) && !sql.includes('from "member_authorities"'))).toEqual([])
    })

    it('but for a list that selects nothing', async () => {
      const statements = await recordsOf(app.payload, async () => app.rest('GET', '/api/news?limit=10'))
      expect(statements.some(({ sql }) => bodyIn(sql))).toBe(true)
    })
  })
})
